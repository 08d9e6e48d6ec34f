import type { Hardware } from "../../dataset/types.ts";
import { codecarbonMemoryW } from "./codecarbon-memory.ts";
import { factorNamed } from "./factor.ts";
import {
  cpuAsMeasured,
  devicesAsMeasured,
  intensityHeld,
  memoryElsewhere,
  ownPue,
  pueInside,
  wattsHoldHost,
  type Job,
} from "./job.ts";
import { noPue, notCounted, type Term, type Terms } from "./term.ts";

/** Makers whose processors in the table are x86; all others there are ARM. */
const x86Vendors = ["Intel", "AMD", "Generic"];

/** The processor that runs the machine, where the job names it. */
function processorOf({ workload, device, dataset }: Job): Hardware | undefined {
  if (workload.hostCpu !== undefined) return dataset.hardware.get(workload.hostCpu);
  const hardware = device?.hardware;
  const isProcessor = hardware?.kind === "cpu" || hardware?.containsCpu === true;
  return isProcessor ? hardware : undefined;
}

/** The memory in all is taken as one machine's, which understates that of several. */
function memory(job: Job): Term {
  if (wattsHoldHost(job)) return { value: 0, basis: "inside", reason: "inside-watts" };
  const elsewhere = memoryElsewhere(job);
  if (elsewhere !== undefined) return elsewhere;
  const processor = processorOf(job);
  const isArm = processor !== undefined && !x86Vendors.includes(processor.vendor);
  const id = isArm ? "dram_codecarbon_dimm_arm" : "dram_codecarbon_dimm_x86";
  const factor = factorNamed(id, job.factors);
  const watts = codecarbonMemoryW(job.workload.hostMemoryGb ?? 0, factor.value);
  const value = (watts * job.load.totalHours) / 1000;
  return { value, basis: "assumed", reason: "memory-modules", factor };
}

/**
 * CodeCarbon v3, the machine as a whole: accelerators and CPUs measured, memory by its modules, no data-centre
 * overhead unless one is set (`codecarbon-methodology`, `codecarbon-ram`).
 */
export function codecarbon(job: Job): Terms {
  return {
    devices: devicesAsMeasured(job),
    cpu: cpuAsMeasured(job),
    memory: memory(job),
    rest: notCounted,
    overhead: pueInside(job) ?? ownPue(job) ?? noPue,
    intensity: intensityHeld(job),
    manufacture: notCounted,
  };
}
