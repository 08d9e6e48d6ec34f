import type { Load } from "../calculation/load.ts";
import type { Dataset } from "../dataset/types.ts";
import type { Experiment } from "./experiment.ts";
import { moves, workloadAt, type Move } from "./move.ts";
import { resolve } from "./resolve.ts";

/**
 * The workloads that move, at a site or, without one, where they are: what `compareSites` compares. Undefined where
 * one lacks a figure or is of an intensity kind that is never compared.
 */
export function movingLoads(
  experiment: Experiment,
  site: string | undefined,
  dataset: Dataset,
  move: Move,
): Load[] | undefined {
  const year = experiment.year ?? dataset.newestGridYear;
  const loads: Load[] = [];
  for (const workload of experiment.workloads) {
    if (!moves(workload, move)) continue;
    const there = site === undefined ? workload : workloadAt(workload, site);
    const { load, intensityKind } = resolve(there, year, dataset);
    if (load === undefined || intensityKind !== "location") return undefined;
    loads.push(load);
  }
  return loads;
}
