import type { Stage } from "../experiment/experiment.ts";
import { workloadFields } from "../experiment/fields.ts";
import type { LedgerEntry, Status } from "./entry.ts";

type EntryProperty = keyof LedgerEntry;

/** What is wrong with one property of an entry. */
export type EntryProblem = {
  /** As it stands in the file where it is none of ours. */
  readonly property: string;
  readonly code:
    | "missing"
    /** Of another type or form than the property's: a number for a text. */
    | "wrong-type"
    | "too-long"
    /** Control characters, or halves of a surrogate pair. */
    | "unprintable"
    /** No day of the calendar written `YYYY-MM-DD`. */
    | "not-a-date"
    /** No time in UTC written as ISO 8601 does. */
    | "not-a-time"
    | "unknown-choice"
    /** No link of ours with something in it. */
    | "not-a-link"
    | "unknown-property"
    /** Quotes that do not close, or more cells than columns. */
    | "broken-row"
    /** The entry that was to be changed is not there any more: another tab removed it. */
    | "gone"
    /** The whole is no object with properties. */
    | "not-an-entry";
  readonly maxLength?: number;
};

export const statuses: readonly Status[] = ["completed", "failed", "stopped", "running"];
export const stages: readonly Stage[] = workloadFields.stage.choices;

type Check = (value: unknown) => Omit<EntryProblem, "property"> | undefined;

/** Characters; titles and names in links take 200 as well. */
export const maxLengths = { name: 200, person: 200, note: 2000 } as const;

function words(maxLength: number, unprintable = /[\p{Cc}\p{Cs}]/u): Check {
  return (value) => {
    if (typeof value !== "string") return { code: "wrong-type" };
    if (value.length > maxLength) return { code: "too-long", maxLength };
    return unprintable.test(value) ? { code: "unprintable" } : undefined;
  };
}

function choice(choices: readonly string[]): Check {
  return (value) => {
    if (typeof value !== "string") return { code: "wrong-type" };
    return choices.includes(value) ? undefined : { code: "unknown-choice" };
  };
}

/** `2026-02-30` is written right and no day: read as a time it would be one in March. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

function isUtcTime(text: string): boolean {
  const day = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/.exec(text)?.[1];
  return day !== undefined && isDay(day) && !Number.isNaN(Date.parse(text));
}

function form(code: EntryProblem["code"], fits: (text: string) => boolean): Check {
  return (value) => {
    if (typeof value !== "string") return { code: "wrong-type" };
    return fits(value) ? undefined : { code };
  };
}

/** One of ours in its simplest form, with a pair at least. What its values are worth shows when it is counted. */
const isFragment = (text: string) => /^#\/[^?\s]*\?[^\s]+$/.test(text) && !/\p{Cs}/u.test(text);

const isFlag: Check = (value) => (value === true ? undefined : { code: "wrong-type" });

const checks: Readonly<Record<EntryProperty, Check>> = {
  // Ids of ours are 32 hexadecimal digits.
  id: form("wrong-type", (id) => /^[\w-]{1,64}$/.test(id)),
  fragment: form("not-a-link", isFragment),
  name: words(maxLengths.name),
  date: form("not-a-date", isDay),
  person: words(maxLengths.person),
  stage: choice(stages),
  status: choice(statuses),
  isRepeat: isFlag,
  // A note may have several lines.
  note: words(maxLengths.note, /[^\P{Cc}\n]|\p{Cs}/u),
  changedAt: form("not-a-time", isUtcTime),
};

const required: readonly EntryProperty[] = ["id", "fragment", "name", "changedAt"];

/** What is wrong with the value of one property; undefined for nothing. */
export function problemOf(property: EntryProperty, value: unknown): EntryProblem | undefined {
  const problem = checks[property](value);
  return problem === undefined ? undefined : { property, ...problem };
}

export type CheckedEntry =
  | { readonly entry: LedgerEntry }
  | { readonly problems: readonly EntryProblem[] };

/**
 * Takes an entry from a file or a store, or says all that is wrong with it. Nothing is mended or left out; a property
 * that is not ours is wrong, since what it says would be lost.
 */
export function checkedEntry(value: unknown): CheckedEntry {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { problems: [{ property: "", code: "not-an-entry" }] };
  }
  const problems: EntryProblem[] = required
    .filter((property) => !Object.hasOwn(value, property))
    .map((property) => ({ property, code: "missing" }));
  for (const [property, given] of Object.entries(value)) {
    const problem = Object.hasOwn(checks, property)
      ? problemOf(property as EntryProperty, given)
      : ({ property, code: "unknown-property" } as const);
    if (problem !== undefined) problems.push(problem);
  }
  // Each property was held to its own check, so the whole has the type.
  return problems.length > 0 ? { problems } : { entry: { ...value } as LedgerEntry };
}
