import { amountOf, amountPattern } from "./amount.ts";
import { parseDuration } from "./duration.ts";
import type { Found } from "./line-settled.ts";
import { freeSpans, type Sheet, type Span, take, textOfSpan } from "./line-words.ts";

/** Device-hours ≥ 0 in all, which wait for a count of devices. */
export type Total = { readonly deviceHours: number; readonly from: string };

const yearPattern = /^(?:in|during|year) ((?:19|20)\d\d)$/i;
const runsPattern = new RegExp(`^(${amountPattern}) runs?$`, "i");

const power = String.raw`(?:rated |max |mean |average )?(?:power|tdp)(?: draw)?`;
const percentPattern = new RegExp(
  String.raw`^(${power} (?:at |of )?)?(${amountPattern}) ?%` +
    String.raw`(?:( (?:of )?(?:the )?${power})| (?:gpu-util|(?:gpu )?(?:utili[sz]ation|util|usage|load)))?$`,
  "i",
);

function readYear(from: string): Found | undefined {
  const year = yearPattern.exec(from)?.[1];
  return year === undefined ? undefined : { field: "year", value: Number(year), from };
}

function readRuns(from: string): Found | undefined {
  const runs = runsPattern.exec(from)?.[1];
  return runs === undefined ? undefined : { field: "runs", value: amountOf(runs), from };
}

function readPercent(from: string): Found | undefined {
  const match = percentPattern.exec(from);
  if (match === null) return undefined;
  const [, powerBefore, amount = "", powerAfter] = match;
  const percent = amountOf(amount);
  const field = "utilisationPercent";
  return powerBefore === undefined && powerAfter === undefined
    ? { field, code: "power-or-util", percent, from }
    : { field, value: percent, from };
}

function readDuration(from: string): Found | Total | undefined {
  // In a line the bare number of `2h 30` may be the next count.
  const duration = / \d+$/.test(from) ? undefined : parseDuration(from);
  if (duration === undefined) return undefined;
  if ("deviceHours" in duration) return { deviceHours: duration.deviceHours, from };
  if ("hours" in duration) return { field: "hours", value: duration.hours, from };
  const { code, hoursMinutes, minutesSeconds } = duration.problem;
  return { field: "hours", code, readings: [hoursMinutes, minutesSeconds], from };
}

/** With the most words each can have. */
const readers = [
  { mostWords: 2, read: readYear },
  { mostWords: 2, read: readRuns },
  { mostWords: 8, read: readPercent },
  { mostWords: 8, read: readDuration },
] as const;

/** In `2 3090s` the word is a part, not some seconds. */
function isCountedPart({ words }: Sheet, { first, end }: Span): boolean {
  const isGlued = end - first === 1 && /^\d{3,}s$/.test(words[first]?.text ?? "");
  const isAfterNumber = /^\d+[x×*]?$/i.test(words[first - 1]?.text ?? "");
  return isGlued && isAfterNumber && words[first]?.startsSegment === false;
}

export type NumberFinding = { readonly found: Found | Total; readonly span: Span };

/** Takes years, runs, percentages and durations. */
export function takeNumbers(sheet: Sheet): readonly NumberFinding[] {
  const all: NumberFinding[] = [];
  for (const { mostWords, read } of readers) {
    for (const span of freeSpans(sheet, mostWords)) {
      const found = isCountedPart(sheet, span) ? undefined : read(textOfSpan(sheet, span));
      if (found === undefined) continue;
      take(sheet, span);
      all.push({ found, span });
    }
  }
  return all;
}
