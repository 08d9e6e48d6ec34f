import type { PowerPoint } from "../../../importers/imported.ts";

/** `w` null breaks the line: between the points before and after, the log has a gap. */
export type ChartPoint = { readonly afterMs: number; readonly w: number | null };

/** So many usual distances apart, two points are not joined. */
const gapFactor = 3;

function usualMs(series: readonly PowerPoint[]): number {
  const distances = series.slice(1).map(({ afterMs }, at) => afterMs - series[at]!.afterMs);
  return distances.toSorted((a, b) => a - b)[Math.floor(distances.length / 2)] ?? 0;
}

/** The points of a device's power over time, with a break wherever its log has none for long. */
export function chartPoints(series: readonly PowerPoint[]): readonly ChartPoint[] {
  const apartMs = gapFactor * usualMs(series);
  return series.flatMap(({ afterMs, w }, at): readonly ChartPoint[] => {
    const before = series[at - 1]?.afterMs ?? afterMs;
    const isGap = afterMs - before > apartMs;
    return isGap
      ? [
          { afterMs: (before + afterMs) / 2, w: null },
          { afterMs, w },
        ]
      : [{ afterMs, w }];
  });
}

const timeUnits = [
  { unit: "h", ms: 3_600_000 },
  { unit: "min", ms: 60_000 },
  { unit: "s", ms: 1000 },
] as const;

export type TimeUnit = (typeof timeUnits)[number];

/** The unit in which a length of time is two or more. */
export function timeUnit(lengthMs: number): TimeUnit {
  return timeUnits.find(({ ms }) => lengthMs >= 2 * ms) ?? timeUnits[2];
}
