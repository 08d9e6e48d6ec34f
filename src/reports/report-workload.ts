import type { Fact } from "../calculation/fact.ts";
import { embodiedKg, operationalKg } from "../calculation/emissions.ts";
import { energyKwh, fullHostKwh, memoryKwh } from "../calculation/energy.ts";
import { Q, type Boundary, type Load, type Quantity } from "../calculation/load.ts";
import { range, type Range } from "../calculation/range.ts";
import type { Country, Dataset, Hardware, PowerBasis } from "../dataset/types.ts";
import type { IntensityKind, MeasuredScope, Stage } from "../experiment/experiment.ts";
import type { Resolution } from "../experiment/resolve.ts";
import type { PueOrigin, Site } from "../experiment/site-factors.ts";
import { givenText } from "./one-line.ts";

export type ReportHardware = {
  readonly kind: Hardware["kind"];
  /** Absent for own hardware without a name. */
  readonly name: string | undefined;
  /** The row of the table; absent for own hardware. */
  readonly row: Hardware | undefined;
};

export type ReportPower = {
  /** Of one device. */
  readonly watts: number;
  readonly basis: PowerBasis;
  readonly own: boolean;
  /** Mean draw as a share of rated watts, and whether it was given; absent where the watts are a mean already. */
  readonly draw: { readonly share: number; readonly given: boolean } | undefined;
};

/** The host as far as it was described and has something to act on. */
export type ReportHost = {
  readonly cpu:
    | {
        readonly name: string;
        readonly sockets: number;
        readonly share: number;
        readonly given: boolean;
      }
    | undefined;
  readonly memoryGb: number | undefined;
  /** It is in the watts or in the measured energy, so that none is added. */
  readonly inside: boolean;
  /** What of it is estimated at the report's boundary: all, what is around the memory, or nothing. */
  readonly estimated: "whole" | "rest" | "none";
};

/** One workload as a report tells it: what was entered, what stood in for what was not, and what it comes to. */
export type ReportWorkload = {
  /** Its place in the experiment, from 0. */
  readonly index: number;
  readonly name: string | undefined;
  readonly stage: Stage;
  readonly hardware: ReportHardware | undefined;
  readonly devices: number;
  /** Of one run. */
  readonly hours: number | undefined;
  readonly runs: number;
  /** Absent where the energy was measured. */
  readonly power: ReportPower | undefined;
  /** Energy of one run. */
  readonly measured: { readonly kwh: number; readonly scope: MeasuredScope } | undefined;
  readonly host: ReportHost;
  readonly instance: string | undefined;
  readonly site: Site;
  readonly country: Country | undefined;
  readonly pue: { readonly fact: Fact; readonly whose: PueOrigin | "yours" };
  readonly intensity: {
    readonly fact: Fact;
    readonly kind: IntensityKind;
    /** The year of the run, where the factor is of another. */
    readonly runYear: number | undefined;
  };
  /** At the report's boundary, all runs together. */
  readonly boundary: Boundary;
  readonly energyKwh: number;
  readonly operationalKg: number;
  /** Absent where it is not known. */
  readonly embodiedKg: number | undefined;
  readonly range: Range;
  readonly load: Load;
};

function factOf(load: Load, quantity: Quantity): Fact {
  const lever = load.levers.find((one) => one.quantity === quantity);
  if (lever === undefined) throw new Error(`load without quantity: ${quantity}`);
  return lever.fact;
}

function hardwareOf({ workload, device }: Resolution): ReportHardware | undefined {
  if (device === undefined) return undefined;
  const { hardware: row, kind } = device;
  return { kind, name: row?.name ?? givenText(workload.ownHardwareName), row };
}

function powerOf({ workload, device }: Resolution, load: Load): ReportPower | undefined {
  if (load.basis !== "power" || device?.power === undefined) return undefined;
  const { power, basis } = device;
  const share = load.quantities[Q.utilisation];
  const given = workload.utilisationPercent !== undefined;
  return {
    watts: power.value,
    basis,
    own: power.standing === "yours",
    draw: basis === "rated" ? { share, given } : undefined,
  };
}

function estimatedHost(load: Load, boundary: Boundary): ReportHost["estimated"] {
  if (boundary !== "full") return "none";
  switch (load.host) {
    case "none":
    case "described":
      return "none";
    case "of-draw-and-memory":
      return "rest";
    case "of-rated":
    case "of-draw":
      // The larger of memory and estimate counts.
      return fullHostKwh(load) > memoryKwh(load) ? "whole" : "none";
  }
}

function hostOf(
  { workload }: Resolution,
  load: Load,
  boundary: Boundary,
  dataset: Dataset,
): ReportHost {
  const { hostCpu, hostCpuUtilisationPercent } = workload;
  const cpu =
    load.host !== "described" || hostCpu === undefined
      ? undefined
      : {
          name: dataset.hardware.get(hostCpu)?.name ?? hostCpu,
          sockets: load.cpuSockets,
          share: load.quantities[Q.cpuUtilisation],
          given: hostCpuUtilisationPercent !== undefined,
        };
  return {
    cpu,
    memoryGb: load.memoryGb === 0 ? undefined : load.memoryGb,
    inside: load.host === "none",
    estimated: estimatedHost(load, boundary),
  };
}

/** A workload of an estimate that has a total, so that it has a load. */
export function reportWorkload(
  resolution: Resolution,
  load: Load,
  index: number,
  boundary: Boundary,
  dataset: Dataset,
): ReportWorkload {
  const { workload, site, intensityKind, yearGap } = resolution;
  const pue = factOf(load, Q.pue);
  let ownRange: Range | undefined;
  return {
    index,
    name: givenText(workload.name),
    stage: workload.stage ?? "other",
    hardware: hardwareOf(resolution),
    devices: load.devices,
    hours: workload.hours,
    runs: load.runs,
    power: powerOf(resolution, load),
    measured:
      workload.measuredKwh === undefined
        ? undefined
        : { kwh: workload.measuredKwh, scope: workload.measuredScope ?? "it" },
    host: hostOf(resolution, load, boundary, dataset),
    instance: givenText(workload.instance),
    site,
    country: site.country === undefined ? undefined : dataset.countries.get(site.country),
    pue: { fact: pue, whose: pue.standing === "yours" ? "yours" : site.pueOrigin },
    intensity: {
      fact: factOf(load, Q.intensityGPerKwh),
      kind: intensityKind,
      runYear: yearGap?.runYear,
    },
    boundary,
    energyKwh: energyKwh(load, boundary),
    operationalKg: operationalKg(load, boundary),
    embodiedKg: load.embodiedKnown ? embodiedKg(load) : undefined,
    // Found when it is asked for: of ten thousand workloads most texts name a few.
    get range() {
      return (ownRange ??= range([load], boundary));
    },
    load,
  };
}
