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

function rowOf(cells: readonly string[], { columns }: Mapping): Row {
  const places = new Map([...columns].map(([at, column]) => [column.field, { at, ...column }]));
  const text = (field: MappedField) => {
    const place = places.get(field);
    return place === undefined ? undefined : textOf(cells[place.at]);
  };
  return {
    text,
    number: (field) => {
      const value = numberOf(text(field));
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
  const endMs = localMs(text("end") ?? "");
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
export function plainReader({ header, headerLine }: PlainTable, mapping: Mapping): RowReader {
  const left = skips();
  const runs: ImportedRun[] = [];
  return {
    row: (cells, line) => {
      if (line <= headerLine || isBlank(cells)) return;
      if (cells.length !== header.length) {
        left.add({ code: "cell-count", found: cells.length, expected: header.length }, line);
        return;
      }
      const row = rowOf(cells, mapping);
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
