import type { Boundary } from "../calculation/load.ts";

export type { Boundary };

/** What a measured energy covers: accelerators, the machine by software, the machine by a meter, or with PUE inside. */
export type MeasuredScope = "acc" | "it" | "meter" | "wall";

export type IntensityKind = "location" | "direct" | "market" | "marginal";

export type Stage = "data" | "search" | "train" | "eval" | "serve" | "idle" | "other";

export type OwnHardwareKind = "gpu" | "cpu" | "soc";

/** One option to compare: an absent part is the current one. */
export type Pin = {
  readonly site?: string;
  readonly hardware?: string;
  readonly boundary?: Boundary;
};

/**
 * One line of compute: devices × hours × runs at one site. Only what was given is present; what an absent
 * field means is in `fields.ts`.
 */
export type Workload = {
  /** Hardware id, or `custom`. */
  readonly hardware?: string;
  readonly ownHardwareName?: string;
  readonly ownHardwareKind?: OwnHardwareKind;
  /** Watts of one device, over the table's. */
  readonly deviceW?: number;
  readonly deviceWBasis?: "rated" | "mean" | "machine";
  /** A fraction is a share of one device. */
  readonly devices?: number;
  /** Hours of one run. */
  readonly hours?: number;
  /** Mean power draw in percent of rated power; not GPU-Util. */
  readonly utilisationPercent?: number;
  readonly runs?: number;
  /** Measured energy of one run. */
  readonly measuredKwh?: number;
  readonly measuredScope?: MeasuredScope;
  readonly hostCpu?: string;
  /** Sockets in all. */
  readonly hostCpuSockets?: number;
  readonly hostCpuUtilisationPercent?: number;
  /** Memory in all. */
  readonly hostMemoryGb?: number;
  /** Instance type it was filled in from: a label. */
  readonly instance?: string;
  /** `provider/region`, `grid/ZONE` or `home/ZONE`. */
  readonly site?: string;
  readonly intensityGPerKwh?: number;
  readonly intensityKind?: IntensityKind;
  readonly pue?: number;
  readonly embodiedKgPerDeviceHour?: number;
  readonly name?: string;
  readonly stage?: Stage;
};

/** The one document. Only what was given is present. */
export type Experiment = {
  readonly title?: string;
  readonly year?: number;
  readonly boundary?: Boundary;
  readonly offsetPriceUsdPerT?: number;
  readonly pins?: readonly Pin[];
  readonly language?: "en" | "fr";
  readonly workloads: readonly Workload[];
};
