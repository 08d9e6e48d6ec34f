import type { Dataset, Hardware } from "../../dataset/types.ts";
import {
  type CountFinding,
  countReadings,
  countsDevices,
  takeCountAt,
  takeCountsWithNoun,
} from "./line-counts.ts";
import { type NameFinding, takeNames, takeSuggestion, widened } from "./line-names.ts";
import { takeNumbers, type Total } from "./line-numbers.ts";
import { type Found, settled } from "./line-settled.ts";
import { hardwareTable, siteTable } from "./line-tables.ts";
import {
  isCutOff,
  leftOver,
  release,
  type Sheet,
  sheetOf,
  type Span,
  textOfSpan,
} from "./line-words.ts";
import { type CountReading, type Line, maxLineLength } from "./line.ts";

function foundName(sheet: Sheet, { field, ids, isCertain, span }: NameFinding): Found {
  const from = textOfSpan(sheet, span);
  const [id] = ids;
  return isCertain && id !== undefined
    ? { field, value: id, from }
    : { field, code: "which", candidates: ids, from };
}

function hasSameReadings(a: readonly CountReading[], b: readonly CountReading[]): boolean {
  return a.length === b.length && a.every(({ devices }, at) => devices === b[at]?.devices);
}

/** A count in devices, where all parts it may be of agree. Words that count nothing of theirs are given back. */
function foundCount(
  sheet: Sheet,
  count: CountFinding,
  rows: readonly Hardware[],
): readonly Found[] {
  const { amount, spans } = count;
  const from = spans.map((span) => textOfSpan(sheet, span)).join(" … ");
  const found = { field: "devices", from } as const;
  if (rows.length === 0 && countsDevices(count)) return [{ ...found, value: amount }];
  const [readings, ...others] = rows.map((row) => countReadings(count, row));
  if (readings === undefined || !others.every((other) => hasSameReadings(readings, other))) {
    return [{ ...found, code: "needs-hardware", amount }];
  }
  const [reading, another] = readings;
  if (another !== undefined) return [{ ...found, code: "count-unit", readings }];
  if (reading !== undefined) return [{ ...found, value: reading.devices }];
  for (const span of spans) release(sheet, span);
  return [];
}

/** Hours of one run by the count; a question without one, or where boards and their devices may be mixed up. */
function foundTotal(
  { deviceHours, from }: Total,
  devices: number | undefined,
  rows: readonly Hardware[],
): Found {
  const isSure = rows.every(({ driverDevices }) => driverDevices === 1);
  return devices !== undefined && devices > 0 && isSure
    ? { field: "hours", value: deviceHours / devices, from }
    : { field: "hours", code: "device-hours", deviceHours, from };
}

/** Drops what is only the end of something longer, and gives its words back. */
function whole<T>(sheet: Sheet, findings: readonly T[], spansOf: (finding: T) => readonly Span[]) {
  return findings.filter((finding) => {
    const spans = spansOf(finding);
    const isCut = spans[0] !== undefined && isCutOff(sheet, spans[0]);
    if (isCut) for (const span of spans) release(sheet, span);
    return !isCut;
  });
}

/** Names first, since `RTX 4090 D` ends in four thousand days; what only resembles a name last. */
function readSheet(sheet: Sheet, dataset: Dataset): readonly Found[] {
  const hardwareNames = hardwareTable(dataset);
  const siteNames = siteTable(dataset);
  const named = takeNames(sheet, hardwareNames);
  const numbers = takeNumbers(sheet);
  const nounCounts = takeCountsWithNoun(sheet);
  const wide = named.map((name) => widened(sheet, hardwareNames, name));
  const placed = takeNames(sheet, siteNames).map((name) => widened(sheet, siteNames, name));
  const hardware = named.length > 0 ? wide : takeSuggestion(sheet, hardwareNames);
  const sites = placed.length > 0 ? placed : takeSuggestion(sheet, siteNames);
  const atNames = hardware.flatMap(({ span }) => takeCountAt(sheet, span) ?? []);

  const rows = hardware.flatMap(({ ids }) => ids.flatMap((id) => dataset.hardware.get(id) ?? []));
  const found = whole(sheet, numbers, ({ span }) => [span]).map((number) => number.found);
  const namedCounts = atNames.flatMap((one) => ("spans" in one ? [one] : []));
  const counts = whole(sheet, [...nounCounts, ...namedCounts], ({ spans }) => spans);
  const devices = counts.flatMap((count) => foundCount(sheet, count, rows));
  const [settledCount] = settled(devices).parts;
  const count = settledCount?.field === "devices" ? settledCount.value : undefined;
  const totals = [...found, ...atNames].flatMap((one) =>
    "deviceHours" in one && !("code" in one) ? [one] : [],
  );
  return [
    ...devices,
    ...[...hardware, ...sites].map((name) => foundName(sheet, name)),
    ...found.flatMap((one) => ("field" in one ? [one] : [])),
    ...totals.map((total) => foundTotal(total, count, rows)),
  ];
}

/**
 * Reads a workload from one line of typed text: `8xA100 80GB, 3d 4h, us-east-1`. Names are taken as the fields of
 * the form take them; what several rows could be, or what only resembles a name, becomes a question. Beyond
 * `maxLineLength` characters nothing is read.
 */
export function parseLine(text: string, dataset: Dataset): Line {
  if (text.length > maxLineLength) {
    const problem = { code: "too-long", maxLength: maxLineLength } as const;
    return { parts: [], questions: [], leftOver: [], problem };
  }
  const sheet = sheetOf(text);
  const found = settled(readSheet(sheet, dataset));
  return { ...found, leftOver: leftOver(sheet) };
}
