import Papa from "papaparse";
import type { Report, ReportBase } from "./report-input.ts";
import type { ReportWorkload } from "./report-workload.ts";

export type Cell = string | number | undefined;

/** What a row has from around its workload. */
export type RowContext = Pick<ReportBase, "title" | "total" | "sources" | "appVersion"> &
  Pick<Report, "year" | "permalink"> & { readonly release: string };
type ColumnOf = (workload: ReportWorkload, around: RowContext) => Cell;

/**
 * Boards counted as drivers list them (two for a K80), as CodeCarbon does; shares of a device have no such count.
 */
function gpuCount({ hardware, devices }: ReportWorkload): number | undefined {
  if (hardware?.kind !== "gpu") return undefined;
  const count = devices * (hardware.row?.driverDevices ?? 1);
  return Number.isInteger(count) ? count : undefined;
}

function gpuModel(workload: ReportWorkload): Cell {
  const count = gpuCount(workload);
  const name = workload.hardware?.name;
  return count === undefined || name === undefined ? undefined : `${count} x ${name}`;
}

function cpuModel({ hardware, host }: ReportWorkload): Cell {
  return hardware?.kind === "cpu" ? hardware.name : host.cpu?.name;
}

/**
 * Columns that mean what CodeCarbon's of the same name mean (FORMATS §1), so that a script made for its file reads them.
 * - `duration`: seconds of all runs together, as the sum of CodeCarbon's rows would be.
 * - `emissions`: kg of the electricity, never of manufacture, and only with location-based intensity, as CodeCarbon's.
 * - `energy_consumed`: kWh with PUE in it, as from CodeCarbon 2.2.3 on; `pue` is the one in it.
 * - `country_iso_code`: alpha-3. `cloud_provider`, `cloud_region`: the provider's own codes.
 * Left out, as they would mean another thing or are not known here: `timestamp`, `run_id`, the powers and energies by
 * part, `gpu_utilization_percent` (GPU-Util, not power draw), `cpu_count` (threads), `ram_total_size` (of the machine).
 */
const codeCarbon: Readonly<Record<string, ColumnOf>> = {
  project_name: (_, { title }) => title,
  task_name: ({ name }) => name,
  duration: ({ hours, load }) => (hours === undefined ? undefined : load.totalHours * 3600),
  emissions: ({ intensity, operationalKg }) =>
    intensity.kind === "location" ? operationalKg : undefined,
  energy_consumed: ({ energyKwh }) => energyKwh,
  country_name: ({ country }) => country?.name,
  country_iso_code: ({ country }) => country?.iso3,
  cloud_provider: ({ site }) => site.region?.provider,
  cloud_region: ({ site }) => site.region?.code,
  cpu_model: cpuModel,
  gpu_count: gpuCount,
  gpu_model: gpuModel,
  on_cloud: ({ site }) => (site.id === undefined ? undefined : site.kind === "cloud" ? "Y" : "N"),
  pue: ({ pue, boundary }) => (boundary === "chip" ? 1 : pue.fact.value),
};

/** Columns of our own, with units in their names. `total_…` stand for the whole experiment and repeat in each row. */
const own: Readonly<Record<string, ColumnOf>> = {
  stage: ({ stage }) => stage,
  hardware: ({ hardware }) => hardware?.name,
  hardware_id: ({ hardware }) =>
    hardware === undefined ? undefined : (hardware.row?.id ?? "custom"),
  devices: ({ hardware, devices }) => (hardware === undefined ? undefined : devices),
  hours_per_run: ({ hours }) => hours,
  runs: ({ runs }) => runs,
  device_power_w: ({ power }) => power?.watts,
  device_power_basis: ({ power }) => power?.basis,
  mean_draw_percent_of_rated: ({ power }) =>
    power?.draw === undefined ? undefined : power.draw.share * 100,
  mean_draw_given: ({ power }) =>
    power?.draw === undefined ? undefined : power.draw.given ? "yes" : "no",
  measured_kwh_per_run: ({ measured }) => measured?.kwh,
  measured_scope: ({ measured }) => measured?.scope,
  host_cpus: ({ host }) => host.cpu?.sockets,
  host_memory_gb: ({ host }) => host.memoryGb,
  site: ({ site }) => site.id,
  grid_zone: ({ site }) => site.zone?.id,
  site_pue: ({ pue }) => pue.fact.value,
  site_pue_whose: ({ pue }) => pue.whose,
  year: (_, { year }) => year,
  carbon_intensity_gco2e_per_kwh: ({ intensity }) => intensity.fact.value,
  carbon_intensity_year: ({ intensity }) => intensity.fact.year,
  carbon_intensity_kind: ({ intensity }) => intensity.kind,
  carbon_intensity_sources: ({ intensity }, { sources }) =>
    intensity.fact.sources
      .map((id) => sources.find((cited) => cited.id === id)?.source?.url ?? id)
      .join(" "),
  boundary: ({ boundary }) => boundary,
  counted_kgco2e: ({ range }) => range.totalKg,
  counted_low_kgco2e: ({ range }) => range.lowKg,
  counted_high_kgco2e: ({ range }) => range.highKg,
  manufacture_kgco2e: ({ embodiedKg }) => embodiedKg,
  total_counted_kgco2e: (_, { total }) => total.range.totalKg,
  total_counted_low_kgco2e: (_, { total }) => total.range.lowKg,
  total_counted_high_kgco2e: (_, { total }) => total.range.highKg,
  total_with_host_and_manufacture_kgco2e: (_, { total }) => total.fullRange.totalKg,
  total_with_host_and_manufacture_low_kgco2e: (_, { total }) => total.fullRange.lowKg,
  total_with_host_and_manufacture_high_kgco2e: (_, { total }) => total.fullRange.highKg,
  dataset: (_, { release }) => release,
  wattprint_version: (_, { appVersion }) => appVersion,
  permalink: (_, { permalink }) => permalink,
};

const columns = { ...codeCarbon, ...own };

export const columnNames: readonly string[] = Object.keys(columns);

export function cellsOf(workload: ReportWorkload, around: RowContext): readonly Cell[] {
  return Object.values(columns).map((cell) => cell(workload, around));
}

/** What a spreadsheet takes for the start of a formula. papaparse's own pattern misses a text of several lines. */
export const formulaStart = /^[=+\-@\t\r]/;

/** RFC 4180. A cell that a spreadsheet would run as a formula is made text, and what is not known is empty. */
export function csvOf(fields: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `${Papa.unparse(
    { fields: [...fields], data: rows.map((cells) => cells.map((cell) => cell ?? "")) },
    { escapeFormulae: formulaStart, newline: "\r\n" },
  )}\r\n`;
}

/** A row a workload. */
export function csvReport(report: Report): string {
  const around = { ...report, release: report.dataset.version };
  return csvOf(
    columnNames,
    report.workloads.map((workload) => cellsOf(workload, around)),
  );
}
