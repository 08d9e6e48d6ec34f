import type { ReportWords } from "../../reports/words.ts";

/** What each format is for, and what to add to it. */
export const formatWords: ReportWords["formats"] = {
  sentence: { label: "Plain text", hint: "A few sentences for any text field." },
  latex: {
    label: "LaTeX",
    hint: "A paragraph that cites and a table. It needs hyperref, and the BibTeX file for its citations.",
  },
  bibtex: {
    label: "BibTeX",
    hint: "Entries of the calculator with the permalink, of its dataset and of every source.",
  },
  markdown: {
    label: "Markdown",
    hint: "A section for a README, with every figure behind the total.",
  },
  "model-card-yaml": {
    label: "Model card, metadata",
    hint: "For the top of README.md on Hugging Face, in grams. Merge it with the lines between --- that are there.",
  },
  "model-card-section": {
    label: "Model card, Environmental Impact",
    hint: "The section of that name, with the lines of the Hugging Face template.",
  },
  neurips: {
    label: "NeurIPS checklist",
    hint: "The answer on compute resources, as LaTeX. Add what preliminary and failed runs took, unless they are workloads here.",
  },
  acl: {
    label: "ACL checklist",
    hint: "The answer to C1 as plain text. Add the number of parameters, which is not known here.",
  },
  trec: {
    label: "TREC statement",
    hint: "For a submission to a TREC track that asks for emissions, such as NeuCLIR.",
  },
  json: {
    label: "JSON",
    hint: "The experiment, its estimate and every fact behind it, unrounded.",
  },
  csv: {
    label: "CSV",
    hint: "A row a workload. Columns that mean the same as CodeCarbon’s have its names.",
  },
  dvc: {
    label: "DVC metrics",
    hint: "Name it under metrics in dvc.yaml, and dvc metrics diff compares commits.",
  },
  boamps: {
    label: "BoAmps",
    hint: "A draft that is valid as it is. Put in task family, algorithm and data, which are not known here.",
  },
  chart: { label: "Chart", hint: "The parts of the footprint with the ranges of its totals." },
  badge: { label: "Badge", hint: "A small picture for a README. Save it beside the README." },
  "badge-line": {
    label: "Badge, line of Markdown",
    hint: "Shows the saved badge in a README and leads to this calculation.",
  },
};
