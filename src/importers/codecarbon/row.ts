import { given, numberOf, textOf } from "../cells.ts";
import type { LocalSpan, NamedPlace } from "../imported.ts";
import { localMs } from "../local-time.ts";
import type { SkipReason } from "../notice.ts";
import type { CodecarbonHeader } from "./columns.ts";

/** What is kept of a row. Energies in kWh as printed, emissions in kg. */
export type CodecarbonRow = {
  readonly line: number;
  readonly durationS: number;
  readonly kwh: number;
  readonly kg: number | undefined;
  readonly partsKwh: number | undefined;
  readonly pue: number | undefined;
  readonly span: LocalSpan | undefined;
  readonly runId: string | undefined;
  readonly task: string | undefined;
  readonly project: string | undefined;
  readonly version: string | undefined;
  readonly os: string | undefined;
  readonly mode: string | undefined;
  readonly cpuModel: string | undefined;
  readonly cpuCount: number | undefined;
  readonly gpuModel: string | undefined;
  readonly gpuCount: number | undefined;
  readonly place: NamedPlace | undefined;
};

/** A cell cut from a large chunk would keep all of the chunk in memory. */
const owned = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : ` ${text}`.slice(1);

/** Counts above 0; pandas writes some as `8.0`. */
function countOf(cell: string | undefined): number | undefined {
  const count = numberOf(cell);
  return count !== undefined && Number.isInteger(count) && count > 0 ? count : undefined;
}

function placeOf(text: (name: string) => string | undefined): NamedPlace | undefined {
  const provider = text("cloud_provider") ?? text("provider");
  const cloudRegion = text("cloud_region") ?? (text("provider") && text("region"));
  const country = text("country_iso_code") ?? text("country_name");
  const place: NamedPlace = {
    ...(provider !== undefined && cloudRegion !== undefined && { provider, cloudRegion }),
    ...given("country", country),
    ...given("region", cloudRegion === undefined ? text("region") : undefined),
  };
  return Object.keys(place).length === 0 ? undefined : place;
}

/** Sum of the energies of CPU, GPU and memory, where all that are there can be read. */
function partsOf(number: (name: string) => number | undefined): number | undefined {
  const parts = ["cpu_energy", "gpu_energy", "ram_energy"].map(number);
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, part) => sum + part, 0);
}

/**
 * A row, or why it is left out. `upTo`: only cells before this column are sound (dashboard exports do not quote the
 * commas of a processor's name, and so shift all that follows).
 */
export function codecarbonRow(
  cells: readonly string[],
  header: CodecarbonHeader,
  line: number,
  upTo = Number.POSITIVE_INFINITY,
): CodecarbonRow | SkipReason {
  const cell = (name: string) => {
    const at = header.at(name);
    return at < 0 || at >= upTo ? undefined : cells[at];
  };
  const number = (name: string) => numberOf(cell(name));
  const text = (name: string) => owned(textOf(cell(name)));
  for (const column of ["energy_consumed", "duration"]) {
    const value = number(column);
    const sample = cell(column)?.trim() ?? "";
    if (value === undefined) return { code: "no-energy", column };
    if (Number.isNaN(value)) return { code: "unreadable", column, sample };
    if (value < 0) return { code: "negative", column, sample };
  }
  const durationS = number("duration")!;
  const endMs = localMs(cell("timestamp") ?? "");
  const isTask = header.format === "codecarbon-tasks";
  return {
    line,
    durationS,
    kwh: number("energy_consumed")!,
    kg: number("emissions"),
    partsKwh: partsOf(number),
    pue: number("pue"),
    // The tasks of one run all carry the time at which the run ended.
    span: endMs === undefined || isTask ? undefined : { startMs: endMs - durationS * 1000, endMs },
    runId: text("run_id") ?? text("runid") ?? text("experiment_id"),
    task: text("task_name"),
    project: text("name") ?? text("project_name"),
    version: text("codecarbon_version"),
    os: text("os"),
    mode: text("tracking_mode"),
    cpuModel: text("cpu_model"),
    cpuCount: countOf(cell("cpu_count")),
    gpuModel: text("gpu_model"),
    gpuCount: countOf(cell("gpu_count")),
    place: placeOf(text),
  };
}
