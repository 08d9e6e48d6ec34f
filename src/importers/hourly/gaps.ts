import type { HourlyNotice } from "./notice.ts";
import type { HourlyPoint } from "./series.ts";

const msPerHour = 3_600_000;

type Gap = { readonly fromMs: number; readonly ms: number };

function gapsOf(points: readonly HourlyPoint[]): Gap[] {
  const gaps: Gap[] = [];
  for (let at = 1; at < points.length; at += 1) {
    const fromMs = points[at - 1]!.endMs;
    const ms = points[at]!.startMs - fromMs;
    if (ms > 0) gaps.push({ fromMs, ms });
  }
  return gaps;
}

/** Clocks change on a Sunday, in the first hours of the day (nearly everywhere). */
function isClockChange(ms: number): boolean {
  const date = new Date(ms);
  return date.getUTCDay() === 0 && date.getUTCHours() <= 3;
}

/** A whole hour of doubled stamps on one such Sunday, and no doubled stamp elsewhere on that day. */
function doubledHour(doubledMs: readonly number[], stepMs: number): number | undefined {
  const byHour = new Map<number, number>();
  for (const ms of doubledMs) {
    const hour = Math.floor(ms / msPerHour);
    byHour.set(hour, (byHour.get(hour) ?? 0) + 1);
  }
  for (const [hour, count] of byHour) {
    const alone = !byHour.has(hour - 1) && !byHour.has(hour + 1);
    const whole = count * stepMs === msPerHour;
    if (alone && whole && isClockChange(hour * msPerHour)) return hour * msPerHour;
  }
  return undefined;
}

/** What is missing between the points, and whether it looks like clocks that changed. */
export function gapNotices(
  points: readonly HourlyPoint[],
  doubledMs: readonly number[],
  stepMs: number,
): HourlyNotice[] {
  const gaps = gapsOf(points);
  const notices: HourlyNotice[] = [];
  const [first] = gaps;
  if (first !== undefined) {
    const longest = gaps.reduce((a, b) => (b.ms > a.ms ? b : a), first);
    notices.push({
      code: "gaps",
      count: gaps.length,
      longestHours: longest.ms / msPerHour,
      longestFromMs: longest.fromMs,
    });
  }
  const missing = gaps.find(({ fromMs, ms }) => ms === msPerHour && isClockChange(fromMs));
  const atMs = doubledHour(doubledMs, stepMs) ?? missing?.fromMs;
  if (atMs !== undefined) notices.push({ code: "clock-change", atMs });
  return notices;
}
