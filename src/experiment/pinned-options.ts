import { compareSites } from "../calculation/comparison.ts";
import type { Dataset } from "../dataset/types.ts";
import { estimate, type Estimate } from "./estimate.ts";
import type { Experiment, Pin } from "./experiment.ts";
import { movingLoads } from "./moving-loads.ts";
import { experimentWith } from "./option.ts";
import { distinctPins, pinKey } from "./pins.ts";

/** In which parts an option is another than the experiment as it stands. */
export type Differs = {
  readonly site: boolean;
  readonly hardware: boolean;
  readonly boundary: boolean;
};

/**
 * Whether a difference is larger than what the sites' facts blur (DESIGN §2). Where more than the site differs, and
 * where one of the two emits nothing, that rule does not say.
 */
type Verdict = "lower" | "higher" | "unclear" | "not-judged";

export type Difference =
  | { readonly is: "itself" }
  /** One of the two has no figure. */
  | { readonly is: "unknown" }
  /** The two are counted with intensities of different kinds. */
  | { readonly is: "other-kind" }
  | {
      readonly is: "known";
      /** kgCO2e more or less than the experiment as it stands, and that as a share of it where it is not 0. */
      readonly kg: number;
      readonly share: number | undefined;
      readonly verdict: Verdict;
    };

export type PinnedOption = {
  readonly key: string;
  readonly pin: Pin;
  readonly experiment: Experiment;
  readonly found: Estimate;
  readonly differs: Differs;
  readonly difference: Difference;
};

function differsIn(experiment: Experiment, { site, hardware, boundary }: Pin): Differs {
  const { workloads, boundary: now = "site" } = experiment;
  return {
    site: site !== undefined && workloads.some((workload) => workload.site !== site),
    hardware: hardware !== undefined && hardware !== workloads[0]?.hardware,
    boundary: boundary !== undefined && boundary !== now,
  };
}

function verdictOf(
  experiment: Experiment,
  site: string | undefined,
  differs: Differs,
  dataset: Dataset,
): Verdict {
  if (differs.hardware || differs.boundary || site === undefined) return "not-judged";
  const now = movingLoads(experiment, undefined, dataset, "all");
  const there = movingLoads(experiment, site, dataset, "all");
  if (now === undefined || there === undefined) return "not-judged";
  const { difference, clearlyLower } = compareSites(now, there, experiment.boundary ?? "site");
  if (!Number.isFinite(difference)) return "not-judged";
  return ({ a: "higher", b: "lower", neither: "unclear" } as const)[clearlyLower];
}

/** The experiment as it stands, then each option pinned: what `estimate` says of it, and how far that is from now. */
export function pinnedOptions(experiment: Experiment, dataset: Dataset): readonly PinnedOption[] {
  const now = estimate(experiment, dataset);
  const nothing = { site: false, hardware: false, boundary: false };
  const asItStands: PinnedOption = {
    key: pinKey({}),
    pin: {},
    experiment,
    found: now,
    differs: nothing,
    difference: { is: "itself" },
  };
  const pinned = distinctPins(experiment.pins).map((pin): PinnedOption => {
    const there = experimentWith(experiment, pin);
    const found = estimate(there, dataset);
    const differs = differsIn(experiment, pin);
    const option = { key: pinKey(pin), pin, experiment: there, found, differs };
    if (now.total === undefined || found.total === undefined) {
      return { ...option, difference: { is: "unknown" } };
    }
    if (now.total.intensityKind !== found.total.intensityKind) {
      return { ...option, difference: { is: "other-kind" } };
    }
    const nowKg = now.total.range.totalKg;
    const kg = found.total.range.totalKg - nowKg;
    const share = nowKg === 0 ? undefined : kg / nowKg;
    const verdict = verdictOf(experiment, pin.site, differs, dataset);
    return { ...option, difference: { is: "known", kg, share, verdict } };
  });
  return [asItStands, ...pinned];
}
