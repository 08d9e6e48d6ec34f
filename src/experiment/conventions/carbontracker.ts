import { factorNamed } from "./factor.ts";
import {
  cpuAsMeasured,
  devicesAsMeasured,
  intensityHeld,
  isMachineMeasured,
  pueInside,
  type Job,
} from "./job.ts";
import { notCounted, type Term, type Terms } from "./term.ts";

/** One figure for every place, a personal computer too. There is no setting for it. */
function overhead({ factors }: Job): Term {
  const factor = factorNamed("pue_uptime_2023", factors);
  return { value: factor.value, basis: "assumed", reason: "survey-pue", factor };
}

/**
 * carbontracker from 2.0.0: accelerators and CPU packages measured, times the PUE of the Uptime Institute's survey of
 * 2023; memory is no component of it. That it reports one of several devices is taken as a fault, not a convention.
 */
export function carbontracker(job: Job): Terms {
  return {
    devices: devicesAsMeasured(job),
    cpu: cpuAsMeasured(job),
    memory: isMachineMeasured(job)
      ? { value: 0, basis: "inside", reason: "inside-measurement" }
      : notCounted,
    rest: notCounted,
    overhead: pueInside(job) ?? overhead(job),
    intensity: intensityHeld(job),
    manufacture: notCounted,
  };
}
