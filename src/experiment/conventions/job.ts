import { cpuKwh, deviceKwh } from "../../calculation/energy.ts";
import { Q, type Load } from "../../calculation/load.ts";
import type { Dataset } from "../../dataset/types.ts";
import type { Resolution } from "../resolve.ts";
import { deviceOf } from "../resolve-power.ts";
import type { Factors } from "./factor.ts";
import type { Term } from "./term.ts";

/** One workload with every figure, and where the constants of the tools are. */
export type Job = Pick<Resolution, "workload" | "device" | "site"> & {
  readonly load: Load;
  readonly dataset: Dataset;
  readonly factors: Factors;
};

/** The whole machine is in the measured energy, so that nothing around the devices is left to count. */
export function isMachineMeasured({ load }: Job): boolean {
  return load.basis === "machine" || load.basis === "wall";
}

/** A measurement, which every tool would have taken in place of its own figure. */
export function measuredDevices({ load }: Job): Term | undefined {
  if (load.basis === "power") return undefined;
  return { value: deviceKwh(load), basis: "measured", reason: "measurement" };
}

/**
 * kWh of the devices at their rated watts, all hours together, at a mean draw. A listed part has the watts of our table,
 * own hardware those that were given, whatever they stand for.
 */
export function ratedKwh({ load, device }: Job, draw: number): number {
  return (load.devices * (device?.rated?.value ?? 0) * draw * load.totalHours) / 1000;
}

/** A tool that measures would read what the devices draw: our figure of it stands in. */
export function devicesAsMeasured(job: Job): Term {
  return (
    measuredDevices(job) ?? {
      value: deviceKwh(job.load),
      basis: "held",
      reason: "tool-measures",
    }
  );
}

/** Why a tool has no host CPU of its own to count for this job; undefined where one is described. */
export function cpuElsewhere(job: Job): Term | undefined {
  const { workload, device } = job;
  if (isMachineMeasured(job)) return { value: 0, basis: "inside", reason: "inside-measurement" };
  if (workload.hostCpu !== undefined) return undefined;
  const kind = device?.kind;
  if (kind === "cpu" || kind === "soc" || device?.hardware?.containsCpu === true) {
    return { value: 0, basis: "inside", reason: "processors-are-devices" };
  }
  return { value: 0, basis: "unknown", reason: "host-not-described" };
}

/** A tool that measures would read the host CPUs too: our figure of the described ones stands in. */
export function cpuAsMeasured(job: Job): Term {
  if (wattsHoldHost(job)) return { value: 0, basis: "inside", reason: "inside-watts" };
  return cpuElsewhere(job) ?? { value: cpuKwh(job.load), basis: "held", reason: "tool-measures" };
}

/** The watts the job is counted at are those of the whole machine. */
export function wattsHoldHost({ load, device }: Job): boolean {
  return load.basis === "power" && device?.basis === "machine";
}

/** kWh of the described host CPUs at a mean draw of their rated watts. */
export function ratedCpuKwh({ workload, load, dataset }: Job, draw: number): number {
  const { hostCpu, hostCpuSockets = 1 } = workload;
  if (hostCpu === undefined) return 0;
  const watts = deviceOf({ hardware: hostCpu }, dataset)?.rated?.value ?? 0;
  return (hostCpuSockets * watts * draw * load.totalHours) / 1000;
}

/** Why a tool that counts memory has none to count for this job; undefined where some is given. */
export function memoryElsewhere(job: Job): Term | undefined {
  if (isMachineMeasured(job)) return { value: 0, basis: "inside", reason: "inside-measurement" };
  if (job.workload.hostMemoryGb !== undefined) return undefined;
  return { value: 0, basis: "unknown", reason: "memory-not-given" };
}

/** The PUE that is in the measured energy already. */
export function pueInside({ load }: Job): Term | undefined {
  if (load.basis !== "wall") return undefined;
  return { value: load.quantities[Q.pue], basis: "inside", reason: "inside-measurement" };
}

export function ownPue({ workload }: Job): Term | undefined {
  if (workload.pue === undefined) return undefined;
  return { value: workload.pue, basis: "counted", reason: "own-pue" };
}

/**
 * Every tool has grid factors of its own, of other years and makers. The dataset holds none of them, so ours stand
 * in and what is left is the difference of convention.
 */
export function intensityHeld({ workload, load }: Job): Term {
  const value = load.quantities[Q.intensityGPerKwh];
  return workload.intensityGPerKwh === undefined
    ? { value, basis: "held", reason: "grid-held" }
    : { value, basis: "counted", reason: "own-intensity" };
}
