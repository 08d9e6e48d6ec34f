import type { NameQuestion } from "../../importers/match/match-runs.ts";
import { figure, listed, many } from "./phrases.ts";

/** Questions about names, asked once for all lines. */
export const importQuestions = {
  title: "To be answered",
  titleAnswered: "Names and places",
  intro: "Asked once for all lines. Until then these fields are left open.",
  search: {
    hardware: "Other hardware",
    cpu: "Another CPU",
    site: "Another place",
  } satisfies Record<NameQuestion["kind"], string>,
  searchNone: {
    hardware: "No match. Check the spelling, or leave it empty and describe it in the calculator.",
    cpu: "No CPU of that name.",
    site: "No match. Try a city, a country or a region’s code.",
  } satisfies Record<NameQuestion["kind"], string>,
  more: (count: number) => `Show ${many(count, "more question", "more questions")}`,
  searchOpen: "Nothing was taken yet. Choose one of the matches, or empty the field.",
  suggestions: "Suggestions",
  leaveEmpty: "Leave it empty",
  change: "Change",
  changeOne: (name: string) => `Change what “${name.slice(0, 60)}” is`,
  answered: (name: string, answer: string | undefined) =>
    answer === undefined
      ? `“${name.slice(0, 60)}” is left empty.`
      : `“${name.slice(0, 60)}” is ${answer}.`,
  placeless: (lines: number) =>
    lines === 1
      ? "One line does not say where it ran. Where was it?"
      : `${figure(lines)} lines do not say where they ran. Where was it?`,
  placeAssumed: {
    "other-lines": (place: string) => `Assumed: the same place as the other lines, ${place}.`,
    experiment: (place: string) =>
      `Assumed: the same place as the experiment in the calculator, ${place}.`,
  },
  placeTaken: (place: string) => `Lines that do not say where they ran: ${place}.`,
  placeLeft: "Lines that do not say where they ran are left without a place.",
  placeChange: "Choose another place",
} as const;

/** The total of the ticked lines, and where they go. */
export const importTaking = {
  title: "Take these lines",
  none: "No line is ticked.",
  total: (lines: number) => `Total of ${many(lines, "line", "lines")}`,
  between: (low: string, high: string) => `${low} to ${high}`,
  incomplete: (lines: number) =>
    lines === 1
      ? "One ticked line has no figure yet and is not in this total. It can be taken, and completed in the calculator."
      : `${figure(lines)} ticked lines have no figure yet and are not in this total. They can be taken, and completed in the calculator.`,
  noRange: "A range is given for up to 50 lines.",
  yearOf: (year: number | undefined, newest: number) =>
    year === undefined
      ? "No line says when it ran, so the newest year of the grid data counts."
      : year > newest
        ? `The lines ended in ${year}. The grid data end in ${newest}, so the nearest year of each place counts.`
        : `Counted with the grid of ${year}, when the lines ended.`,
  yearMost: "Counted is the year of most lines.",
  yearChosen: (year: number) => `Counted with the grid of ${year}, as you chose.`,
  yearsDiffer: (years: readonly number[]) =>
    `The lines ended in ${listed(years)}. One experiment has one year, and its grid factors are of that year.`,
  year: "Year to count with",
  tooMany: (lines: number, max: number) =>
    `One experiment holds ${max} lines, and ${figure(lines)} are ticked. Untick some, or add them to the ledger, which takes each as an entry of its own.`,
  put: "Put into the calculator",
  putHint: "In place of the experiment there, which “Undo” and the browser’s Back bring back.",
  append: "Add to the present experiment",
  appendHint: (lines: number) =>
    lines === 0
      ? "Nothing is entered there yet."
      : `Behind its ${many(lines, "line", "lines")}. Its year and what it counts stay as they are.`,
  appendExample: "What is there now is the example, which these lines would stand behind.",
  appendTooMany: (free: number) =>
    free === 0
      ? "The present experiment is full: it has 50 lines."
      : `The present experiment has room for ${many(free, "more line", "more lines")} only.`,
  appendYear: (present: number, lines: number) =>
    `The present experiment is of ${present} and stays so; these lines, of ${lines}, would be counted with the grid of ${present}.`,
  appendBoundary: (name: string) =>
    `The present experiment counts at “${name}”, so these lines would be counted so, too.`,
  appendError: "The present experiment has an entry in error. It is kept as it is.",
  toLedger: "Add to the ledger",
  ledgerAs: "In the ledger",
  ledgerEach: "One entry for each line",
  ledgerOne: "One entry for all",
  ledgerOneTooMany: (max: number) => `One entry holds ${max} lines at most.`,
  ledgerYears: "Each entry keeps the year of its own line.",
  ledgerTrouble:
    "This browser does not keep the ledger just now: entries stay until the page is closed. Save them as a file in the ledger.",

  inCalculator: (lines: number) => `${many(lines, "line is", "lines are")} in the calculator.`,
  appended: (lines: number) =>
    `${many(lines, "line was", "lines were")} added to the experiment in the calculator.`,
  ledgered: (entries: number) =>
    `${many(entries, "entry was", "entries were")} added to the ledger.`,
  undo: "Undo",
  undone: {
    calculator: "The experiment that was there before is back.",
    experiment: "The lines were taken out of the experiment again.",
    ledger: "The entries were taken out of the ledger again.",
  },
  addedBefore: (lines: number) =>
    lines === 1
      ? "One of these lines was added before. Adding it again counts it twice."
      : `${figure(lines)} of these lines were added before. Adding them again counts them twice.`,
  calculator: "See it in the calculator",
  report: "Make a report",
  ledger: "See the ledger",
} as const;
