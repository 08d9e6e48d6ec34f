import type { OtherReading } from "../../importers/imported.ts";
import type { MatchNotice, NameQuestion } from "../../importers/match/match-runs.ts";
import { figure, quoted } from "./phrases.ts";

/** Names of hardware and places for ids, as the tables have them. */
export type NameOf = (id: string) => string;

const is = (kind: NameQuestion["kind"]): string =>
  kind === "site" ? "Which place is" : kind === "cpu" ? "Which CPU is" : "Which hardware is";

function asked({ kind, name, partition }: NameQuestion): string {
  if (partition === undefined) return `${is(kind)} ${quoted(name)}?`;
  const part = kind === "cpu" ? "CPU" : "GPU";
  return `Which ${part} do the nodes of partition ${quoted(partition)} have?`;
}

/** Asked once for all runs that have the name. */
export function questionWords(question: NameQuestion): string {
  const { runs } = question;
  const rows = runs.length === 1 ? "one run" : `${figure(runs.length)} runs`;
  return `${asked(question)} It stands in ${rows}.`;
}

/** What was taken for granted where a name was matched. */
export function matchNoticeWords(notice: MatchNotice, nameOf: NameOf): string {
  switch (notice.code) {
    case "whole-country":
      return `${quoted(notice.name)} is no grid zone of its own, so the whole country was taken: ${nameOf(notice.site)}.`;
    case "one-of-several":
      return `${quoted(notice.name)} fits several rows of the table. It was taken for ${nameOf(notice.hardware)}.`;
    case "processors-guessed":
      return `${figure(notice.threads)} threads were taken for ${notice.processors === 1 ? "one processor" : `${figure(notice.processors)} processors`}. This bears on manufacture only.`;
    case "processors-unknown":
      return `How many of ${quoted(notice.name)} there were does not follow from the file. Say how many.`;
    case "personal-assumed":
      return `A Mac was taken for a personal computer, without the overhead of a machine room: ${nameOf(notice.site)}.`;
    case "power-too-high":
      return `The energy over the time is ${figure(notice.meanW)} W, more than the ${figure(notice.limitW)} W that these devices can draw on average even at twice their rating. The file may be wrong by a unit.`;
  }
}

/** Other readings of a run, as choices beside the one taken. */
export const otherReadings: Readonly<Record<OtherReading["code"], string>> = {
  "all-devices": "All devices: the mean power times their number",
  "measured-only": "Only what was measured",
  "whole-run": "The whole run",
  "keep-pue": "Keep the file’s PUE",
  "as-printed": "The energy as the tool printed it",
};
