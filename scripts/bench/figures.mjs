/**
 * The value below which the given share of the values lies, by nearest rank.
 * @param {readonly number[]} values
 * @param {number} share
 */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error("nothing was measured");
  return value;
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/** @param {number} ms */
export const inMs = (ms) => `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;

/** @param {number} bytes */
export const inKb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
