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
} as const;
