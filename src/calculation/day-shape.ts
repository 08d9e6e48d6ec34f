import type { TypicalDay } from "./start-hour.ts";
import type { Interval } from "./windows.ts";

/** A real series folded into one day of local hours, as the released typical days are. */
export type DayShape = TypicalDay & {
  /** Mean of the 24 hours, which `relative`, `p10` and `p90` are over. */
  readonly meanGPerKwh: number;
  /** Local days that the series touches. */
  readonly days: number;
};

const msPerHour = 3_600_000;
const hoursADay = 24;

/** g × ms and ms of one hour of one day. */
type Cell = { grams: number; ms: number };

/** Cells by the number of the local hour since 1970; an interval across two local hours counts in both. */
function localHours(
  series: readonly Interval[],
  offsetMinutes: (ms: number) => number,
): Map<number, Cell> {
  const cells = new Map<number, Cell>();
  for (const { startMs, endMs, gPerKwh } of series) {
    for (let fromMs = startMs; fromMs < endMs;) {
      const localMs = fromMs + offsetMinutes(fromMs) * 60_000;
      const hour = Math.floor(localMs / msPerHour);
      const toMs = Math.min(endMs, fromMs + (hour + 1) * msPerHour - localMs);
      const cell = cells.get(hour) ?? { grams: 0, ms: 0 };
      cell.grams += gPerKwh * (toMs - fromMs);
      cell.ms += toMs - fromMs;
      cells.set(hour, cell);
      fromMs = toMs;
    }
  }
  return cells;
}

/** Linear between the two nearest values, as the released typical days have it. `sorted` is not empty. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)]!;
  const above = sorted[Math.ceil(at)]!;
  return below + (above - below) * (at - Math.floor(at));
}

/**
 * Mean, 10 % and 90 % day of every local hour, over the mean of the day. Of a clock change the doubled hour is one hour
 * of its day, and the missing one is not counted. Undefined where an hour of the day never occurs, or all are 0.
 */
export function dayShape(
  series: readonly Interval[],
  offsetMinutes: (ms: number) => number,
): DayShape | undefined {
  const hours = Array.from({ length: hoursADay }, () => ({
    grams: 0,
    ms: 0,
    byDay: [] as number[],
  }));
  const days = new Set<number>();
  for (const [localHour, { grams, ms }] of localHours(series, offsetMinutes)) {
    const day = Math.floor(localHour / hoursADay);
    const hour = hours[localHour - day * hoursADay]!;
    hour.grams += grams;
    hour.ms += ms;
    hour.byDay.push(grams / ms);
    days.add(day);
  }
  if (hours.some(({ ms }) => ms === 0)) return undefined;
  const means = hours.map(({ grams, ms }) => grams / ms);
  const meanGPerKwh = means.reduce((a, b) => a + b, 0) / hoursADay;
  if (meanGPerKwh === 0) return undefined;
  const sorted = hours.map(({ byDay }) => byDay.sort((a, b) => a - b));
  return {
    meanGPerKwh,
    days: days.size,
    relative: means.map((mean) => mean / meanGPerKwh),
    p10: sorted.map((values) => quantile(values, 0.1) / meanGPerKwh),
    p90: sorted.map((values) => quantile(values, 0.9) / meanGPerKwh),
  };
}
