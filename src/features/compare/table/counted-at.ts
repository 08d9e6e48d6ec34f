import type { RankedSite } from "../../../experiment/rank-sites.ts";
import { zoneIntensity } from "../../../experiment/zone-intensity.ts";
import { siteInfo } from "../site-info.ts";
import type { Job } from "../use-ranking.ts";

/** One figure of a site as the experiment is counted with it there. */
export type Counted = {
  /** Undefined where workloads at the site differ in it. */
  readonly value: number | undefined;
  /** The user's own, of some workload at least. */
  readonly own: boolean;
};

export type CountedAt = {
  /** gCO2e/kWh. */
  readonly intensity: Counted;
  /** Year of the grid's factor; absent where the intensity is the user's own. */
  readonly intensityYear: number | undefined;
  readonly pue: Counted;
};

function counted(own: readonly (number | undefined)[], standard: number): Counted {
  const values = new Set(own.map((value) => value ?? standard));
  return {
    value: values.size <= 1 ? ([...values][0] ?? standard) : undefined,
    own: own.some((value) => value !== undefined),
  };
}

/**
 * Intensity and PUE that a site is counted with: the user's own where they gave one for it, which stays with the
 * workloads it was given for; whatever moves there from elsewhere takes the table's.
 */
export function countedAt({ site: id, own }: RankedSite, job: Job): CountedAt {
  const { experiment, dataset, year, move } = job;
  const { site } = siteInfo(id, dataset);
  const zone = site.zone === undefined ? undefined : zoneIntensity(site.zone, year);
  const there = own
    ? experiment.workloads.map((workload) => (workload.site === id ? workload : {}))
    : [];
  const moving = move === "all" ? there : there.filter((workload) => "site" in workload);
  const intensity = counted(
    moving.map(({ intensityGPerKwh }) => intensityGPerKwh),
    zone?.gPerKwh ?? Number.NaN,
  );
  return {
    intensity,
    intensityYear: intensity.own ? undefined : zone?.year,
    pue: counted(
      moving.map(({ pue }) => pue),
      site.pue.value,
    ),
  };
}
