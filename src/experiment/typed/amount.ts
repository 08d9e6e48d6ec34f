/**
 * A number as people write amounts: digits, a decimal point, commas in groups of three. `1,5` is none: it may be
 * one and a half. For use inside other patterns; takes no sign and no exponent.
 */
export const amountPattern = String.raw`(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d+)?`;

/** The number of a text that matches `amountPattern`, ≥ 0. */
export function amountOf(text: string): number {
  return Number(text.replaceAll(",", ""));
}
