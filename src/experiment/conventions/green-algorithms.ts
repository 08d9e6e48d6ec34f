import { deviceKwh } from "../../calculation/energy.ts";
import { Q } from "../../calculation/load.ts";
import { factorNamed } from "./factor.ts";
import {
  cpuElsewhere,
  intensityHeld,
  measuredDevices,
  memoryElsewhere,
  ownPue,
  pueInside,
  ratedCpuKwh,
  ratedKwh,
  wattsHoldHost,
  type Job,
} from "./job.ts";
import { notCounted, type Term, type Terms } from "./term.ts";

/** Watts given by hand are entered there as a rating of one's own. */
function devices(job: Job): Term {
  const { workload, load } = job;
  const measured = measuredDevices(job);
  if (measured !== undefined) return measured;
  if (workload.deviceW !== undefined) {
    return { value: deviceKwh(load), basis: "counted", reason: "own-watts" };
  }
  // As given, also where our own figure starts from a mean and leaves it aside.
  const { utilisationPercent: percent } = workload;
  return percent === undefined
    ? { value: ratedKwh(job, 1), basis: "assumed", reason: "rated-full" }
    : { value: ratedKwh(job, percent / 100), basis: "counted", reason: "rated-at-draw" };
}

/** Without a usage factor its cores count at full power, ours at half of it. */
function cpu(job: Job): Term {
  const percent = job.workload.hostCpuUtilisationPercent;
  return (
    cpuElsewhere(job) ?? {
      value: ratedCpuKwh(job, (percent ?? 100) / 100),
      basis: percent === undefined ? "assumed" : "counted",
      reason: percent === undefined ? "cpu-full" : "cpu-at-draw",
    }
  );
}

/** One rule for all sizes. Its form starts at 64 GB, which is not taken for a job that names no memory. */
function memory(job: Job): Term {
  const factor = factorNamed("dram_green_algorithms", job.factors);
  const gb = job.workload.hostMemoryGb ?? 0;
  const value = (gb * factor.value * job.load.totalHours) / 1000;
  return memoryElsewhere(job) ?? { value, basis: "counted", reason: "memory-linear", factor };
}

/** The user's, else 1 on a personal computer, a figure per cloud provider, and a survey's average elsewhere. */
function overhead(job: Job): Term {
  const given = pueInside(job) ?? ownPue(job);
  if (given !== undefined) return given;
  switch (job.site.kind) {
    case "home":
      return { value: 1, basis: "counted", reason: "no-building" };
    case "cloud":
      return { value: job.load.quantities[Q.pue], basis: "held", reason: "provider-pue" };
    case "grid": {
      const factor = factorNamed("pue_uptime_2024", job.factors);
      return { value: factor.value, basis: "assumed", reason: "survey-pue", factor };
    }
  }
}

/**
 * Green Algorithms v3: (cores × rated watts × usage + memory) × PUE × hours × how often it was run (Lannelongue et
 * al. 2021). A share of a processor is the same as so many of its cores.
 */
export function greenAlgorithms(job: Job): Terms {
  const machine = wattsHoldHost(job) && job.workload.deviceW !== undefined;
  const inside: Term = { value: 0, basis: "inside", reason: "inside-watts" };
  return {
    devices: devices(job),
    cpu: machine ? inside : cpu(job),
    memory: machine ? inside : memory(job),
    rest: notCounted,
    overhead: overhead(job),
    intensity: intensityHeld(job),
    manufacture: notCounted,
  };
}
