import { locale } from "./locale.ts";

/** Both decimals, so that 1.00 can be told from 1.04. */
export function ratio(value: number): string {
  return value.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
