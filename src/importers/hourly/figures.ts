/** How sources write that a value is not there. */
const absent = new Set(["", "-", "n/a", "na", "nan", "n/e", "null", "none", "#n/a"]);

const pointed = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const commaed = /^[+-]?(\d+|\d{1,3}(\.\d{3})+),\d+$/;

/** A number; undefined where none is given, NaN where it can not be read. 1,234 is a thousand unless commas are decimal. */
export function figure(cell: string | undefined, decimalComma: boolean): number | undefined {
  const text = cell?.trim() ?? "";
  if (pointed.test(text)) {
    const value = Number(text);
    return Number.isFinite(value) ? value : Number.NaN;
  }
  if (decimalComma && commaed.test(text)) {
    return Number(text.replaceAll(".", "").replace(",", "."));
  }
  if (!decimalComma && grouped.test(text)) return Number(text.replaceAll(",", ""));
  return absent.has(text.toLowerCase()) ? undefined : Number.NaN;
}

/** A pound in grams. */
const gPerLb = 453.592;

export const gPerKwhOf = {
  g: (value: number) => value,
  kg: (value: number) => value * 1000,
  lb: (value: number) => value * gPerLb,
  lbPerMwh: (value: number) => (value * gPerLb) / 1000,
} as const;
