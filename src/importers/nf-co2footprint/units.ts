/** Powers of ten of the prefixes that the plugin writes; `u` and `µ` are one. */
const prefixes: Readonly<Record<string, number>> = {
  p: 1e-12,
  n: 1e-9,
  u: 1e-6,
  µ: 1e-6,
  μ: 1e-6,
  m: 1e-3,
  "": 1,
  k: 1e3,
  K: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
};

const amount = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?) ?([pnuµμmkKMGT]?)([A-Za-z].*)$/i;

/**
 * `17.85 mWh` in Wh, `5 mg` in g: an amount with a prefix before the unit. Undefined where there is none, NaN where it
 * cannot be read.
 */
export function amountIn(unit: "Wh" | "g", text: string | undefined): number | undefined {
  const cell = text?.trim() ?? "";
  if (cell === "" || cell === "-" || cell.toLowerCase() === "null") return undefined;
  const match = amount.exec(cell);
  if (match === null || match[3] !== unit) return Number.NaN;
  const value = Number(match[1]) * (prefixes[match[2]!] ?? Number.NaN);
  return Number.isFinite(value) ? value : Number.NaN;
}

/** `280 gCO₂e/kWh`: grams per kilowatt-hour, with a prefix before the grams where it is small or large. */
export function intensityIn(text: string | undefined): number | undefined {
  const match = /^([\d.]+(?:e[+-]?\d+)?) ?([pnuµμmkKMGT]?)gCO/i.exec(text?.trim() ?? "");
  const value = Number(match?.[1]) * (prefixes[match?.[2] ?? ""] ?? Number.NaN);
  return Number.isFinite(value) ? value : undefined;
}
