import type { Factor } from "./factor.ts";

/**
 * What a footprint is made of, in the order in which one convention is turned into the next. `devices`, `cpu`,
 * `memory` and `rest` (board, fans, network, and a host that is estimated) are kWh before PUE; `overhead` is the
 * PUE; `intensity` is gCO2e/kWh; `manufacture` is kgCO2e.
 */
export const termNames = [
  "devices",
  "cpu",
  "memory",
  "rest",
  "overhead",
  "intensity",
  "manufacture",
] as const;

export type TermName = (typeof termNames)[number];

/**
 * How a term stands in a convention. `held`: the tool takes a figure of its own, which the dataset does not have, so
 * ours stands in. `unknown`: the tool would count it and the job does not say enough, so nothing is counted.
 */
export type Basis = "counted" | "measured" | "assumed" | "held" | "inside" | "unknown" | "left-out";

export type Reason =
  /** Devices. */
  | "rated-full"
  | "rated-at-draw"
  | "own-watts"
  | "tool-measures"
  | "measurement"
  | "ours"
  /** Host. */
  | "cpu-full"
  | "cpu-at-draw"
  | "processors-are-devices"
  | "host-not-described"
  | "host-estimated"
  | "memory-linear"
  | "memory-modules"
  | "memory-not-given"
  | "inside-measurement"
  | "inside-watts"
  | "inside-estimate"
  /** Overhead. */
  | "own-pue"
  | "survey-pue"
  | "provider-pue"
  | "no-building"
  | "no-pue"
  /** Intensity. */
  | "own-intensity"
  | "grid-held"
  /** Manufacture, and whatever a convention does not count. */
  | "manufacture-unknown"
  | "not-counted"
  | "outside-boundary";

/** One term of one workload as a convention counts it, in the unit of its name. */
export type Term = {
  readonly value: number;
  readonly basis: Basis;
  readonly reason: Reason;
  /** The tool's own constant behind it. */
  readonly factor?: Factor;
};

/** All terms of one workload. */
export type Terms = Readonly<Record<TermName, Term>>;

export const notCounted: Term = { value: 0, basis: "left-out", reason: "not-counted" };

/** No building is counted: the machines' energy is all. */
export const noPue: Term = { value: 1, basis: "left-out", reason: "no-pue" };
