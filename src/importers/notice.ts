import type { WorkloadProperty } from "../experiment/fields.ts";
import type { ImportFormat } from "./imported.ts";

/** Why a row was left out. Codes with data: the wording is in `src/words/`. */
export type SkipReason =
  /** Fewer or more cells than the header: taking it would shift values into other columns. */
  | { readonly code: "cell-count"; readonly found: number; readonly expected: number }
  | { readonly code: "unreadable"; readonly column: string; readonly sample: string }
  | { readonly code: "negative"; readonly column: string; readonly sample: string }
  | { readonly code: "no-energy"; readonly column: string }
  | { readonly code: "time-unreadable"; readonly sample: string }
  | { readonly code: "value-missing" }
  | { readonly code: "not-a-sample" }
  /** A part of a job whose whole stands in another row. */
  | { readonly code: "job-step" }
  | { readonly code: "job-pending" }
  | { readonly code: "damaged-json" };

/** So many rows left out for one reason. Not all lines are kept, since there may be a million. */
export type Skipped = {
  readonly reason: SkipReason;
  readonly count: number;
  readonly where: "line" | "entry";
  /** The first of them. */
  readonly places: readonly number[];
};

/** What is to be known of one run. */
export type RunNotice =
  /** The file's kWh were multiplied by this PUE already; it was divided out. */
  | { readonly code: "pue-divided-out"; readonly pue: number; readonly printedKwh: number }
  /** PUE is inside the file's kWh and stays there. `pue` where the file says which. */
  | { readonly code: "pue-inside"; readonly pue?: number }
  /** Rows of one run, written while it ran: each holds the ones before it, so one was kept. */
  | { readonly code: "flushes-merged"; readonly count: number }
  /** Parts of the energy do not add up to the whole; the whole was taken. */
  | { readonly code: "parts-differ"; readonly partsKwh: number; readonly kwh: number }
  /** A value outside the limits of its field was left out. */
  | { readonly code: "out-of-range"; readonly property: WorkloadProperty; readonly value: number }
  /** Several kinds of accelerator in one figure: a workload has one. */
  | { readonly code: "several-parts"; readonly names: readonly string[] }
  /** The file's carbon and energy imply this grid intensity. */
  | { readonly code: "implied-intensity"; readonly gPerKwh: number; readonly isUsual: boolean }
  | { readonly code: "no-intensity" }
  | { readonly code: "process-only" }
  /** carbontracker 2: power was averaged over the devices, and its kWh count one of them. */
  | { readonly code: "one-device-counted"; readonly devices: number }
  | { readonly code: "prediction-used"; readonly measured: number; readonly planned: number }
  | { readonly code: "stopped-early"; readonly measured: number; readonly planned: number }
  | { readonly code: "epochs-without-power"; readonly component: string; readonly count: number }
  | { readonly code: "component-without-power"; readonly component: string }
  | { readonly code: "computed-from-power"; readonly epochs: number }
  | { readonly code: "time-negative" }
  | { readonly code: "emissions-not-a-number" }
  /** Times between samples longer than ten times the usual were counted as that. */
  | {
      readonly code: "gaps-capped";
      readonly device: string;
      readonly count: number;
      readonly longestMs: number;
      readonly longestFromMs: number | undefined;
      readonly cutMs: number;
      readonly capMs: number;
    }
  /** Times before the one above, of the same device: nothing was counted between the two. */
  | { readonly code: "clock-back"; readonly device: string; readonly count: number }
  | { readonly code: "samples-missing"; readonly count: number; readonly of: number }
  | { readonly code: "devices-by-turn"; readonly devices: number }
  | { readonly code: "interval-given"; readonly intervalMs: number }
  | { readonly code: "sensor-accuracy" }
  | { readonly code: "power-column"; readonly taken: string; readonly left: readonly string[] }
  | { readonly code: "appended"; readonly parts: number }
  /** A model's figure, not a measurement. */
  | { readonly code: "modelled" }
  /** nf-co2footprint: by the rating and usage of processors, added over so many tasks. */
  | { readonly code: "tasks-modelled"; readonly tasks: number }
  /** MLflow: the text has values of some metric, and was taken for watts. */
  | { readonly code: "metric-unnamed" }
  /** Something the file says that no field here is for, or that cannot be read. */
  | { readonly code: "not-taken"; readonly key: string; readonly text: string }
  | { readonly code: "no-place" }
  | { readonly code: "default-taken"; readonly key: string; readonly text: string }
  | { readonly code: "usage-not-given"; readonly part: "cpu" | "gpu" }
  /** Watts per core up to version 3.0, of the whole processor from 3.1. */
  | { readonly code: "tdp-per"; readonly per: "core" | "processor" }
  | { readonly code: "own-intensity"; readonly gPerKwh: number }
  | { readonly code: "multiplied"; readonly by: number }
  | { readonly code: "memory-per-core"; readonly gb: number; readonly cores: number }
  | { readonly code: "memory-per-node"; readonly gb: number; readonly nodes: number }
  | { readonly code: "node-energy" }
  | { readonly code: "energy-unset"; readonly text: string }
  | { readonly code: "cpu-time-unreliable" }
  /** CPU time over the time of all CPUs, taken for their power. */
  | { readonly code: "usage-of-cpu-time"; readonly percent: number }
  | { readonly code: "did-not-complete"; readonly state: string }
  | { readonly code: "still-running" }
  /** Grams by the format, while most tools print kilograms. */
  | { readonly code: "grams-or-kilograms"; readonly text: string; readonly kg: number }
  | { readonly code: "emissions-unit-in-text"; readonly text: string }
  | { readonly code: "emissions-only" }
  | { readonly code: "list-form" }
  | { readonly code: "scope-assumed" }
  | { readonly code: "count-repeated"; readonly name: string }
  | { readonly code: "count-guessed"; readonly count: number }
  | { readonly code: "no-carbon-figure" }
  | { readonly code: "start-assumed" }
  /** Zeus: all windows of one name together. */
  | { readonly code: "windows-summed"; readonly count: number }
  /** Eco2AI: rows of one run that follow one another were added, of others the longest was kept. */
  | { readonly code: "epochs-merged"; readonly count: number };

/** What is to be known of the whole file. */
export type ImportNotice =
  /** Columns of the file's versions that hold what another column says better. */
  | { readonly code: "columns-recomputed"; readonly columns: readonly string[] }
  | { readonly code: "power-columns-unused" }
  /** Times carry no zone: they are the clock of the machine. */
  | { readonly code: "local-times" }
  /** Version 1: CPU energy may be a thousand times too small. */
  | { readonly code: "codecarbon-1" }
  | { readonly code: "no-gpu-columns" }
  | { readonly code: "header-changes"; readonly lines: readonly number[] }
  /** Unquoted commas: only the columns before them were taken. */
  | { readonly code: "cells-shifted"; readonly column: string; readonly lines: readonly number[] }
  | { readonly code: "tasks-of-runs"; readonly runs: number }
  | { readonly code: "sum-of-runs" }
  | { readonly code: "broken-quotes"; readonly line: number }
  /** Nothing was read from here on: a row without an end, as where a quotation mark is never closed. */
  | { readonly code: "endless-row"; readonly line: number }
  | { readonly code: "cut-off"; readonly line: number }
  | { readonly code: "units-row" }
  | { readonly code: "prediction-unknown" }
  | {
      readonly code: "share-not-completed";
      readonly share: number;
      readonly by: "energy" | "hours";
    }
  /** A long file: runs alike in all but figures are one line. */
  | { readonly code: "runs-summed"; readonly runs: number; readonly lines: number }
  /** And there were so many kinds that names and versions had to be left out. */
  | { readonly code: "names-left-out" }
  /** Still too many: of each year the months were added up. */
  | { readonly code: "months-left-out" }
  /** And of all persons. */
  | { readonly code: "persons-left-out" }
  /** And still too many: the smallest are missing. Shares are of what is known of the file, 0 to 1. */
  | {
      readonly code: "kinds-left-out";
      readonly runs: number;
      readonly kwh: number;
      readonly hours: number;
      readonly kwhShare: number;
      readonly hoursShare: number;
    }
  | { readonly code: "address-is-dead" }
  | { readonly code: "windows-may-nest" };

/** Why a text was not taken. */
export type ImportProblem =
  | { readonly code: "empty" }
  /** `pickle`: experiment-impact-tracker's info.pkl. */
  | { readonly code: "binary"; readonly kind: "workbook" | "pickle" | "other" }
  /** More characters than are read as a whole. */
  | { readonly code: "too-large"; readonly max: number }
  /** Cut off, or damaged, or several zipped files in one. */
  | { readonly code: "gzip-damaged" }
  | { readonly code: "gzip-too-large" }
  /** More runs than are told apart at once. */
  | { readonly code: "too-many-runs"; readonly max: number }
  /** More rows of a format than are kept at once. */
  | { readonly code: "too-many-rows"; readonly max: number }
  | { readonly code: "unknown-format" }
  | { readonly code: "damaged-json"; readonly format: ImportFormat }
  | { readonly code: "damaged-yaml" }
  | {
      readonly code: "missing-column";
      readonly format: ImportFormat;
      readonly columns: readonly string[];
    }
  /** The log has no times: only the user can say how far apart its samples are. */
  | { readonly code: "interval-missing"; readonly format: ImportFormat }
  | { readonly code: "header-missing"; readonly format: ImportFormat }
  /** Nothing that can be used; what was skipped says why. */
  | {
      readonly code: "no-runs";
      readonly format: ImportFormat;
      readonly skipped: readonly Skipped[];
    };
