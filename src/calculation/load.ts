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

/**
 * Every figure of a load that can be wrong, by its place in `Quantities`. A range moves each of them up and down by a
 * lever, and an element of an array can be set by a place that varies where a property by a name that varies is slow.
 */
export const Q = {
  powerW: 0,
  /** Rated watts of a device, which embodied rules of thumb scale with. */
  ratedW: 1,
  /** Mean draw as a share of `powerW`, 0 to 4.5. */
  utilisation: 2,
  hostShare: 3,
  cpuW: 4,
  cpuUtilisation: 5,
  memoryWPerGb: 6,
  largeMemoryWPerGb: 7,
  /** Measured energy of one run. */
  measuredKwh: 8,
  pue: 9,
  intensityGPerKwh: 10,
  embodiedKgPerDeviceHour: 11,
  embodiedPartKg: 12,
  embodiedHostKgPerW: 13,
  embodiedKgPerWattHour: 14,
} as const;

export type Quantity = (typeof Q)[keyof typeof Q];

export type Quantities = Record<Quantity, number>;

/** Filled with a fraction first, so that the engine keeps it as an array of doubles. */
const zeros: number[] = Object.values(Q).map(() => 0.5);
zeros.fill(0);

/** Quantities that are all 0: what plays no part stays so. */
export function noQuantities(): Quantities {
  return zeros.slice() as unknown as Quantities;
}

/** One quantity of one load, with the ends its fact can move it to. A fact may hold several levers of a load. */
export type Lever = {
  readonly fact: Fact;
  readonly quantity: Quantity;
  /** What the quantity stands at. */
  readonly value: number;
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
