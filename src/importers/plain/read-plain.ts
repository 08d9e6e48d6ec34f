import { given, isBlank, numberOf, textOf } from "../cells.ts";
import { impliedIntensity } from "../codecarbon/run.ts";
import { workloadOf } from "../figures.ts";
import type { ImportedRun, RowReader } from "../imported.ts";
import { localMs } from "../local-time.ts";
import { namedParts } from "../named-parts.ts";
import { type Skips, skips } from "../skips.ts";
import { type MappedField, mappedUnits, type Mapping } from "./mapping.ts";
import type { PlainTable } from "./plain-table.ts";

const format = "plain";

type Row = {
  readonly text: (field: MappedField) => string | undefined;
  /** In the field's own unit; NaN where it is no number. */
  readonly number: (field: MappedField) => number | undefined;
};

/** `17,25` and `1.131,50`, as spreadsheets write where semicolons part the cells; other numbers are left. */
const decimalComma = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d*),(\d+)$/;

const withPoint = (cell: string | undefined): string | undefined =>
  cell
    ?.trim()
    .replace(
      decimalComma,
      (_, sign: string, whole: string, rest: string) =>
        `${sign}${whole.replaceAll(".", "")}.${rest}`,
    );

/** `03.02.2026` is the third of February wherever days are written so. */
const endOf = (text: string): number | undefined =>
  localMs(text.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/, "$3-$2-$1"));

function rowOf(cells: readonly string[], { columns }: Mapping, hasCommas: boolean): Row {
  const places = new Map([...columns].map(([at, column]) => [column.field, { at, ...column }]));
  const text = (field: MappedField) => {
    const place = places.get(field);
    return place === undefined ? undefined : textOf(cells[place.at]);
  };
  return {
    text,
    number: (field) => {
      const cell = text(field);
      const value = numberOf(hasCommas ? withPoint(cell) : cell);
      const units: Readonly<Record<string, number>> = mappedUnits[field];
      const factor = units[places.get(field)?.unit ?? ""] ?? 1;
      return value === undefined ? undefined : value * factor;
    },
  };
}

const figures = [
  "energy",
  "time",
  "power",
  "emissions",
  "devices",
  "runs",
  "pue",
  "intensity",
] as const;

/** Why a row cannot be taken: a figure that is there and is none, or nothing to make an energy of. */
function isSkipped({ text, number }: Row, line: number, left: Skips): boolean {
  for (const field of figures) {
    const value = number(field);
    if (value === undefined || value >= 0) continue;
    const sample = text(field) ?? "";
    left.add({ code: value < 0 ? "negative" : "unreadable", column: field, sample }, line);
    return true;
  }
  if (number("energy") !== undefined || number("time") !== undefined) return false;
  left.add({ code: "no-energy", column: "energy" }, line);
  return true;
}

function runOf({ text, number }: Row, line: number, { scope }: Mapping): ImportedRun {
  const kwh = number("energy");
  const kg = number("emissions");
  const hours = number("time");
  const { workload, notices } = workloadOf({
    deviceW: number("power"),
    deviceWBasis: number("power") === undefined ? undefined : "mean",
    hours,
    runs: number("runs"),
    measuredKwh: kwh,
    measuredScope: kwh === undefined ? undefined : scope,
    intensityGPerKwh: number("intensity"),
    pue: number("pue"),
    name: text("name"),
  });
  const count = number("devices");
  const parts = namedParts(text("hardware") ?? "", count);
  const place = text("place");
  const endMs = endOf(text("end") ?? "");
  const hasIntensity = kg !== undefined && kwh !== undefined && kwh > 0;
  return {
    origin: { where: "line", at: line },
    // Without a name there is no part whose devices could be counted.
    workload: parts.length > 0 || count === undefined ? workload : { ...workload, devices: count },
    accelerators: parts,
    ...(place !== undefined && { place: { text: place } }),
    tool: {
      ...given("kwh", kwh),
      ...given("kg", kg),
      covers: scope,
      ...(hasIntensity && { intensityGPerKwh: (kg * 1000) / kwh }),
    },
    ...(endMs !== undefined &&
      hours !== undefined && { span: { startMs: endMs - hours * 3_600_000, endMs } }),
    others: [],
    notices: [...(hasIntensity ? [impliedIntensity(kg, kwh)] : []), ...notices],
  };
}

/** Reads the rows of a table below its names by what the user said of its columns. */
export function plainReader(
  { delimiter, header, headerLine }: PlainTable,
  mapping: Mapping,
): RowReader {
  const left = skips();
  const runs: ImportedRun[] = [];
  return {
    row: (cells, line) => {
      if (line <= headerLine || isBlank(cells)) return;
      if (cells.length !== header.length) {
        left.add({ code: "cell-count", found: cells.length, expected: header.length }, line);
        return;
      }
      const row = rowOf(cells, mapping, delimiter === ";");
      if (!isSkipped(row, line, left)) runs.push(runOf(row, line, mapping));
    },
    end: () => {
      const skipped = left.list();
      if (runs.length === 0) return { ok: false, problem: { code: "no-runs", format, skipped } };
      const ignored = header.filter((name, at) => name !== "" && !mapping.columns.has(at));
      return { ok: true, imported: { format, runs, skipped, ignored, notices: [] } };
    },
  };
}
