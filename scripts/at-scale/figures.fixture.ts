import { embodiedKg, operationalKg, totalKg } from "../../src/calculation/emissions.ts";
import { energyKwh, itKwh } from "../../src/calculation/energy.ts";
import type { Boundary } from "../../src/calculation/load.ts";
import type { Dataset } from "../../src/dataset/types.ts";
import { toExperiment } from "../../src/experiment/entry.ts";
import type { Experiment } from "../../src/experiment/experiment.ts";
import { encode, splitFragment } from "../../src/experiment/link-grammar.ts";
import { enter } from "../../src/experiment/permalink-read.ts";
import { resolve } from "../../src/experiment/resolve.ts";
import { waterOf } from "../../src/experiment/water-factors.ts";
import type { Job } from "./jobs.fixture.ts";

/** What a link of the job opens to: undefined where a key is in error, so that there is no total. */
export function experimentOf(job: Job, dataset: Dataset): Experiment | undefined {
  const pairs = Object.entries(job).map(([key, value]) => `${key}=${encode(value)}`);
  const split = splitFragment(`#/?${pairs.join("&")}`);
  const catalogue = { dataset, releases: [dataset.version] };
  return toExperiment(enter(split?.pairs ?? [], catalogue));
}

/** The columns of job_figures that are compared, in its order. Null is no figure. */
export const figureNames = [
  "it_kwh",
  "energy_kwh",
  "operational_kg",
  "embodied_kg",
  "total_kg",
  "water_site_l",
  "water_grid_l",
] as const;

export type Figures = {
  /** What is missing; `in-error` where the link has a fault. */
  readonly reason: string | null;
  readonly values: readonly (number | null)[];
};

const without = (reason: string): Figures => ({ reason, values: figureNames.map(() => null) });

/** Figures of one job at the boundaries given, by the arithmetic of the app. */
export function figuresOf(
  experiment: Experiment | undefined,
  boundaries: readonly Boundary[],
  dataset: Dataset,
): readonly Figures[] {
  if (experiment === undefined) return boundaries.map(() => without("in-error"));
  // A row without any key is a job that lacks everything, where a link would have no workload.
  const [workload = {}] = experiment.workloads;
  const resolution = resolve(workload, experiment.year ?? dataset.newestGridYear, dataset);
  const { load, missing } = resolution;
  if (load === undefined) return boundaries.map(() => without(missing[0]?.code ?? "unknown"));
  return boundaries.map((boundary) => {
    const { onSiteL, electricityL } = waterOf([resolution], boundary, dataset);
    const values = [
      itKwh(load, boundary),
      energyKwh(load, boundary),
      operationalKg(load, boundary),
      load.embodiedKnown ? embodiedKg(load) : null,
      totalKg([load], boundary),
      onSiteL,
      electricityL,
    ];
    return { reason: null, values };
  });
}

/** Equal to 1e-9 of the larger. */
export function near(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
