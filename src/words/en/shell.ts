export const shell = {
  name: "Wattprint",
  tagline: "Carbon footprint of machine-learning work",
  skip: "Skip to the result",
  navigation: "Views",
  views: {
    "": "Calculator",
    compare: "Compare",
    offset: "Offset",
    report: "Report",
    ledger: "Ledger",
    method: "Method",
  },
  /** Views that a link inside the page leads to, and the navigation does not. */
  furtherViews: {
    import: "Import",
    predict: "Predict",
  },
  /** Name of a text that has none of its own. */
  pasted: "Pasted text",
  documentTitle: "Wattprint: carbon footprint of machine-learning work",
  title: (view: string) => `${view}: Wattprint`,
  intro:
    "Say what ran, for how long and where. The figure follows as you type, with its range and the source of everything it rests on, and the address of this page becomes a link whose number never changes.",
  noscript:
    "Wattprint is a calculator that runs entirely in your browser, so it needs JavaScript. Nothing you enter leaves your machine. The formulas and tables it uses can be read without it in the repository (docs/method.md and data/).",
  resultTitle: "Result",
  loading: "Reading the tables.",
  footer:
    "Nothing you enter leaves this browser. Code MIT. Grid intensities: Electricity Maps yearly averages via CO2.js (ODbL 1.0); country averages: Ember (CC BY-SA 4.0).",
  otherView: (view: string) =>
    `This version has no view called “${view}”. The experiment of the link is shown in the calculator.`,
} as const;
