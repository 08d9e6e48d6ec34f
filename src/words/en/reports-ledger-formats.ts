import type { LedgerWords } from "../../reports/ledger/ledger-words.ts";
import { formatWords } from "./reports-formats.ts";

const { boamps: _, ...shared } = formatWords;

/** What each format tells of a ledger. */
export const ledgerFormatWords: LedgerWords["formats"] = {
  ...shared,
  latex: {
    label: shared.latex.label,
    hint: "A paragraph that cites, and a table of the largest experiments and the totals. It needs hyperref, and the BibTeX file for its citations.",
  },
  bibtex: {
    label: shared.bibtex.label,
    hint: "Entries of the calculator, of each release of its dataset that was used, and of every source.",
  },
  markdown: {
    label: shared.markdown.label,
    hint: "A section for a README, with the largest experiments and the figures that move the total most.",
  },
  neurips: {
    label: shared.neurips.label,
    hint: "The answer on compute resources, as LaTeX. Preliminary and failed runs are in it as far as they are in the ledger.",
  },
  json: {
    label: shared.json.label,
    hint: "Every experiment with its person and note, the total and every fact behind it, unrounded.",
  },
  csv: {
    label: shared.csv.label,
    hint: "A row a workload of every experiment, with its person. Columns that mean the same as CodeCarbon’s have its names.",
  },
  dvc: {
    label: shared.dvc.label,
    hint: "The totals and the stages. Name it under metrics in dvc.yaml, and dvc metrics diff compares commits.",
  },
  "badge-line": {
    label: shared["badge-line"].label,
    hint: "Shows the saved badge in a README and leads to the ledger’s file, saved beside it.",
  },
};

export const notOffered: LedgerWords["notOffered"] = {
  boamps: `${formatWords.boamps.label} describes one run. Open an experiment in the calculator and report it there.`,
};
