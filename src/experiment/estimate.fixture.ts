import { readFileSync } from "node:fs";
import { expandCore } from "../dataset/expand.ts";
import type { Dataset } from "../dataset/types.ts";
import { toExperiment } from "./entry.ts";
import { estimate, knownMethods, type Estimate, type Total } from "./estimate.ts";
import type { Workload } from "./experiment.ts";
import { splitFragment } from "./link-grammar.ts";
import { enter } from "./permalink-read.ts";

/** A release as it is served. */
export function releasedDataset(version: string): Dataset {
  const core: unknown = JSON.parse(readFileSync(`public/datasets/${version}/core.json`, "utf8"));
  const expanded = expandCore(core, knownMethods);
  if (!expanded.ok) throw new Error(expanded.problem);
  return expanded.dataset;
}

/** The total of a link, or undefined where it shows none. */
export function totalOfLink(link: string, dataset: Dataset): Total | undefined {
  const pairs = splitFragment(link)?.pairs ?? [];
  const entered = enter(pairs, { dataset, releases: [dataset.version] });
  const experiment = toExperiment(entered);
  return experiment === undefined ? undefined : estimate(experiment, dataset).total;
}

export function estimateOf(
  workload: Workload,
  dataset: Dataset,
  more: { readonly year?: number; readonly boundary?: "chip" | "site" | "full" } = {},
): Estimate {
  return estimate({ ...more, workloads: [workload] }, dataset);
}

/** The total of one workload that has one. */
export function totalOfWorkload(...of: Parameters<typeof estimateOf>): Total {
  const { total, noTotal } = estimateOf(...of);
  if (total === undefined) throw new Error(`no total: ${noTotal}`);
  return total;
}
