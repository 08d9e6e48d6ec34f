import { embodiedKg } from "../../calculation/emissions.ts";
import { cpuKwh, deviceKwh, fullHostKwh, memoryKwh } from "../../calculation/energy.ts";
import { Q, type Boundary } from "../../calculation/load.ts";
import {
  cpuElsewhere,
  isMachineMeasured,
  measuredDevices,
  memoryElsewhere,
  ownPue,
  pueInside,
  wattsHoldHost,
  type Job,
} from "./job.ts";
import { noPue, notCounted, type Term, type Terms } from "./term.ts";

const outside: Term = { value: 0, basis: "left-out", reason: "outside-boundary" };

function counted(value: number): Term {
  return { value, basis: "counted", reason: "ours" };
}

/** What the machine's own figure holds is neither counted nor left out. */
function inside(job: Job): Term | undefined {
  if (isMachineMeasured(job)) return { value: 0, basis: "inside", reason: "inside-measurement" };
  if (wattsHoldHost(job)) return { value: 0, basis: "inside", reason: "inside-watts" };
  return undefined;
}

/** At `full` a host that is not described is estimated as a whole, in `rest`. */
const inEstimate: Term = { value: 0, basis: "inside", reason: "inside-estimate" };

/** A described part of the host, which counts from `site` on. */
function described(job: Job, boundary: Boundary, kwh: number, elsewhere: Term | undefined): Term {
  const held = inside(job);
  if (held !== undefined) return held;
  if (boundary === "chip") return outside;
  if (elsewhere === undefined) return counted(kwh);
  const isEstimated = boundary === "full" && job.load.host !== "described";
  return isEstimated && elsewhere.basis === "unknown" ? inEstimate : elsewhere;
}

/** The host beyond its described CPUs and memory: an estimate that counts at `full`. */
function rest(job: Job, boundary: Boundary): Term {
  if (boundary !== "full") return inside(job) ?? outside;
  const { load } = job;
  if (load.host === "described") return notCounted;
  const value = fullHostKwh(load) - memoryKwh(load);
  return inside(job) ?? { value, basis: "assumed", reason: "host-estimated" };
}

function manufacture({ load }: Job, boundary: Boundary): Term {
  if (boundary !== "full") return outside;
  if (!load.embodiedKnown) return { value: 0, basis: "unknown", reason: "manufacture-unknown" };
  return counted(embodiedKg(load));
}

function overhead(job: Job, boundary: Boundary): Term {
  const { load } = job;
  // The energy of `wall` is divided by its PUE at `chip`, so that nothing of the building is left there.
  if (boundary === "chip") return noPue;
  return pueInside(job) ?? ownPue(job) ?? counted(load.quantities[Q.pue]);
}

/** Our own figure at a boundary, as `estimate` counts it. */
export function ours(job: Job, boundary: Boundary): Terms {
  const { load, workload } = job;
  return {
    devices: measuredDevices(job) ?? counted(deviceKwh(load)),
    cpu: described(job, boundary, cpuKwh(load), cpuElsewhere(job)),
    memory: described(job, boundary, memoryKwh(load), memoryElsewhere(job)),
    rest: rest(job, boundary),
    overhead: overhead(job, boundary),
    intensity: {
      value: load.quantities[Q.intensityGPerKwh],
      basis: "counted",
      reason: workload.intensityGPerKwh === undefined ? "ours" : "own-intensity",
    },
    manufacture: manufacture(job, boundary),
  };
}
