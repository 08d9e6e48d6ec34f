/** How tools write that a value is not there. */
const absent = new Set(["", "-", "n/a", "na", "nan", "none", "null", "[n/a]", "inf", "-inf"]);

const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A finite number; undefined where none is given, NaN where it cannot be read. */
export function numberOf(cell: string | undefined): number | undefined {
  const text = cell?.trim() ?? "";
  // Most cells are numbers, and none of the words for nothing is one.
  if (!number.test(text)) return absent.has(text.toLowerCase()) ? undefined : Number.NaN;
  const value = Number(text);
  return Number.isFinite(value) ? value : Number.NaN;
}

/** `1234.5` or `1,234.5`; of other commas it is not known what they part. */
export function groupedNumber(text: string): number | undefined {
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(",", "") : text;
  const value = number.test(plain) ? Number(plain) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

/** Text without blanks around; undefined where there is none. */
export function textOf(cell: string | undefined): string | undefined {
  const text = cell?.trim() ?? "";
  return text === "" || text.toLowerCase() === "none" || text.toLowerCase() === "nan"
    ? undefined
    : text;
}

export const isBlank = (cells: readonly string[]): boolean =>
  cells.every((cell) => cell.trim() === "");

/** Names of a header, by what they are found by: small letters, without a byte order mark. */
export const plainHeader = (cells: readonly string[]): readonly string[] =>
  cells.map((cell) => cell.replaceAll("\uFEFF", "").trim().toLowerCase());

/** `{ key: value }`, or nothing to spread where there is no value. */
export function given<K extends string, T>(
  key: K,
  value: T | undefined,
): { readonly [P in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: T });
}
