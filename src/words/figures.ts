/** A number as the page prints it, with the unit that suits its size. */
export type Figure = { readonly number: string; readonly unit: string };

type Scale = readonly (readonly [size: number, unit: string])[];

/** Masses in kgCO2e. */
const massScale: Scale = [
  [1e6, "kt CO₂e"],
  [1e3, "t CO₂e"],
  [1, "kg CO₂e"],
  [1e-3, "g CO₂e"],
  [1e-6, "mg CO₂e"],
];

/** Energies in kWh. */
const energyScale: Scale = [
  [1e6, "GWh"],
  [1e3, "MWh"],
  [1, "kWh"],
  [1e-3, "Wh"],
  [1e-6, "mWh"],
];

/** Volumes in litres. */
const volumeScale: Scale = [
  [1e3, "m³"],
  [1, "L"],
  [1e-3, "mL"],
];

const formats = new Map<string, Intl.NumberFormat>();

/** Made once: the browser takes milliseconds to make one. */
function format(
  locale: string,
  digits: number,
  style: "decimal" | "percent" = "decimal",
): Intl.NumberFormat {
  const key = `${locale}:${digits}:${style}`;
  let made = formats.get(key);
  if (made === undefined) {
    made = new Intl.NumberFormat(locale, { style, maximumSignificantDigits: digits });
    formats.set(key, made);
  }
  return made;
}

/** A number with at most so many significant digits; whole numbers up to a million keep all of theirs. */
export function plain(value: number, locale: string, digits = 3): string {
  const kept = Number.isInteger(value) && Math.abs(value) < 1e6 ? Math.max(digits, 6) : digits;
  return format(locale, kept).format(value);
}

/** Rounded to its digits before the unit is chosen, so that 999.9 kg is 1 t and not 1,000 kg. */
function scaled(value: number, scale: Scale, locale: string, digits: number): Figure {
  const rounded = value === 0 ? 0 : Number(value.toPrecision(digits));
  const found = scale.find(([size]) => Math.abs(rounded) >= size) ?? scale.at(-1)!;
  const [size, unit] = rounded === 0 ? (scale.find(([one]) => one === 1) ?? found) : found;
  return { number: format(locale, digits).format(rounded / size), unit };
}

/** kgCO2e as mg to kt. Three digits: a total is never known better, and fewer could not be checked by hand. */
export function mass(kg: number, locale: string, digits = 3): Figure {
  return scaled(kg, massScale, locale, digits);
}

/** kWh as mWh to GWh. */
export function energy(kwh: number, locale: string, digits = 3): Figure {
  return scaled(kwh, energyScale, locale, digits);
}

/** Litres as mL to m³. */
export function volume(litres: number, locale: string, digits = 2): Figure {
  return scaled(litres, volumeScale, locale, digits);
}

/**
 * Ends of a range in the unit of the figure they stand beside, else of the upper one; two digits, since a range is
 * rougher than its middle.
 */
export function massRange(
  lowKg: number,
  highKg: number,
  locale: string,
  besideKg?: number,
): { readonly low: string; readonly high: string } {
  const beside =
    besideKg === undefined ? scaled(highKg, massScale, locale, 2) : mass(besideKg, locale);
  const size = massScale.find(([, unit]) => unit === beside.unit)?.[0] ?? 1;
  const end = (kg: number) => format(locale, 2).format(kg / size);
  return { low: end(lowKg), high: `${end(highKg)} ${beside.unit}` };
}

/** A share as a percentage, two digits. */
export function share(part: number, locale: string): string {
  return format(locale, 2, "percent").format(part);
}

/** An amount of money in the currency its price is given in, with as many digits as an estimate deserves. */
export function money(amount: number, currency: string, locale: string): string {
  const digits = amount !== 0 && Math.abs(amount) < 100 ? 2 : 3;
  return `${format(locale, digits).format(amount)} ${currency}`;
}

export const text = ({ number, unit }: Figure): string => `${number} ${unit}`;
