import type { Contribution, Range } from "../../../calculation/range.ts";

/** How much of the range a contribution makes, as squares of logarithms. */
export function weightOf({ lowKg, highKg }: Contribution, { totalKg }: Range): number {
  return totalKg === 0 ? 0 : Math.log(highKg / totalKg) ** 2 + Math.log(totalKg / lowKg) ** 2;
}

/** Order of contributions: what moves the headline most comes first. */
export function byWeight(range: Range) {
  return (a: Contribution, b: Contribution) => weightOf(b, range) - weightOf(a, range);
}
