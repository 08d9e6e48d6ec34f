import { embodiedKg } from "../calculation/emissions.ts";
import { energyKwh } from "../calculation/energy.ts";
import type { Fact } from "../calculation/fact.ts";
import type { Boundary, Load } from "../calculation/load.ts";
import { ranges, type Contribution, type Range } from "../calculation/range.ts";
import type { Dataset } from "../dataset/types.ts";
import type { Experiment, IntensityKind } from "./experiment.ts";
import { resolve, type Resolution } from "./resolve.ts";

/** One fact of the trace, with what it does to the headline. Facts without a range have no contribution. */
export type TracedFact = { readonly fact: Fact; readonly contribution: Contribution | undefined };

/** The figures of an experiment all of whose workloads could be counted, in one kind of intensity. */
export type Total = {
  readonly intensityKind: IntensityKind;
  readonly loads: readonly Load[];
  /** kWh at the boundary. */
  readonly energyKwh: number;
  /** Headline and its range, kgCO2e. */
  readonly range: Range;
  /** The same with host and manufacture: the range at `full`. */
  readonly fullRange: Range;
  /** kgCO2e of manufacture over the workloads where it is known; absent where it is known for none. */
  readonly embodiedKg: number | undefined;
  /** Indices of workloads whose embodied emissions are not known. */
  readonly embodiedUnknownIn: readonly number[];
  /** Every fact used, at any boundary, each once. */
  readonly trace: readonly TracedFact[];
};

export type NoTotalReason = "nothing-entered" | "workload-incomplete" | "kinds-differ";

export type Estimate = {
  readonly boundary: Boundary;
  readonly year: number;
  readonly workloads: readonly Resolution[];
  readonly total: Total | undefined;
  /** Why there is no total. */
  readonly noTotal: NoTotalReason | undefined;
};

function traceOf(loads: readonly Load[], headline: Range): TracedFact[] {
  const trace: TracedFact[] = headline.contributions.map((contribution) => ({
    fact: contribution.fact,
    contribution,
  }));
  for (const load of loads) {
    for (const fact of load.fixed) {
      if (!trace.some((traced) => traced.fact.key === fact.key))
        trace.push({ fact, contribution: undefined });
    }
  }
  return trace;
}

function headlineAndFull(loads: readonly Load[], boundary: Boundary): readonly [Range, Range] {
  const [headline, full] = ranges(loads, boundary === "full" ? ["full"] : [boundary, "full"]);
  if (headline === undefined) throw new Error(`no range at ${boundary}`);
  return [headline, full ?? headline];
}

/** Figures of loads that may be added up. */
export function totalOf(
  loads: readonly Load[],
  intensityKind: IntensityKind,
  boundary: Boundary,
): Total {
  const [headline, fullRange] = headlineAndFull(loads, boundary);
  let energy = 0;
  let embodied = 0;
  const embodiedUnknownIn: number[] = [];
  loads.forEach((load, index) => {
    energy += energyKwh(load, boundary);
    embodied += embodiedKg(load);
    if (!load.embodiedKnown) embodiedUnknownIn.push(index);
  });
  return {
    intensityKind,
    loads,
    energyKwh: energy,
    range: headline,
    fullRange,
    embodiedKg: embodiedUnknownIn.length < loads.length ? embodied : undefined,
    embodiedUnknownIn,
    trace: traceOf(loads, headline),
  };
}

/**
 * The estimate of an experiment by method 1 (DESIGN §2). Workloads that lack something, and workloads of
 * different intensity kinds, give no total: kinds are never added up.
 */
function estimateByMethod1(experiment: Experiment, dataset: Dataset): Estimate {
  const boundary = experiment.boundary ?? "site";
  const year = experiment.year ?? dataset.newestGridYear;
  const workloads = experiment.workloads.map((workload) => resolve(workload, year, dataset));
  const without = (noTotal: NoTotalReason): Estimate => {
    return { boundary, year, workloads, total: undefined, noTotal };
  };

  const kind = workloads[0]?.intensityKind;
  if (kind === undefined) return without("nothing-entered");
  const loads: Load[] = [];
  for (const { load } of workloads) if (load !== undefined) loads.push(load);
  if (loads.length < workloads.length) return without("workload-incomplete");
  if (workloads.some(({ intensityKind }) => intensityKind !== kind)) return without("kinds-differ");
  return { boundary, year, workloads, total: totalOf(loads, kind, boundary), noTotal: undefined };
}

/** Arithmetic of every released method, by the name a release gives it. Released ones stay for ever. */
const methods: Readonly<Record<string, typeof estimateByMethod1>> = { "1": estimateByMethod1 };

export const knownMethods: readonly string[] = Object.keys(methods);

/** The estimate by the method of the dataset's release. A release of an unknown method is refused on loading. */
export function estimate(experiment: Experiment, dataset: Dataset): Estimate {
  const method = methods[dataset.method];
  if (method === undefined) throw new Error(`unknown method: ${dataset.method}`);
  return method(experiment, dataset);
}
