import type { Fact } from "./fact.ts";

/** What the headline counts: accelerators alone, the site, or everything known (DESIGN §2). */
export type Boundary = "chip" | "site" | "full";

/**
 * Where the energy of the devices comes from: the power model, or a measurement of the accelerators, of the
 * machine, or of the machine with PUE inside.
 */
export type EnergyBasis = "power" | "acc" | "machine" | "wall";

/**
 * How the host around the devices is counted.
 * - `none`: the figure holds it already.
 * - `described`: CPUs and memory as given, from `site` on.
 * - `of-rated`: a share of n × P. `of-draw`: a share of the devices' energy. At `full` only; memory given alone
 *   counts from `site` on, and at `full` the larger of the two.
 * - `of-draw-and-memory`: CPU-only jobs, a share of CPUs and memory, on top of the memory.
 */
export type HostRule = "none" | "described" | "of-rated" | "of-draw" | "of-draw-and-memory";

/** Every figure of a load that can be wrong. Zero where it plays no part. */
export type Quantities = {
  powerW: number;
  /** Rated watts of a device, which embodied rules of thumb scale with. */
  ratedW: number;
  /** Mean draw as a share of `powerW`, 0 to 4.5. */
  utilisation: number;
  hostShare: number;
  cpuW: number;
  cpuUtilisation: number;
  memoryWPerGb: number;
  largeMemoryWPerGb: number;
  /** Measured energy of one run. */
  measuredKwh: number;
  pue: number;
  intensityGPerKwh: number;
  embodiedKgPerDeviceHour: number;
  embodiedPartKg: number;
  embodiedHostKgPerW: number;
  embodiedKgPerWattHour: number;
};

/** One quantity of one load, with the ends its fact can move it to. A fact may hold several levers of a load. */
export type Lever = {
  readonly fact: Fact;
  readonly quantity: keyof Quantities;
  readonly low: number;
  readonly high: number;
};

/** One workload with every figure resolved: all that the arithmetic needs. */
export type Load = {
  readonly basis: EnergyBasis;
  readonly host: HostRule;
  readonly devices: number;
  /** Hours of all runs together. */
  readonly totalHours: number;
  readonly runs: number;
  readonly cpuSockets: number;
  readonly memoryGb: number;
  /** The part of the memory above the size where the wide rule starts. */
  readonly largeMemoryGb: number;
  /** Hours of use an embodied figure is spread over. */
  readonly embodiedLifeHours: number;
  /** False where hardware and hours do not describe the run: embodied is then unknown, not zero. */
  readonly embodiedKnown: boolean;
  readonly quantities: Quantities;
  readonly levers: readonly Lever[];
  /** Facts the arithmetic uses as they are, without a range of their own. */
  readonly fixed: readonly Fact[];
};

export const noQuantities: Readonly<Quantities> = {
  powerW: 0,
  ratedW: 0,
  utilisation: 1,
  hostShare: 0,
  cpuW: 0,
  cpuUtilisation: 0,
  memoryWPerGb: 0,
  largeMemoryWPerGb: 0,
  measuredKwh: 0,
  pue: 1,
  intensityGPerKwh: 0,
  embodiedKgPerDeviceHour: 0,
  embodiedPartKg: 0,
  embodiedHostKgPerW: 0,
  embodiedKgPerWattHour: 0,
};
