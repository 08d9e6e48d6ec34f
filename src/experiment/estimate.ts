import { embodiedKg } from "../calculation/emissions.ts";
import { energyKwh } from "../calculation/energy.ts";
import type { Fact } from "../calculation/fact.ts";
import type { Boundary, Load } from "../calculation/load.ts";
import { range, type Contribution, type Range } from "../calculation/range.ts";
import type { Dataset } from "../dataset/types.ts";
import type { Experiment, IntensityKind } from "./experiment.ts";
import { resolve, type Resolution } from "./resolve.ts";

/** One fact of the trace, with what it does to the headline. Facts without a range have no contribution. */
export type TracedFact = { readonly fact: Fact; readonly contribution?: Contribution };

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
  readonly embodiedKg?: number;
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
  readonly total?: Total;
  /** Why there is no total. */
  readonly noTotal?: NoTotalReason;
};

function traceOf(loads: readonly Load[], headline: Range): TracedFact[] {
  const trace: TracedFact[] = headline.contributions.map((contribution) => ({
    fact: contribution.fact,
    contribution,
  }));
  for (const load of loads) {
    for (const fact of load.fixed) {
      if (!trace.some((traced) => traced.fact.key === fact.key)) trace.push({ fact });
    }
  }
  return trace;
}

/** Figures of loads that may be added up. */
export function totalOf(
  loads: readonly Load[],
  intensityKind: IntensityKind,
  boundary: Boundary,
): Total {
  const headline = range(loads, boundary);
  const fullRange = boundary === "full" ? headline : range(loads, "full");
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
    ...(embodiedUnknownIn.length < loads.length ? { embodiedKg: embodied } : {}),
    embodiedUnknownIn,
    trace: traceOf(loads, headline),
  };
}

/**
 * The estimate of an experiment by method 1 (DESIGN §2). Workloads that lack something, and workloads of
 * different intensity kinds, give no total: kinds are never added up.
 */
export function estimateByMethod1(experiment: Experiment, dataset: Dataset): Estimate {
  const boundary = experiment.boundary ?? "site";
  const year = experiment.year ?? dataset.newestGridYear;
  const workloads = experiment.workloads.map((workload) => resolve(workload, year, dataset));
  const common = { boundary, year, workloads };

  const [first] = workloads;
  if (first === undefined) return { ...common, noTotal: "nothing-entered" };
  const loads: Load[] = [];
  for (const { load } of workloads) if (load !== undefined) loads.push(load);
  if (loads.length < workloads.length) return { ...common, noTotal: "workload-incomplete" };
  if (workloads.some(({ intensityKind }) => intensityKind !== first.intensityKind)) {
    return { ...common, noTotal: "kinds-differ" };
  }
  return { ...common, total: totalOf(loads, first.intensityKind, boundary) };
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
