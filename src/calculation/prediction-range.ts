import type { Ends } from "./prediction.ts";

/** A figure with its plausible range, kgCO2e. */
export type Spanned = { readonly kg: number; readonly lowKg: number; readonly highKg: number };

const squaredLog = (ratio: number): number => Math.log(ratio) ** 2;

/**
 * A range with one more independent fact: the spread of the energy, by which the whole figure moves as one. The
 * logarithms add as squares, as those of the other facts do (`range.ts`). An end of 0 leads to 0.
 */
export function withSpread(spanned: Spanned, value: number, ends: Ends | undefined): Spanned {
  const { kg, lowKg, highKg } = spanned;
  if (ends === undefined || kg === 0 || value === 0) return spanned;
  const down = Math.sqrt(squaredLog(kg / lowKg) + squaredLog(value / ends.low));
  const up = Math.sqrt(squaredLog(highKg / kg) + squaredLog(ends.high / value));
  return { kg, lowKg: kg / Math.exp(down), highKg: kg * Math.exp(up) };
}
