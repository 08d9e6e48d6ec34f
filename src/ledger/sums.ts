/** Bits of a double's fraction. */
const fractionBits = 52;

export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/**
 * Rounds values that are not negative to multiples of one power of two, the last bit of their sum. Any of them then add
 * up without rounding, in whatever order: shares make up their total exactly, however they are cut.
 */
export function exactlyAdding(values: readonly number[]): number[] {
  const total = sum(values);
  if (total === 0) return [...values];
  const bits = Math.floor(Math.log2(total)) - fractionBits;
  const rounded = multiplesOf(bits, values);
  // Rounding up may carry the sum over the next power of two, where one bit less is to be had.
  return sum(rounded) < 2 ** (bits + fractionBits + 1) ? rounded : multiplesOf(bits + 1, values);
}

function multiplesOf(bits: number, values: readonly number[]): number[] {
  const grain = Math.max(2 ** bits, Number.MIN_VALUE);
  return values.map((value) => Math.round(value / grain) * grain);
}
