import { releasedDataset } from "./estimate.fixture.ts";
import { estimate } from "./estimate.ts";
import type { Experiment, Workload } from "./experiment.ts";
import type { Move } from "./move.ts";
import { rankSites, sitesFor, type RankedSite } from "./rank-sites.ts";
import { suggestionsFor, type Suggestions } from "./suggestions.ts";

export const dataset = releasedDataset("2026.11");

/** Two weeks of 8 H100 SXM5. */
export const job: Workload = { hardware: "nvidia-h100-sxm5-80gb", devices: 8, hours: 336 };

type More = Omit<Experiment, "workloads"> & {
  readonly move?: Move;
  readonly filter?: (ranked: RankedSite) => boolean;
};

/** What the compare view is handed for these workloads. */
export function suggested(
  workloads: readonly Workload[],
  { move = "all", filter = () => true, ...more }: More = {},
): Suggestions {
  const experiment: Experiment = { ...more, workloads };
  const ranking = rankSites(experiment, sitesFor(experiment, dataset), dataset, move);
  const total = estimate(experiment, dataset).total;
  const sites = new Set(workloads.map(({ site }) => site));
  const site = sites.size === 1 ? workloads[0]?.site : undefined;
  return suggestionsFor({
    experiment,
    dataset,
    move,
    ranking,
    filtered: ranking.ranked.filter(filter),
    current: {
      site: move === "all" ? site : move.from,
      kg: total?.intensityKind === "location" ? total.range.totalKg : undefined,
    },
  });
}

/** Each as `aws North America: clear aws/ca-central-1`. */
export function brief({ list }: Suggestions): string[] {
  return list.map(({ scopes, ...verdict }) => {
    const words = scopes.map(({ owner, area, isFiltered }) => {
      const where =
        area.is === "country" ? area.country.iso2 : area.is === "continent" ? area.continent : "";
      const whose = typeof owner === "object" ? owner.id : owner;
      return [whose, where, isFiltered ? "filtered" : ""].filter(Boolean).join(" ");
    });
    return `${words.join(" + ")}: ${verdict.is}${"site" in verdict ? ` ${verdict.site}` : ""}`;
  });
}

export const at = (site: string, more: Partial<Workload> = {}) =>
  suggested([{ ...job, ...more, site }]);
