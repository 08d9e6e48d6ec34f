import type { Status } from "../../ledger/entry.ts";
import type { EntryProblem } from "../../ledger/entry-fields.ts";
import { plain } from "../figures.ts";

export const statuses: Readonly<Record<Status, string>> = {
  completed: "Completed",
  failed: "Failed",
  stopped: "Stopped",
  running: "Running",
};

const properties: Readonly<Record<string, string>> = {
  id: "id",
  fragment: "link",
  name: "name",
  date: "date",
  person: "person",
  stage: "stage",
  status: "status",
  isRepeat: "repeat",
  note: "note",
  changedAt: "time of change",
};

/** Of a foreign file a property may be called anything, `constructor` too, and at any length. */
const nameOf = (property: string): string =>
  (Object.hasOwn(properties, property) ? properties[property] : undefined) ?? property.slice(0, 60);

/** What is wrong with one property, beside its field. */
export function fieldProblem({ code, maxLength = 0 }: EntryProblem): string {
  switch (code) {
    case "too-long":
      return `This is longer than ${plain(maxLength, "en")} characters. Shorten it.`;
    case "unprintable":
      return "This holds characters that cannot be printed. Remove them.";
    case "not-a-date":
      return "This is no date. Give year, month and day, or empty the field.";
    default:
      return "This cannot be kept. Change it or empty the field.";
  }
}

/** The same of a file, where the property has to be named. */
export function entryProblemWords({ property, code, maxLength = 0 }: EntryProblem): string {
  const name = nameOf(property);
  switch (code) {
    case "missing":
      return `no ${name}`;
    case "wrong-type":
      return `${name} is not of the kind it has to be`;
    case "too-long":
      return `${name} is longer than ${plain(maxLength, "en")} characters`;
    case "unprintable":
      return `${name} holds characters that cannot be printed`;
    case "not-a-date":
      return `${name} is no date`;
    case "not-a-time":
      return `${name} is no time`;
    case "unknown-choice":
      return `${name} is none that there is`;
    case "not-a-link":
      return `${name} is no link of this page`;
    case "unknown-property":
      return `${name} is not known, and would be lost`;
    case "broken-row":
      return "the row is broken";
    case "not-an-entry":
      return "it is no entry";
    case "gone":
      return "it is not there any more";
  }
}

/** The form of one entry's details, and of several at once. */
export const entryForm = {
  name: "Name",
  nameHint: "Empty: the title or the first line of the experiment.",
  date: "Date of the run",
  refused: "This entry was not kept. It may have been removed in another tab.",
  person: "Person or team",
  stage: "Stage",
  stageHint: "Of the lines that name no stage of their own.",
  noStage: "Not given",
  status: "Status",
  noStatus: "Not given",
  repeat: "It repeats a run whose result was lost or doubted",
  note: "Note",
  replace: "Replace its experiment by the one in the calculator",
  replaceHint: (line: string) => `In the calculator: ${line}`,
  save: "Save the details",
  cancel: "Cancel",
  title: (name: string) => `Details of ${name}`,
  several: {
    title: (count: number) =>
      count === 1 ? "Edit the selected entry" : `Edit ${plain(count, "en")} entries at once`,
    hint: "What is left as it is stays with each entry.",
    asIs: "Leave as it is",
    clear: "Not given",
    person: "Person or team of all",
    personHint: "Empty: leave as it is.",
    stage: "Stage of all",
    status: "Status of all",
    submit: "Set for all selected",
    nothing: "Nothing is chosen to be set. Fill in one of the fields.",
    done: (count: number) =>
      count === 1 ? "One entry was changed." : `${plain(count, "en")} entries were changed.`,
  },
} as const;

/** The table of entries, its filters and the actions of a row. */
export const entryTable = {
  title: "Entries",
  region: "Table of entries, scrolls sideways",
  caption: "Entries of the ledger with their hours, energy and emissions",
  columns: {
    select: "Select",
    name: "Name",
    date: "Date",
    person: "Person",
    stage: "Stage",
    status: "Status",
    hardware: "Hardware",
    site: "Site",
    energy: "Energy",
    emissions: "Emissions",
    actions: "Actions",
  },
  search: "Search entries",
  searchHint: "Any words of name, note, person, hardware or site.",
  person: "Person",
  stage: "Stage",
  status: "Status",
  month: "Month",
  anyone: "Everyone",
  anyStage: "All stages",
  anyStatus: "All statuses",
  anyMonth: "All months",
  notGiven: "Not given",
  /** A workload without a stage counts as of another. */
  otherStage: "Other or not given",
  findAlike: "Look for duplicates",
  alike: (count: number) =>
    count === 1
      ? "One entry has the experiment, name and date of another. It is selected, the first of the two is not."
      : `${plain(count, "en")} entries have the experiment, name and date of others. They are selected, the first of each kind is not.`,
  noneAlike: "No two entries have the same experiment, name and date.",
  noDate: "No date",
  shown: (shown: number, all: number) =>
    shown === all
      ? `${plain(all, "en")} ${all === 1 ? "entry" : "entries"}`
      : `${plain(shown, "en")} of ${plain(all, "en")} entries pass the filters`,
  noneLeft: "No entry passes these filters.",
  clearFilters: "Show all entries",
  clearAll: "Clear the filters",
  showMore: (count: number) => `Show more (${plain(count, "en")})`,
  severalParts: (first: string, more: number) => `${first} and ${plain(more, "en")} more`,
  deviceHours: (hours: number) =>
    hours === 1 ? "1 device-hour" : `${plain(hours, "en", 4)} device-hours`,
  ownHardware: "Own hardware",
  repeat: "repeat",
  noFigure: "no figure",
  selectOne: (name: string) => `Select ${name}`,
  selectAll: "Select all that pass the filters",
  selected: (count: number) =>
    count === 1 ? "One entry is selected." : `${plain(count, "en")} entries are selected.`,
  clearSelection: "Select none",
  open: "Open",
  openOne: (name: string) => `Open ${name} in the calculator`,
  edit: "Edit",
  editOne: (name: string) => `Edit the details of ${name}`,
  copy: "Copy link",
  copyOne: (name: string) => `Copy link of ${name}`,
  copied: (name: string) => `The link of ${name} is copied.`,
  copyFailed: "The browser did not allow copying. Open the entry and copy the address instead.",
  tooLong: (name: string) =>
    `${name} is too long for a link. Save the ledger as a file to share it.`,
  duplicate: "Duplicate",
  duplicateOne: (name: string) => `Duplicate ${name}`,
  duplicated: (name: string) => `A copy of ${name} was added.`,
  remove: "Remove",
  removeOne: (name: string) => `Remove ${name}`,
  removed: (name: string) => `Removed: ${name}.`,
  removeSelected: "Remove the selected",
  editSelected: "Edit the selected",
  removedSeveral: (count: number) =>
    count === 1 ? "One entry was removed." : `${plain(count, "en")} entries were removed.`,
  edited: (name: string) => `The details of ${name} are kept.`,
} as const;
