import type { IntensityKind } from "../../experiment/experiment.ts";
import { plain } from "../figures.ts";
import { kinds as kindNames } from "./result.ts";

export const reportView = {
  title: "Report it",
  intro:
    "Choose where the figure goes. Every text names what was counted, the range, the sources, the release of the dataset and the link.",
  formats: "Where it goes",
  noTotal:
    "There is no figure yet, so there is nothing to report. Complete the experiment in the calculator.",
  loading: "Reading the list of sources.",
  sourcesFailed:
    "The list of sources could not be loaded, so sources stand by their ids. Check the connection and open this view again.",
  preview: (name: string) => `Preview: ${name}`,
  previewText: (name: string) => `Text of ${name}`,
  cut: (characters: number) =>
    `The preview leaves out the last ${plain(characters, "en", 6)} characters. Copy and Download have all of it.`,
  copy: "Copy",
  copied: (name: string) => `${name} copied.`,
  copyFailed: "The browser did not allow copying. Select the text below and copy it.",
  download: "Download",
  downloadPng: "Download as PNG",
  pngFailed: "This browser could not draw the picture as PNG. Download it as SVG instead.",
  print: "Print this page",
  page: { label: "Page to print", hint: "The report as one page, for paper or PDF." },
  noLink:
    "The experiment is too long for a link, or an entry is in error, so the report names no link.",
  facts: "What the figure rests on",
  ledger: {
    title: "Report the total",
    intro:
      "One total for a paper. Every text names the number of experiments, what was counted, the range, the releases of the dataset and failed and repeated work.",
    show: "Write a report",
    hide: "Close the report",
    name: "Title",
    nameHint: "Of the paper or project. It stands in the report only.",
    goesWith: (fileName: string) =>
      `A total of several experiments has no link. Save the ledger as JSON and put the file beside the report, which names it ${fileName}.`,
    nothingCounted: "No experiment here has a figure, so there is nothing to report.",
    kindsDiffer: (kinds: readonly IntensityKind[]) =>
      `These experiments count by different kinds of carbon intensity (${kinds.map((kind) => kindNames[kind]).join(", ")}). Kinds are never added up, so there is no total to report. Filter the entries down to one kind.`,
  },
} as const;
