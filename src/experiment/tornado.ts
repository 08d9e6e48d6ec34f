import { rangeWithout, type Contribution, type Range } from "../calculation/range.ts";
import type { Total } from "./estimate.ts";

/** One fact that widens the range. */
export type Bar = {
  /** The fact, its ends, and the total with it at either. */
  readonly contribution: Contribution;
  /** Its part of the range, 0 to 1, as squares of logarithms: those of all bars add up to 1. */
  readonly share: number;
  /** The range that would be left if it were known exactly, kgCO2e. */
  readonly left: { readonly lowKg: number; readonly highKg: number };
};

/** How much of the range a contribution makes, as squares of logarithms. */
export function weightOf({ lowKg, highKg }: Contribution, { totalKg }: Range): number {
  return totalKg === 0 ? 0 : Math.log(highKg / totalKg) ** 2 + Math.log(totalKg / lowKg) ** 2;
}

/** Order of contributions: what moves the headline most comes first. */
export function byWeight(range: Range) {
  return (a: Contribution, b: Contribution) => weightOf(b, range) - weightOf(a, range);
}

/** The facts that widen the range of the headline, the widest first. Those that do not move it are left out. */
export function tornado({ range }: Pick<Total, "range">): Bar[] {
  const moving = range.contributions.filter((one) => weightOf(one, range) > 0);
  const whole = moving.reduce((sum, one) => sum + weightOf(one, range), 0);
  return moving.toSorted(byWeight(range)).map((contribution) => ({
    contribution,
    share: weightOf(contribution, range) / whole,
    left: rangeWithout(range, contribution.fact.key),
  }));
}
