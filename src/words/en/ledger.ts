/** The ledger view: what it is, and the ways in. */
export const ledger = {
  title: "Ledger",
  loading: "Opening the ledger.",
  intro:
    "Experiments of a paper, a lab or a track, with one total. They are kept in this browser only; save them as a file to keep or to share them.",
  empty:
    "There is no entry yet. Failed, stopped and repeated runs belong here as much as the one that went into the paper: together they are its footprint.",
  add: {
    title: "Add to the ledger",
    current: "Add the experiment of the calculator",
    currentIs: (line: string) => `In the calculator: ${line}`,
    currentInError:
      "The experiment of the calculator is in error, so it cannot be added. Mend it there first.",
    currentIncomplete:
      "The experiment of the calculator has no figure yet, so it cannot be added. Complete it there first.",
    submit: "Add this entry",
    cancel: "Cancel",
    added: (name: string) => `Added: ${name}.`,
    links: "Add from links",
    linksLabel: "Links, one on each line",
    linksHint:
      "Links of this page, whole or from “#/” on. Each becomes an entry with its own release.",
    linksSubmit: "Look at these links",
    linksEmpty: "There is no link here. Paste at least one.",
    linksNone: "None of these lines is a link of this page.",
    file: "Open a ledger or a report",
    logs: "Import logs of other tools",
    toCalculator: "To the calculator",
  },
  unnamed: "Unnamed experiment",
  undo: "Undo",
  redo: "Redo",
  canUndo: "The last change of the ledger can be undone.",
  undone: "The last change is undone.",
  redone: "The change is made again.",
} as const;
