import type { DateOrder } from "./notice.ts";

const msPerDay = 86_400_000;
const firstYear = 1990;
const lastYear = 2100;

/** 2024-01-31, 2024-01-31T12:30:00.000Z, 2024-01-31 12:30:00+00, 2024/01/31 12:30 UTC. */
const yearFirst =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)? ?(z|utc|gmt|[+-]\d{2}(?::?\d{2})?)?$/i;

/** 31/01/2024 12:30, 1/31/2024 1:05:00 PM, 31.01.24 12:30. */
const yearLast =
  /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:,? +(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)? ?([ap]m)?$/i;

/** 31-Jan-2024 12:30, 31JAN2024 12:30:00, as statistical packages write. */
const monthNamed =
  /^(\d{1,2})[- ]?([a-z]{3})[- ]?(\d{4}|\d{2})(?:[ :]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)? ?([ap]m)?$/i;

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Days since 1899-12-30, as a spreadsheet keeps times. */
const serial = /^\d{5}(\.\d+)?$/;
const serialOf1970 = 25_569;

function utcMs(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): number | undefined {
  if (year < firstYear || year > lastYear || hour > 24 || minute > 59 || second > 60)
    return undefined;
  const midnight = Date.UTC(year, month - 1, day);
  const date = new Date(midnight);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const ms = ((hour * 60 + minute) * 60 + second) * 1000;
  return ms > msPerDay ? undefined : midnight + ms;
}

const digits = (text: string | undefined): number => (text === undefined ? 0 : Number(text));

const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

/** 12 AM is 0, 12 PM is 12. */
function hourOf(text: string | undefined, half: string | undefined): number {
  const hour = digits(text);
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return Number.POSITIVE_INFINITY;
  return (hour % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
}

function offsetMs(zone: string | undefined): number {
  const sign = zone?.[0];
  if (zone === undefined || (sign !== "+" && sign !== "-")) return 0;
  const figures = zone.slice(1).replace(":", "");
  const minutes = Number(figures.slice(0, 2)) * 60 + Number(figures.slice(2) || 0);
  return (sign === "-" ? -1 : 1) * minutes * 60_000;
}

/** Milliseconds since 1970. A time without an offset is UTC; `order` is for 01/02/2024. */
export function stampMs(text: string, order: DateOrder): number | undefined {
  const iso = yearFirst.exec(text);
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    const ms = utcMs(
      Number(year),
      Number(month),
      Number(day),
      digits(hour),
      digits(minute),
      digits(second),
    );
    return ms === undefined ? undefined : ms - offsetMs(zone);
  }
  const local = yearLast.exec(text);
  if (local !== null) {
    const [, first, second, year, hour, minute, seconds, half] = local;
    const [day, month] = order === "day-first" ? [first, second] : [second, first];
    const hours = hourOf(hour, half);
    const full = fullYear(year!);
    return utcMs(full, Number(month), Number(day), hours, digits(minute), digits(seconds));
  }
  const named = monthNamed.exec(text);
  if (named !== null) {
    const [, day, name, year, hour, minute, seconds, half] = named;
    const month = months.indexOf(name!.toLowerCase()) + 1;
    const hours = hourOf(hour, half);
    return month === 0
      ? undefined
      : utcMs(fullYear(year!), month, Number(day), hours, digits(minute), digits(seconds));
  }
  if (!serial.test(text)) return undefined;
  const ms = Math.round((Number(text) - serialOf1970) * 86_400) * 1000;
  const year = new Date(ms).getUTCFullYear();
  return year >= firstYear && year <= lastYear ? ms : undefined;
}

/** What texts like 31/01/2024 tell of their order: one that only fits day first, and one that only fits month first. */
export function dateOrders(texts: readonly string[]): {
  readonly any: boolean;
  readonly dayFirst?: string;
  readonly monthFirst?: string;
} {
  let any = false;
  let dayFirst: string | undefined;
  let monthFirst: string | undefined;
  for (const text of texts) {
    const [, first, second] = yearLast.exec(text) ?? [];
    if (first === undefined) continue;
    any = true;
    if (Number(first) > 12) dayFirst ??= text;
    if (Number(second) > 12) monthFirst ??= text;
  }
  return { any, ...(dayFirst && { dayFirst }), ...(monthFirst && { monthFirst }) };
}
