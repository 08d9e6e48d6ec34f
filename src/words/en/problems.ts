import type { Limits, Problem } from "../../experiment/problem.ts";

const did = (suggestion: string | undefined) =>
  suggestion === undefined ? "" : ` Did you mean “${suggestion}”?`;

function limitWords({ min, max, aboveMin }: Limits): string {
  const figure = (value: number) => value.toLocaleString("en", { maximumFractionDigits: 9 });
  return aboveMin
    ? `above ${figure(min)} and at most ${figure(max)}`
    : `from ${figure(min)} to ${figure(max)}`;
}

/** What is wrong, and what to do about it. */
export function problemWords(problem: Problem): string {
  switch (problem.code) {
    case "empty":
      return "There is no value here.";
    case "bad-encoding":
      return "This is damaged: a percent sign is followed by something that is no character.";
    case "doubled":
      return `It stands there ${problem.texts.length} times (${problem.texts.map((one) => `“${one}”`).join(", ")}). Keep one.`;
    case "not-a-number":
      return "This is not a number. Write digits, with a point for decimals: 1.5.";
    case "not-whole":
      return "This must be a whole number.";
    case "out-of-range":
      return `This must be ${limitWords(problem.limits)}.`;
    case "unknown-choice":
      return `This is none of ${problem.choices.join(", ")}.${did(problem.suggestion)}`;
    case "unknown-hardware":
      return `No hardware of that name in the table. Choose from the list, or “Own device”.${did(problem.suggestion)}`;
    case "unknown-cpu":
      return `No CPU of that name in the table.${did(problem.suggestion)}`;
    case "not-a-cpu":
      return `This is in the table, but it is no CPU.${did(problem.suggestion)}`;
    case "unknown-site":
      return `No such place in the table. Choose from the list.${did(problem.suggestion)}`;
    case "too-long":
      return `This is longer than ${problem.maxLength} characters. Shorten it.`;
    case "unprintable":
      return "This holds characters that cannot be printed. Remove them.";
    case "too-many-pins":
      return `These are more than ${problem.max} options. Remove some.`;
    case "unreadable-pin":
      return `“${problem.pin}” has more than the three parts place:device:boundary.`;
    case "bad-pin":
      return `“${problem.pin}”: ${problemWords(problem.problem)}`;
    case "unknown-format":
      return "This version reads links of format 1 only.";
    case "unknown-release":
      return `There is no such release of the dataset here.${did(problem.suggestion)}`;
    case "release-not-loaded":
      return "This release of the dataset could not be loaded. Check the connection and open the link again.";
    case "unknown-key":
      return `This is no key of a link.${did(problem.suggestion)}`;
    case "bad-suffix":
      return `A workload’s number runs from .2 to .50, and the first has none, so this belongs to no workload.`;
    case "suffix-not-allowed":
      return `“${problem.key}” is about the whole link and takes no number.`;
    case "in-error":
      return problem.faults === 1
        ? "One entry is in error."
        : `${problem.faults} entries are in error.`;
    case "link-too-long":
      return `The link would have ${problem.length.toLocaleString("en")} characters, more than the ${problem.maxLength.toLocaleString("en")} that travel safely. Save it as a file instead.`;
    case "too-many-workloads":
      return `These are more than ${problem.max} workloads. Split them over several experiments.`;
    case "dataset-not-loaded":
      return `The tables of release ${problem.version} could not be loaded, so the link was not opened. What was here before is kept. Check the connection and open the link again.`;
    case "storage-blocked":
      return "This browser does not let the page keep a draft. Copy the link to keep your work.";
    case "storage-full":
      return "The browser’s storage is full, so no draft is kept. Copy the link to keep your work.";
    case "draft-unreadable":
      return "The draft kept in this browser could not be read, so the example is shown. The draft is left as it is until your next edit.";
    case "draft-damaged":
      return problem.faults === 1
        ? "The draft kept in this browser was opened. One entry of it could not be read; it stands in its field as it was."
        : `The draft kept in this browser was opened. ${problem.faults} entries of it could not be read; they stand in their fields as they were.`;
    case "language-not-loaded":
      return "The words of the other language could not be loaded, so the page stays as it is. Check the connection and choose the language again.";
  }
}

export const notices = {
  damageTitle: "Parts of this link were not taken",
  draftDamageTitle: "Parts of the draft were not taken",
  damageFigure: "There is no figure until these are mended in their fields or dismissed.",
  damageLabel: "The figure does not rest on these.",
  pair: (key: string, raw: string) => `${key} = “${raw}”`,
  dismiss: "Dismiss",
  dismissOne: (key: string) => `Dismiss ${key}: empty its field`,
  fieldDismissed: (key: string) => `${key} is dismissed, and its field is empty.`,
  strayDismissed: (key: string) => `${key} is dismissed.`,
  draftTitle: "Your draft is kept",
  draftText: "A link is open. What you were working on before is still here.",
  draftOpen: "Open the draft",
  completed: (version: string) =>
    `The link named no release of the dataset, so it was opened with the newest, ${version}, which now stands in the address.`,
  restatedTitle: (version: string) => `This link keeps its number of release ${version}`,
  restated: (version: string) => `With today’s release ${version} it would be`,
  restate: "Restate with today’s release",
  troubleTitle: "Please note",
  loadFailed: "The tables could not be read",
  loadFailedText: (what: string) =>
    `${what} Nothing you entered is lost: it stands in the address. Check the connection and reload.`,
  partFailed: {
    text: "This part of the page could not be loaded. Your entries are kept. Check the connection and reload.",
    reload: "Reload",
  },
  reload: "Reload",
  crashed: "Something in this page broke",
  crashedText:
    "What you entered is kept in the address. Reload to go on. If it happens again, please report it with that address.",
} as const;
