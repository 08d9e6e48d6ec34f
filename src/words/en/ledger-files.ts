import type { FoundAt, FoundNotice, FoundProblem } from "../../ledger/found.ts";
import { plain } from "../figures.ts";

const count = (entries: number) =>
  entries === 1 ? "one entry" : `${plain(entries, "en")} entries`;

const countFirst = (entries: number) =>
  entries === 1 ? "One entry" : `${plain(entries, "en")} entries`;

const kept = "The ledger is as it was.";

const places: Readonly<Record<FoundAt["where"], string>> = {
  row: "Row",
  entry: "Entry",
  link: "Link",
};

/** Saving the ledger, and taking in what arrives from links and files. */
export const ledgerFiles = {
  save: {
    title: "Save and share",
    hint: "A total of several experiments has no link: share it as a file. Whoever opens the file here sees the same entries and the same total. A single entry has its own link.",
    all: (entries: number) =>
      entries === 1
        ? "The file holds the one entry."
        : `The file holds all ${count(entries)}, whatever the filters say.`,
    json: "Save as JSON",
    csv: "Save as CSV",
    saved: (name: string) => `Saved as ${name}.`,
  },
  incoming: {
    title: "Before anything is taken",
    fromLinks: "From the pasted links:",
    fromFile: (name: string) => `From ${name}:`,
    added: (entries: number) => `${countFirst(entries)}: new`,
    same: (entries: number) => `${countFirst(entries)}: here already, the same in everything`,
    alike: (entries: number) =>
      `${countFirst(entries)}: likely a duplicate, of the same experiment, name and date as one that is here`,
    changed: (entries: number) => `${countFirst(entries)}: here in another version`,
    damaged: (records: number) =>
      records === 1
        ? "One record: cannot be read, and is left out"
        : `${plain(records, "en")} records: cannot be read, and are left out`,
    damagedAt: (where: FoundAt["where"], at: number, problems: readonly string[]) =>
      `${places[where]} ${plain(at, "en")}: ${problems.join("; ")}.`,
    nothing: "There is nothing to take.",
    twinsQuestion: (entries: number) =>
      entries === 1 ? "The likely duplicate" : `The ${plain(entries, "en")} likely duplicates`,
    twinsAnswers: { leave: "Leave out", take: "Take as well" },
    changedQuestion: (entries: number) =>
      entries === 1
        ? "The entry that is here in another version"
        : `The ${plain(entries, "en")} entries that are here in another version`,
    changedAnswers: {
      keep: "Keep mine",
      theirs: "Take those that came in",
      newer: "Take the newer of each",
    },
    take: (entries: number) => `Take ${count(entries)}`,
    cancel: "Take nothing",
    close: "Close",
    cancelled: "Nothing was taken. The ledger is as it was.",
    taken: (added: number, replaced: number) =>
      [
        added === 0 ? "" : `${countFirst(added)} added.`,
        replaced === 0 ? "" : `${countFirst(replaced)} replaced.`,
      ]
        .filter(Boolean)
        .join(" "),
    more: (rest: number) => `And ${plain(rest, "en")} more.`,
  },
  unread: {
    unreadable: `This file could not be read. ${kept}`,
    "too-large": `This file is too large to be a ledger. ${kept}`,
  },
  problem: (problem: FoundProblem) => {
    switch (problem.code) {
      case "empty":
        return `There is nothing in it. ${kept}`;
      case "nothing-found":
        return `It holds no ledger and no experiment of this page. ${kept} Logs of other tools are read under Import.`;
      case "damaged-json":
        return `This was a ledger, but its JSON is damaged, so nothing of it can be read. ${kept}`;
      case "unknown-format-version":
        return `This ledger is of format ${problem.version}, which this version of the page does not read. ${kept} Reload to get the newest version.`;
      case "missing-column":
        return `This table of a ledger lacks ${problem.columns.length === 1 ? "the column" : "the columns"} ${problem.columns.join(", ")}. ${kept}`;
    }
  },
  notice: (notice: FoundNotice) => {
    switch (notice.code) {
      case "release-completed":
        return notice.count === 1
          ? `One link named no release of the dataset. It takes the newest, ${notice.version}, and keeps it.`
          : `${plain(notice.count, "en")} links named no release of the dataset. They take the newest, ${notice.version}, and keep it.`;
      case "unknown-parts":
        return `Not of a ledger, and not read: ${notice.names.join(", ")}.`;
    }
  },
} as const;
