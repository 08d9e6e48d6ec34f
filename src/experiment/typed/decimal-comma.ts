/** A number as French writes it: a comma before the decimals, a space of any width between groups of three. */
const withComma = /^\s*[-−]?(?:\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)(?:,\d+)?(?:[eE][+-]?\d+)?\s*$/;

/** A number inside other text, `1,5 h`; with more digits it may be a group of thousands, and stays as it is. */
const insideText = /(?<![\d,.])(\d+),(\d+)(?![\d,.])/g;

/** The same number as the document writes it. Text that is no such number comes back as it was. */
export function withDecimalPoint(text: string): string {
  if (!withComma.test(text)) return text;
  return text
    .trim()
    .replaceAll(/[ \u00A0\u202F]/g, "")
    .replace(",", ".")
    .replace("−", "-");
}

/** Each number with a decimal comma inside a text as one with a point. */
export function withDecimalPoints(text: string): string {
  return text.replaceAll(insideText, "$1.$2");
}

/** A number of the document as French writes it. */
export function withDecimalComma(text: string): string {
  return /^-?\d+\.\d+(?:e[+-]?\d+)?$/i.test(text) ? text.replace(".", ",") : text;
}
