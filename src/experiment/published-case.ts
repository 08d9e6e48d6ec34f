import type { TableCell } from "../dataset/release-files.ts";
import type { Experiment, IntensityKind, MeasuredScope, Workload } from "./experiment.ts";

/** A figure that others published, with the inputs they gave as an experiment. */
export type PublishedCase = {
  readonly id: string;
  readonly title: string;
  /** Energy and emissions in the words of the source. */
  readonly asPrinted: string;
  /** The printed emissions in kgCO2e. */
  readonly reportedKg: number;
  readonly reportedKwh: number | undefined;
  readonly sources: readonly string[];
  readonly note: string | undefined;
  readonly experiment: Experiment;
};

type Row = Readonly<Record<string, TableCell>>;

function number(cell: TableCell | undefined): number | undefined {
  return typeof cell === "number" ? cell : undefined;
}

function text(cell: TableCell | undefined): string | undefined {
  return typeof cell === "string" && cell !== "" ? cell : undefined;
}

type Given<T> = { readonly [P in keyof T]: T[P] | undefined };

/** Without what the row leaves empty. */
function given<T extends object>(values: Given<T>): T {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as T;
}

/**
 * The watts are the source's and not the table's, whatever the device. A machine the hardware table does not list
 * is own hardware by its watts; measured energy needs none.
 */
function deviceOf(row: Row): Partial<Workload> {
  const deviceW = number(row.power_w);
  const listed = text(row.hardware_id);
  const own = listed === undefined && deviceW !== undefined;
  return given<Partial<Workload>>({
    hardware: own ? "custom" : listed,
    ownHardwareName: own ? text(row.device) : undefined,
    deviceW,
    // The schema of data/cases.csv allows these bases, scopes and kinds only.
    deviceWBasis: text(row.power_basis) as Workload["deviceWBasis"],
  });
}

/** Device-hours are entered as one device for so many hours. */
function workloadOf(row: Row): Workload {
  return {
    ...deviceOf(row),
    ...given<Workload>({
      devices: number(row.devices),
      hours: number(row.hours) ?? number(row.device_hours),
      measuredKwh: number(row.measured_kwh),
      measuredScope: text(row.measured_scope) as MeasuredScope | undefined,
      intensityGPerKwh: number(row.intensity_g_per_kwh),
      intensityKind: text(row.intensity_kind) as IntensityKind | undefined,
      pue: number(row.pue),
    }),
  };
}

/** Reads a row of the table of published cases, as `tableRows` gives it. */
export function publishedCase(row: Row): PublishedCase {
  const title = text(row.title) ?? "";
  return {
    id: text(row.id) ?? "",
    title,
    asPrinted: text(row.as_printed) ?? "",
    reportedKg: number(row.reported_kg) ?? Number.NaN,
    reportedKwh: number(row.reported_kwh),
    sources: Array.isArray(row.source_ids) ? (row.source_ids as readonly string[]) : [],
    note: text(row.note),
    experiment: {
      ...given<Omit<Experiment, "workloads">>({ title, year: number(row.year) }),
      workloads: [workloadOf(row)],
    },
  };
}
