import type { OnHardware } from "../../../experiment/other-hardware.ts";

/** How parts that were sold later do when they are bought for this work. */
export type Newer = {
  readonly all: number;
  /** They make up for their manufacture within their life, later than that, or never. */
  readonly within: number;
  readonly beyond: number;
  readonly never: number;
  /** The one that emits least at work. */
  readonly best: OnHardware | undefined;
  /** Lower than now as shown and higher with manufacture: the nearest to now of those. */
  readonly turned: OnHardware | undefined;
};

type Now = { readonly kg: number; readonly fullKg: number };

/** Counts the parts sold after a year; without one, all of them. */
export function newerParts(
  parts: readonly OnHardware[],
  afterYear: number | undefined,
  now: Now,
): Newer {
  const newer = parts
    .filter(({ hardware }) => afterYear === undefined || hardware.year > afterYear)
    .sort((a, b) => a.total.range.totalKg - b.total.range.totalKg);
  const within = newer.filter(
    ({ payback, lifeHours }) => payback !== undefined && payback.hours <= lifeHours,
  ).length;
  const never = newer.filter(({ payback }) => payback === undefined).length;
  return {
    all: newer.length,
    within,
    never,
    beyond: newer.length - within - never,
    best: newer[0],
    turned: newer.findLast(
      ({ total }) => total.range.totalKg < now.kg && total.fullRange.totalKg > now.fullKg,
    ),
  };
}
