import type { Fact } from "../calculation/fact.ts";
import type { EnergyBasis, HostRule, Lever, Quantities } from "../calculation/load.ts";
import type { Dataset } from "../dataset/types.ts";
import type { Workload } from "./experiment.ts";
import { methodFacts, ownFact } from "./method-facts.ts";
import { deviceOf, lever, type Device } from "./resolve-power.ts";
import type { SiteKind } from "./site-id.ts";

/** How the machine around the devices is counted, with the facts it rests on. */
export type Host = {
  readonly rule: HostRule;
  readonly cpuSockets: number;
  readonly memoryGb: number;
  readonly largeMemoryGb: number;
  readonly quantities: Partial<Quantities>;
  readonly levers: readonly Lever[];
  readonly fixed: readonly Fact[];
};

const noHost: Host = {
  rule: "none",
  cpuSockets: 0,
  memoryGb: 0,
  largeMemoryGb: 0,
  quantities: {},
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
function defaultHostLever(utilisation: Fact, dataset: Dataset): Lever {
  const together = methodFacts(dataset).constant("device_and_host_u_default");
  return {
    fact: utilisation,
    quantity: "hostShare",
    low: together.low - utilisation.low,
    high: together.high - utilisation.high,
  };
}

function memory(workload: Workload, dataset: Dataset): Partial<Host> & Pick<Host, "levers"> {
  const gb = workload.hostMemoryGb;
  if (gb === undefined) return { levers: [] };
  const method = methodFacts(dataset);
  const largeMemoryGb = Math.max(0, gb - method.constant("dram_large_from_gb").value);
  const small = method.fact("dram_w_per_gb", "memory-power");
  const large = method.fact("dram_w_per_gb_large", "memory-power-large");
  return {
    memoryGb: gb,
    largeMemoryGb,
    quantities: { memoryWPerGb: small.value, largeMemoryWPerGb: large.value },
    levers: [
      lever(small, "memoryWPerGb"),
      ...(largeMemoryGb > 0 ? [lever(large, "largeMemoryWPerGb")] : []),
    ],
  };
}

function described(workload: Workload, cpu: string, dataset: Dataset): Host {
  const method = methodFacts(dataset);
  const power = deviceOf({ hardware: cpu }, dataset)?.power;
  if (power === undefined) throw new Error(`no watts for host CPU: ${cpu}`);
  const percent = workload.hostCpuUtilisationPercent;
  const share =
    percent === undefined
      ? method.fact("host_cpu_utilisation_default", "cpu-utilisation")
      : ownFact("cpuu", "cpu-utilisation", percent, "percent", method.constant("utilisation_given"));
  const ram = memory(workload, dataset);
  return {
    ...noHost,
    ...ram,
    rule: "described",
    cpuSockets: workload.hostCpuSockets ?? 1,
    quantities: { ...ram.quantities, cpuW: power.value, cpuUtilisation: share.value / 100 },
    levers: [
      lever(power, "cpuW"),
      { fact: share, quantity: "cpuUtilisation", low: share.low / 100, high: share.high / 100 },
      ...ram.levers,
    ],
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
  if (workload.hostCpu !== undefined) return described(workload, workload.hostCpu, dataset);

  const utilisationGiven = workload.utilisationPercent !== undefined;
  const { rule, constant } = estimatedShare(device, basis, site, utilisationGiven);
  const share = methodFacts(dataset).fact(constant, "host-share");
  const ram = memory(workload, dataset);
  const joint = constant === "host_rated_u_default" && utilisation !== undefined;
  return {
    ...noHost,
    ...ram,
    rule,
    quantities: { ...ram.quantities, hostShare: share.value },
    levers: [
      joint ? defaultHostLever(utilisation, dataset) : lever(share, "hostShare"),
      ...ram.levers,
    ],
    fixed: joint ? [share] : [],
  };
}
