import { totalKg } from "../../calculation/emissions.ts";
import type { Boundary } from "../../calculation/load.ts";
import type { Dataset } from "../../dataset/types.ts";
import { estimate, type NoTotalReason } from "../estimate.ts";
import type { Experiment } from "../experiment.ts";
import { carbontracker } from "./carbontracker.ts";
import { codecarbon } from "./codecarbon.ts";
import type { Factors } from "./factor.ts";
import { greenAlgorithms } from "./green-algorithms.ts";
import type { Job } from "./job.ts";
import { mlCo2Impact } from "./ml-co2-impact.ts";
import { ours } from "./ours.ts";
import { legOf, type Leg } from "./steps.ts";
import { stopOf, tools, type Stop } from "./stop.ts";
import type { Terms } from "./term.ts";

const counters: Readonly<Record<(typeof tools)[number], (job: Job) => Terms>> = {
  "ml-co2-impact": mlCo2Impact,
  "green-algorithms": greenAlgorithms,
  codecarbon,
  carbontracker,
};

const boundaries: readonly Boundary[] = ["chip", "site", "full"];

/** The experiment by each convention in turn, the last one ours at its boundary; or why there is none. */
export type Chain =
  | { readonly is: "none"; readonly why: NoTotalReason }
  | { readonly is: "chain"; readonly stops: readonly Stop[]; readonly legs: readonly Leg[] };

/**
 * The experiment as other tools would count it, and on to our own figure (`docs/method.md`, How other tools count):
 * four tools, then ours from `chip` up to the boundary of the experiment.
 */
export function conventionChain(experiment: Experiment, dataset: Dataset, factors: Factors): Chain {
  const { total, workloads, boundary, noTotal } = estimate(experiment, dataset);
  if (total === undefined) return { is: "none", why: noTotal ?? "nothing-entered" };

  const jobs = total.loads.map((load, index): Job => {
    const { workload, device, site } = workloads[index]!;
    return { workload, device, site, load, dataset, factors };
  });
  const counted = boundaries.slice(0, boundaries.indexOf(boundary) + 1);
  const stops = [
    ...tools.map((tool) => stopOf(tool, jobs.map(counters[tool]))),
    ...counted.map((one) =>
      stopOf(
        one,
        jobs.map((job) => ours(job, one)),
        totalKg(total.loads, one),
      ),
    ),
  ];
  const legs = stops.slice(1).map((to, index) => legOf(stops[index]!, to));
  return { is: "chain", stops, legs };
}
