import type { MeasuredScope, Workload } from "../experiment/experiment.ts";
import type { CountUnitName } from "../experiment/typed/count.ts";
import type { ImportNotice, ImportProblem, RunNotice, Skipped } from "./notice.ts";

/** What a text is, told by what stands in it. */
export type ImportFormat =
  | "codecarbon"
  | "codecarbon-tasks"
  | "codecarbon-experiments"
  | "codecarbon-runs"
  | "codecarbon-series"
  | "carbontracker-standard"
  | "carbontracker-output"
  | "carbontracker-sentence"
  | "nvidia-smi"
  | "nvidia-dmon"
  | "green-algorithms-link"
  | "green-algorithms-csv"
  | "model-card"
  | "boamps"
  | "sacct"
  | "impact-tracker"
  | "wandb"
  | "mlflow"
  | "mlflow-files"
  | "zeus"
  | "eco2ai"
  | "nf-co2footprint"
  | "plain";

/** Where in the text something stands, counted from 1: a line, or an entry of a list. */
export type Origin = { readonly where: "line" | "entry"; readonly at: number };

/** A part as the file names it, and how many of what. */
export type NamedPart = {
  readonly name: string;
  /** Absent where the file does not say. */
  readonly count?: number;
  readonly unit: CountUnitName;
  /** Of a cluster, where it stands for a part that the file does not name. */
  readonly partition?: string;
};

/** Where it ran, as the file has it. Each property as it stands there. */
export type NamedPlace = {
  readonly provider?: string;
  /** Of the cloud, `eu-west-3`. */
  readonly cloudRegion?: string;
  /** Name or ISO code of two or three letters. */
  readonly country?: string;
  /** State, province or town. */
  readonly region?: string;
  /** An address, or a code of a zone, not yet taken apart. */
  readonly text?: string;
  /** The file says it is somebody's own computer, not a machine room. */
  readonly isPersonal?: boolean;
};

/** What the tool itself printed, to stand beside ours. */
export type ToolFigures = {
  readonly version?: string;
  readonly kwh?: number;
  readonly kg?: number;
  /** What its kWh cover. */
  readonly covers: MeasuredScope;
  /** PUE its kWh were multiplied by. */
  readonly pue?: number;
  /** As printed, else as its kg and kWh imply. */
  readonly intensityGPerKwh?: number;
};

/** Times of the machine's own clock, as if it were UTC: the files name no zone. */
export type LocalSpan = { readonly startMs: number; readonly endMs: number };

/** Power of one device in one bin of time. */
export type PowerPoint = {
  /** Begin of the bin, after the device's first sample. */
  readonly afterMs: number;
  /** The same on the machine's clock; undefined where the log names no day. */
  readonly atMs: number | undefined;
  /** Mean of the samples. */
  readonly w: number;
  readonly maxW: number;
};

/** Power of one device, integrated over its own time stamps. */
export type MeasuredPower = {
  /** Index, UUID or bus id. */
  readonly device: string;
  readonly name: string | undefined;
  readonly samples: number;
  readonly missing: number;
  readonly kwh: number;
  /** Counted: without what gaps were cut by. */
  readonly hours: number;
  readonly meanW: number;
  readonly maxW: number;
  readonly stepMs: number;
  /** Over time, in bins of one length; those without a sample are not there. */
  readonly series: readonly PowerPoint[];
};

export type MeasuredEpoch = { readonly kwh: number; readonly hours: number };

/** Another reading of the same run, for the user to take in place of the first. */
export type OtherReading = {
  readonly code: "all-devices" | "measured-only" | "whole-run" | "keep-pue" | "as-printed";
  readonly workload: Workload;
};

/** How a run ended. */
export type RunStatus = "completed" | "failed" | "stopped" | "running";

/** One line of compute of a file. What names and places mean is matched afterwards (`match.ts`). */
export type ImportedRun = {
  readonly origin: Origin;
  /** The tool's own id: the same in two files is the same run. */
  readonly id?: string;
  /** Figures, name and stage; not hardware and site, which are named below. */
  readonly workload: Workload;
  readonly accelerators: readonly NamedPart[];
  readonly processor?: NamedPart;
  readonly place?: NamedPlace;
  readonly tool: ToolFigures;
  readonly span?: LocalSpan;
  /** What tells its machine from others, as far as the file does: for finding what was counted twice. */
  readonly machine?: string;
  /** Whose it was: one line of at most 200 characters. */
  readonly person?: string;
  readonly status?: RunStatus;
  readonly power?: readonly MeasuredPower[];
  /** Epochs measured one by one, in order; their kWh cover what the measured energy covers. */
  readonly epochs?: readonly MeasuredEpoch[];
  /** Epochs measured of those that were planned. */
  readonly plan?: { readonly measured: number; readonly planned: number };
  readonly others: readonly OtherReading[];
  readonly notices: readonly RunNotice[];
};

/** What a text holds, to be looked at before it is taken. */
export type Imported = {
  readonly format: ImportFormat;
  readonly runs: readonly ImportedRun[];
  readonly skipped: readonly Skipped[];
  /** Columns or keys with something in them that nothing was made of. */
  readonly ignored: readonly string[];
  readonly notices: readonly ImportNotice[];
};

export type ImportResult =
  | { readonly ok: true; readonly imported: Imported }
  | { readonly ok: false; readonly problem: ImportProblem };

/** What tells whether a run was counted twice. */
export type Timed = { readonly [P in "id" | "machine" | "span"]?: ImportedRun[P] | undefined };

/** Runs of a file that may have a million: each is made when it is looked at, and not kept. */
export type ManyRuns = Iterable<ImportedRun> & {
  readonly length: number;
  /** The same runs, with less work. */
  readonly timed: () => Iterable<Timed>;
};

export type Runs = readonly ImportedRun[] | ManyRuns;

export type RowResult =
  | { readonly ok: true; readonly imported: Omit<Imported, "runs"> & { readonly runs: Runs } }
  | { readonly ok: false; readonly problem: ImportProblem };

/** What only the user can say. */
export type ImportOptions = {
  /** Of the file: where a text does not say what it holds, and only for that. */
  readonly name?: string;
  /** Between two samples of a log without times. */
  readonly intervalMs?: number;
};

/**
 * Takes the rows of a text one by one, so that a worker can stream a large file: what is kept is bounded by runs and
 * devices, not by rows. Cells come as they stand, header and blank rows too; lines are counted from 1.
 */
export type RowReader = {
  readonly row: (cells: readonly string[], line: number) => void;
  readonly end: () => RowResult;
};
