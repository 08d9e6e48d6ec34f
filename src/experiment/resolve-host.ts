import type { Fact } from "../calculation/fact.ts";
import { Q, type EnergyBasis, type HostRule, type Lever } from "../calculation/load.ts";
import type { Dataset } from "../dataset/types.ts";
import type { Workload } from "./experiment.ts";
import { methodFacts, ownFact } from "./method-facts.ts";
import { deviceOf, lever, type Device } from "./resolve-power.ts";
import type { SiteKind } from "./site-id.ts";

/** How the machine around the devices is counted, with the facts it rests on. */
export type Host = {
  readonly rule: HostRule;
  readonly share: number;
  readonly cpuSockets: number;
  readonly cpuW: number;
  readonly cpuUtilisation: number;
  readonly memory: Memory;
  readonly levers: readonly Lever[];
  readonly fixed: readonly Fact[];
};

/** Memory as described: none is 0 GB. */
type Memory = {
  readonly gb: number;
  readonly largeGb: number;
  readonly wPerGb: number;
  readonly largeWPerGb: number;
  readonly levers: readonly Lever[];
};

const noMemory: Memory = { gb: 0, largeGb: 0, wPerGb: 0, largeWPerGb: 0, levers: [] };

const noHost: Host = {
  rule: "none",
  share: 0,
  cpuSockets: 0,
  cpuW: 0,
  cpuUtilisation: 0,
  memory: noMemory,
  levers: [],
  fixed: [],
};

/** The estimated host: the lowest row of the table in DESIGN §2 that fits. */
function estimatedShare(
  device: Device | undefined,
  basis: EnergyBasis,
  site: SiteKind,
  utilisationGiven: boolean,
): { readonly rule: HostRule; readonly constant: string } {
  if (basis === "acc") return { rule: "of-draw", constant: "host_measured_acc" };
  if (device === undefined || device.basis === "machine") {
    return { rule: "none", constant: "host_machine" };
  }
  if (device.kind === "soc" || site === "home") {
    return { rule: "of-draw", constant: "host_soc_or_pc" };
  }
  if (device.kind === "cpu") return { rule: "of-draw-and-memory", constant: "host_cpu_only" };
  if (device.basis === "mean") {
    return { rule: "of-draw", constant: device.kind === "tpu" ? "host_tpu_mean" : "host_mean" };
  }
  return {
    rule: "of-rated",
    constant: utilisationGiven ? "host_rated_u_given" : "host_rated_u_default",
  };
}

/**
 * With rated watts and no utilisation, device and host move as one fact: at its ends the utilisation is 0.5 and
 * 1.0, and the host what is left of 0.72 and 1.60 of rated watts.
 */
function jointLever(utilisation: Fact, share: Fact, dataset: Dataset): Lever {
  const together = methodFacts(dataset).constant("device_and_host_u_default");
  return {
    fact: utilisation,
    quantity: Q.hostShare,
    value: share.value,
    low: together.low - utilisation.low,
    high: together.high - utilisation.high,
  };
}

function memoryOf(gb: number | undefined, dataset: Dataset): Memory {
  if (gb === undefined) return noMemory;
  const method = methodFacts(dataset);
  const largeGb = Math.max(0, gb - method.constant("dram_large_from_gb").value);
  const small = method.fact("dram_w_per_gb", "memory-power");
  const large = method.fact("dram_w_per_gb_large", "memory-power-large");
  const levers = [lever(small, Q.memoryWPerGb)];
  if (largeGb > 0) levers.push(lever(large, Q.largeMemoryWPerGb));
  return { gb, largeGb, wPerGb: small.value, largeWPerGb: large.value, levers };
}

function described(workload: Workload, cpu: string, memory: Memory, dataset: Dataset): Host {
  const method = methodFacts(dataset);
  const power = deviceOf({ hardware: cpu }, dataset)?.power;
  if (power === undefined) throw new Error(`no watts for host CPU: ${cpu}`);
  const percent = workload.hostCpuUtilisationPercent;
  const draw =
    percent === undefined
      ? method.fact("host_cpu_utilisation_default", "cpu-utilisation")
      : ownFact(
          "cpuu",
          "cpu-utilisation",
          percent,
          "percent",
          method.constant("utilisation_given"),
        );
  const drawLever: Lever = {
    fact: draw,
    quantity: Q.cpuUtilisation,
    value: draw.value / 100,
    low: draw.low / 100,
    high: draw.high / 100,
  };
  return {
    rule: "described",
    share: 0,
    cpuSockets: workload.hostCpuSockets ?? 1,
    cpuW: power.value,
    cpuUtilisation: drawLever.value,
    memory,
    levers: [lever(power, Q.cpuW), drawLever, ...memory.levers],
    fixed: [],
  };
}

/** The host of a workload: described where a CPU is named, otherwise estimated from the device's watts. */
export function hostOf(
  workload: Workload,
  device: Device | undefined,
  basis: EnergyBasis,
  site: SiteKind,
  utilisation: Fact | undefined,
  dataset: Dataset,
): Host {
  if (basis === "machine" || basis === "wall") return noHost;
  if (basis === "power" && device?.basis === "machine") return noHost;
  const memory = memoryOf(workload.hostMemoryGb, dataset);
  if (workload.hostCpu !== undefined) {
    return described(workload, workload.hostCpu, memory, dataset);
  }

  const utilisationGiven = workload.utilisationPercent !== undefined;
  const { rule, constant } = estimatedShare(device, basis, site, utilisationGiven);
  const share = methodFacts(dataset).fact(constant, "host-share");
  const joint = constant === "host_rated_u_default" && utilisation !== undefined;
  const first = joint ? jointLever(utilisation, share, dataset) : lever(share, Q.hostShare);
  return {
    rule,
    share: share.value,
    cpuSockets: 0,
    cpuW: 0,
    cpuUtilisation: 0,
    memory,
    levers: [first, ...memory.levers],
    // It moves with the utilisation, and is shown with what it moves to.
    fixed: joint ? [{ ...share, low: first.low, high: first.high }] : [],
  };
}
