import { createStore } from "zustand/vanilla";
import { windowsOf } from "../calculation/prediction-windows.ts";
import type { MeasuredPart } from "../calculation/prediction.ts";
import type { MeasuredScope, Workload } from "../experiment/experiment.ts";
import type { ImportedRun, OtherReading } from "../importers/imported.ts";

/** A run that is not over, as a log tells it. */
export type PartialRun = {
  /** Of the log. */
  readonly name: string;
  /** Measured energy and hours so far, and the hardware and site that were matched. */
  readonly workload: Workload;
  readonly scope: MeasuredScope;
  /** Measured one by one; empty where only the sum is known. */
  readonly parts: readonly MeasuredPart[];
  /** Epochs, or equal windows that a power log was cut into. */
  readonly areWindows: boolean;
  readonly plan?: { readonly measured: number; readonly planned: number };
  /** By the clock of the machine, as if it were UTC. */
  readonly startMs?: number;
};

/** So many windows show how power varies, and each is long enough to hold more than one swing of it. */
const windows = 10;
/** So many steps a window at least. */
const stepsPerWindow = 2;

function windowsOfLog({ power = [] }: ImportedRun): readonly MeasuredPart[] {
  const devices = power.map(({ series, kwh, hours }) => ({
    watts: series.map(({ w }) => w),
    kwh,
    hours,
  }));
  const isEnough = devices.every(({ watts }) => watts.length >= windows * stepsPerWindow);
  return devices.length > 0 && isEnough ? windowsOf(devices, windows) : [];
}

/** What another reading makes of the energy that the run's own figure has. */
function factorOf(run: ImportedRun, workload: Workload): number {
  const all = run.others.find(({ code }) => code === "all-devices")?.workload.measuredKwh;
  const own = run.workload.measuredKwh;
  return all !== undefined && own !== undefined && own > 0 && workload.measuredKwh === all
    ? all / own
    : 1;
}

/**
 * What an imported run tells of a run that is not over: what was measured, where the run's own figure is already the
 * tool's prediction. `workload` is the run's, matched, in the reading that was chosen.
 */
export function partialRunOf(name: string, run: ImportedRun, workload: Workload): PartialRun {
  const { epochs = [], plan, span } = run;
  const reading = (code: OtherReading["code"]) =>
    run.others.find((other) => other.code === code)?.workload;
  const measured =
    reading("measured-only") ??
    (plan !== undefined && reading("whole-run") !== undefined ? run.workload : undefined);
  const factor = factorOf(run, workload);
  const { measuredKwh: kwh, hours, measuredScope: scope = "it" } = measured ?? workload;
  const scaled = measured === undefined || kwh === undefined ? kwh : kwh * factor;
  const parts = epochs.length > 0 ? epochs : windowsOfLog(run);
  const { measuredKwh: _kwh, hours: _hours, ...named } = workload;
  return {
    name,
    workload: {
      ...named,
      ...(scaled !== undefined && { measuredKwh: scaled }),
      ...(hours !== undefined && { hours }),
    },
    scope,
    parts: parts.map((part) => ({ ...part, kwh: part.kwh * factor })),
    areWindows: epochs.length === 0 && parts.length > 0,
    ...(plan !== undefined && { plan }),
    ...(span !== undefined && { startMs: span.startMs }),
  };
}

/** What the import view hands over before it leads to `#/predict`. */
export const partialRun = createStore<{ readonly run: PartialRun | undefined }>(() => ({
  run: undefined,
}));
