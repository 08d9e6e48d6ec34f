import { plainHeader } from "../cells.ts";
import type { ImportFormat } from "../imported.ts";

/** A header of CodeCarbon's, whatever its version: columns are found by name, in any order. */
export type CodecarbonHeader = {
  readonly format: CodecarbonFormat;
  readonly names: readonly string[];
  /** -1 where there is none. */
  readonly at: (name: string) => number;
};

export type CodecarbonFormat = Extract<ImportFormat, `codecarbon${string}`>;

function formatOf(names: readonly string[]): CodecarbonFormat | undefined {
  const has = (...wanted: readonly string[]) => wanted.every((name) => names.includes(name));
  // Our own file has CodeCarbon's columns for scripts made for it, but of all runs together.
  if (has("wattprint_version")) return undefined;
  if (has("timestamp", "emissions_sum", "energy_consumed")) return "codecarbon-series";
  if (!has("emissions", "energy_consumed", "duration")) return undefined;
  if (has("runid")) return "codecarbon-runs";
  if (has("task_name")) return "codecarbon-tasks";
  if (has("project_name") || has("run_id") || has("country_iso_code")) return "codecarbon";
  return has("experiment_id", "name") ? "codecarbon-experiments" : undefined;
}

export function codecarbonHeader(cells: readonly string[]): CodecarbonHeader | undefined {
  const names = plainHeader(cells);
  const format = formatOf(names);
  if (format === undefined) return undefined;
  // The first of two columns of one name.
  const places = new Map(names.map((name, at) => [name, at] as const).toReversed());
  return { format, names, at: (name) => places.get(name) ?? -1 };
}

/** Columns that a run is made of; of the rest those with something in them are named as ignored. */
const used = new Set(
  (
    "timestamp project_name run_id runid experiment_id name task_name duration emissions " +
    "energy_consumed cpu_energy gpu_energy ram_energy pue country_name country_iso_code region " +
    "provider cloud_provider cloud_region on_cloud os codecarbon_version cpu_count cpu_model " +
    "gpu_count gpu_model tracking_mode emissions_sum "
  ).split(" "),
);

/** Told in notices of their own. */
const explained = new Set(["emissions_rate", "cpu_power", "gpu_power", "ram_power"]);

export function ignoredColumns({ names }: CodecarbonHeader): readonly string[] {
  return names.filter((name) => name !== "" && !used.has(name) && !explained.has(name));
}
