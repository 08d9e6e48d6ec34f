/** Steps with no more than two digits in their first nine multiples. */
const steps = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/** Classes of the map's colours; five are told apart without effort. */
export const classCount = 5;

/** The smallest round step of which so many reach the maximum. */
export function roundStep(max: number, count: number): number {
  if (max <= 0) return 1;
  const least = max / count;
  const power = 10 ** Math.floor(Math.log10(least));
  // 0.3 ÷ 0.1 is a little less than 3, so what is above a step by rounding only still takes it.
  const step = steps.find((one) => one >= (least / power) * (1 - 1e-9)) ?? 10;
  return step * power;
}

/** Ticks from 0 to the last one below the maximum, so that no bar's length is told from a cut axis. */
export function ticksTo(max: number, count: number): number[] {
  const step = roundStep(max, count);
  const last = Math.floor(max / step + 1e-9);
  return Array.from({ length: last + 1 }, (_, index) => index * step);
}

/** Class of an emission, 0 for the lowest, by equal steps from zero. */
export function classOf(kg: number, step: number): number {
  return Math.max(0, Math.min(classCount - 1, Math.ceil(kg / step - 1e-9) - 1));
}

/** Smallest radius in pixels: what emits nothing is still there. */
const leastRadius = 2;

/** Radius in pixels of a circle whose area stands for the emission; `largest` is the radius at the top of the scale. */
export function radiusOf(kg: number, step: number, largest: number): number {
  return Math.max(leastRadius, largest * Math.sqrt(kg / (step * classCount)));
}
