import { amountOf, amountPattern } from "./amount.ts";

/** One way to read a text, written so that `parseDuration` takes it in no other way. */
export type ClockReading = { readonly text: string; readonly hours: number };

export type DurationProblem = {
  /** `1:30` is h:mm or m:ss. */
  readonly code: "ambiguous-clock";
  readonly hoursMinutes: ClockReading;
  readonly minutesSeconds: ClockReading;
};

/** Hours ≥ 0 of one run; or device-hours ≥ 0 in all, to be divided by the count of devices; or why it is neither. */
export type Duration =
  | { readonly hours: number }
  | { readonly deviceHours: number }
  | { readonly problem: DurationProblem };

/** Characters; a longer text is no duration. */
export const maxDurationLength = 80;

const secondsPerHour = 3600;

const secondsByUnit: ReadonlyMap<string, number> = new Map(
  (
    [
      [604_800, "w wk wks week weeks sem semaine semaines"],
      [86_400, "d day days j jour jours"],
      [secondsPerHour, "h hr hrs hour hours heure heures"],
      [60, "m min mins minute minutes mn"],
      [1, "s sec secs second seconds seconde secondes"],
    ] as const
  ).flatMap(([seconds, names]) => names.split(" ").map((name) => [name, seconds] as const)),
);

const piecePattern = new RegExp(
  String.raw`(?:\s*,|\s+and\b)?\s*(${amountPattern})\s*([a-z]+)`,
  "giy",
);

/** `3 days, 4 hours`, `1h30`: units from large to small, each once, and nothing else. */
function spelledHours(text: string): number | undefined {
  const spelled = text.replace(/h\s*[0-5]\d$/i, "$&m");
  let seconds = 0;
  let smallest = Number.POSITIVE_INFINITY;
  let length = 0;
  for (const [piece, amount = "", unit = ""] of spelled.matchAll(piecePattern)) {
    // 250 W is power, and 3 M may be months or millions.
    const isOtherUnit = unit === "W" || unit === "M";
    const unitSeconds = isOtherUnit ? undefined : secondsByUnit.get(unit.toLowerCase());
    if (unitSeconds === undefined || unitSeconds >= smallest) return undefined;
    seconds += amountOf(amount) * unitSeconds;
    smallest = unitSeconds;
    length += piece.length;
  }
  return length > 0 && length === spelled.length ? seconds / secondsPerHour : undefined;
}

const clockPattern = /^(?:(\d+)-)?(\d+):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?$/;

/** `h:mm:ss`, and `d-h:mm` or `d-h:mm:ss` as SLURM prints it, hours below 24 there. */
function clock(text: string): Duration | undefined {
  const match = clockPattern.exec(text);
  if (match === null) return undefined;
  const [, days, first = "", second = "", third] = match;
  if (days === undefined && third === undefined) {
    const seconds = Number(first) * 60 + Number(second);
    const hours = Number(first) + Number(second) / 60;
    return {
      problem: {
        code: "ambiguous-clock",
        hoursMinutes: { text: `${text}:00`, hours },
        minutesSeconds: { text: `${seconds} s`, hours: seconds / secondsPerHour },
      },
    };
  }
  if (days !== undefined && Number(first) >= 24) return undefined;
  const minutes = (Number(days ?? 0) * 24 + Number(first)) * 60 + Number(second);
  return { hours: (minutes * 60 + Number(third ?? 0)) / secondsPerHour };
}

const deviceHoursPattern = new RegExp(
  String.raw`^(${amountPattern})\s*(k|thousand|m|million)?\s*` +
    String.raw`(?:devices?|gpus?|tpus?|accelerators?|chips?|cards?)[-‐‑·\s]*(hours?|hrs?|h|days?|d)$`,
  "i",
);

/**
 * Core-hours and CPU-hours are left out: what they count depends on the processor, and on who counts. So is a
 * small `m`, which is minutes elsewhere.
 */
function deviceHours(text: string): number | undefined {
  const [, amount = "", scale = "", unit = ""] = deviceHoursPattern.exec(text) ?? [];
  if (amount === "" || scale === "m") return undefined;
  const times = scale === "" ? 1 : /^(?:k|thousand)$/i.test(scale) ? 1000 : 1_000_000;
  const hoursPerUnit = unit.toLowerCase().startsWith("d") ? 24 : 1;
  return amountOf(amount) * times * hoursPerUnit;
}

/**
 * Reads a duration with its unit: `3d 4h`, `90 min`, `1h30`, `1:30:00`, `2-12:30:00`, `1,200 GPU-hours`,
 * `3.3M GPU hours`. Undefined for all else: a plain number, months (which differ), a comma for a decimal point.
 * Limits are the field's to check: `0 h` is 0 hours.
 */
export function parseDuration(text: string): Duration | undefined {
  const trimmed = text.trim();
  if (trimmed.length > maxDurationLength || !/^\d/.test(trimmed)) return undefined;
  const hours = spelledHours(trimmed);
  if (hours !== undefined) return { hours };
  const total = deviceHours(trimmed);
  return total === undefined ? clock(trimmed) : { deviceHours: total };
}
