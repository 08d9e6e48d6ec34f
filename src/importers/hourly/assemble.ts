import { counter } from "./counter.ts";
import { gapNotices } from "./gaps.ts";
import type { Doubt } from "./layout.ts";
import type { HourlyNotice, HourlyProblem, Where } from "./notice.ts";
import type { HourlyPoint } from "./series.ts";

/** One row of a file. */
export type Row = {
  readonly place: number;
  readonly stamp: string;
  /** Undefined where the stamp can not be read. */
  readonly stampMs: number | undefined;
  /** Undefined where none is given, NaN where it can not be read. */
  readonly gPerKwh: number | undefined;
  readonly doubt: Doubt | undefined;
};

export type Assembled = {
  readonly points: readonly HourlyPoint[];
  readonly stepMs: number;
  readonly notices: readonly HourlyNotice[];
};

const msPerHour = 3_600_000;
/** The limit of the experiment's own intensity, and above any grid. */
const maxGPerKwh = 5000;
/** No grid stays below this for a whole file, and none emits as many kg. */
const maxKgPerKwh = 2;

type Timed = Row & { readonly stampMs: number };
type Valued = Timed & { readonly gPerKwh: number };

/** The most frequent distance between stamps in order, the shorter of two; 0 where there is one stamp only. */
function usualStep(sortedMs: readonly number[]): number {
  const counts = new Map<number, number>();
  for (let at = 1; at < sortedMs.length; at += 1) {
    const ms = sortedMs[at]! - sortedMs[at - 1]!;
    if (ms > 0) counts.set(ms, (counts.get(ms) ?? 0) + 1);
  }
  let step = 0;
  let most = 0;
  for (const [ms, count] of counts) {
    if (count > most || (count === most && ms < step)) [step, most] = [ms, count];
  }
  return step;
}

/** Takes the rows whose value can be used, and says what became of the others. */
function usable(rows: readonly Timed[], where: Where, notices: HourlyNotice[]): Valued[] {
  const missing = counter();
  const unreadable = counter();
  const negative = counter();
  const tooHigh = counter();
  let lowest = 0;
  let highest = 0;
  const kept: Valued[] = [];
  for (const row of rows) {
    const { gPerKwh, place } = row;
    if (gPerKwh === undefined) missing.add(place);
    else if (Number.isNaN(gPerKwh)) unreadable.add(place);
    else if (gPerKwh < 0) {
      negative.add(place);
      lowest = Math.min(lowest, gPerKwh);
    } else if (gPerKwh > maxGPerKwh) {
      tooHigh.add(place);
      highest = Math.max(highest, gPerKwh);
    } else kept.push({ ...row, gPerKwh });
  }
  if (missing.count() > 0) notices.push({ code: "missing", ...missing.tally(where) });
  if (unreadable.count() > 0)
    notices.push({ code: "unreadable-value", ...unreadable.tally(where) });
  if (negative.count() > 0) notices.push({ code: "negative", lowest, ...negative.tally(where) });
  if (tooHigh.count() > 0) {
    notices.push({ code: "too-high", highest, max: maxGPerKwh, ...tooHigh.tally(where) });
  }
  return kept;
}

function withTime(rows: readonly Row[], where: Where, notices: HourlyNotice[]): Timed[] {
  const unreadable = counter();
  let sample = "";
  const timed: Timed[] = [];
  for (const row of rows) {
    const { stampMs } = row;
    if (stampMs !== undefined) timed.push({ ...row, stampMs });
    else {
      if (unreadable.count() === 0) sample = row.stamp.slice(0, 40);
      unreadable.add(row.place);
    }
  }
  if (unreadable.count() > 0) {
    notices.push({ code: "unreadable-time", sample, ...unreadable.tally(where) });
  }
  return timed;
}

/** Of rows with the same stamp the first. `doubledMs` are the stamps of the others. */
function once(
  sorted: readonly Valued[],
  where: Where,
  notices: HourlyNotice[],
): { readonly kept: Valued[]; readonly doubledMs: number[] } {
  const kept: Valued[] = [];
  const doubledMs: number[] = [];
  let first = Number.POSITIVE_INFINITY;
  for (const row of sorted) {
    if (row.stampMs !== kept.at(-1)?.stampMs) {
      kept.push(row);
      continue;
    }
    doubledMs.push(row.stampMs);
    first = Math.min(first, row.place);
  }
  const count = doubledMs.length;
  if (count > 0) notices.push({ code: "duplicates", count, first, where });
  return { kept, doubledMs };
}

const inOrder = (rows: readonly Timed[]): boolean =>
  rows.every(({ stampMs }, at) => at === 0 || stampMs >= rows[at - 1]!.stampMs);

function doubtNotices(rows: readonly Valued[]): HourlyNotice[] {
  return (["estimated", "forecast"] as const).flatMap((code) => {
    const count = rows.filter(({ doubt }) => doubt === code).length;
    return count === 0 ? [] : [{ code, count, of: rows.length }];
  });
}

/**
 * Rows of a file as points in order of time, each as long as the usual distance between stamps, and no longer
 * than to the neighbour. What is left out is named, never filled in.
 */
export function assemble(
  rows: readonly Row[],
  where: Where,
  marks: "start" | "end",
): Assembled | HourlyProblem {
  const notices: HourlyNotice[] = [];
  const timed = withTime(rows, where, notices);
  const sorted = inOrder(timed) ? timed : timed.toSorted((a, b) => a.stampMs - b.stampMs);
  if (sorted !== timed) notices.push({ code: "unsorted" });
  const stepMs = usualStep(sorted.map(({ stampMs }) => stampMs));
  if (stepMs > msPerHour) return { code: "too-coarse", stepHours: stepMs / msPerHour };
  const { kept, doubledMs } = once(usable(sorted, where, notices), where, notices);
  if (kept.length === 0) return { code: "no-values", notices };
  if (kept.length === 1) return { code: "one-time" };
  const points = kept.map(({ stampMs, gPerKwh, doubt }, at): HourlyPoint => {
    const before = kept[at - 1]?.stampMs ?? Number.NEGATIVE_INFINITY;
    const after = kept[at + 1]?.stampMs ?? Number.POSITIVE_INFINITY;
    const [startMs, endMs] =
      marks === "start"
        ? [stampMs, Math.min(stampMs + stepMs, after)]
        : [Math.max(stampMs - stepMs, before), stampMs];
    return { startMs, endMs, gPerKwh, ...(doubt !== undefined && { estimated: true }) };
  });
  const highest = kept.reduce((most, { gPerKwh }) => Math.max(most, gPerKwh), 0);
  if (highest > 0 && highest < maxKgPerKwh) notices.push({ code: "looks-like-kg", highest });
  notices.push(...doubtNotices(kept), ...gapNotices(points, doubledMs, stepMs));
  return { points, stepMs, notices };
}
