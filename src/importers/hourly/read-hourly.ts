import { eiaBalance } from "./eia-balance.ts";
import { eiaPublished } from "./eia-published.ts";
import { electricityMaps } from "./electricity-maps.ts";
import { findTable } from "./find-table.ts";
import { refused } from "./finished.ts";
import { readGbApi } from "./gb-api.ts";
import type { TableFormat } from "./layout.ts";
import { nesoFuel } from "./neso-fuel.ts";
import { nesoIntensity } from "./neso-intensity.ts";
import { readTable } from "./read-table.ts";
import type { HourlyOptions, HourlyResult } from "./series.ts";
import { sgip } from "./sgip.ts";
import { readWatttime } from "./watttime-json.ts";
import { watttimeRows } from "./watttime-rows.ts";

const tableFormats: readonly TableFormat[] = [
  electricityMaps,
  nesoFuel,
  nesoIntensity,
  eiaPublished,
  eiaBalance,
  watttimeRows,
  sgip,
];

/** Twice the largest of the files meant here, half a year of all balancing authorities. */
const maxCharacters = 150_000_000;

/** So many characters show whether a file is text. */
const charactersToJudge = 4096;

/** Control characters and marks of bytes that are no text; tabs and line breaks are neither. */
function isOdd(code: number): boolean {
  return code < 9 || (code > 13 && code < 32) || code === 0xfffd;
}

function isBinary(text: string): boolean {
  const length = Math.min(text.length, charactersToJudge);
  let odd = 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0) return true;
    if (isOdd(code)) odd += 1;
  }
  return odd > length / 50;
}

function readJson(text: string, options: HourlyOptions): HourlyResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused({ code: "damaged-json" });
  }
  return (
    readGbApi(value, options) ?? readWatttime(value, options) ?? refused({ code: "unknown-format" })
  );
}

/**
 * Reads hourly, half-hourly or five-minute carbon intensities, told by what the text holds and never by a name. Every
 * text ends in a series or a problem.
 */
export function readHourly(text: string, options: HourlyOptions = {}): HourlyResult {
  if (text.length > maxCharacters) {
    return refused({ code: "too-large", characters: text.length, max: maxCharacters });
  }
  const body = text.replace(/^\uFEFF/, "");
  if (body.trim() === "") return refused({ code: "empty" });
  if (isBinary(body)) return refused({ code: "binary", workbook: body.startsWith("PK") });
  if (/^\s*[[{]/.test(body)) return readJson(body, options);
  const found = findTable(body, tableFormats, options);
  return found === undefined
    ? refused({ code: "unknown-format" })
    : readTable(body, found, options);
}
