import { offsetCost } from "../../../calculation/offsets.ts";
import type { Range } from "../../../calculation/range.ts";
import { estimate } from "../../../experiment/estimate.ts";
import { experimentAt } from "../../../experiment/move.ts";
import type { RankedSite } from "../../../experiment/rank-sites.ts";
import { zoneIntensity } from "../../../experiment/zone-intensity.ts";
import { siteInfo, type SiteInfo } from "../site-info.ts";
import type { Job } from "../use-ranking.ts";

/** All figures of one row of the table, unrounded. */
export type SiteFigures = {
  readonly info: SiteInfo;
  readonly own: boolean;
  readonly kg: number;
  readonly range: Range;
  /** kWh at the boundary. */
  readonly energyKwh: number;
  /** gCO2e/kWh and PUE that are counted there: the user's own where they gave one. */
  readonly intensityGPerKwh: number;
  /** Year of the grid's factor; absent for the user's own. */
  readonly intensityYear: number | undefined;
  readonly pue: number;
  readonly ownPue: boolean;
  /** kgCO2e more or less than the experiment as it stands. */
  readonly differenceKg: number | undefined;
  readonly costUsd: number | undefined;
};

/** Price that emissions are dealt with at, USD per tonne: the user's, or the release's default. */
export function priceUsdPerT({ experiment, dataset }: Job): number | undefined {
  return experiment.offsetPriceUsdPerT ?? dataset.defaultOffsetPrice.midPerT;
}

/** Everything a row shows, by the estimate of the experiment there. */
export function siteFigures({ site: id, own, kg }: RankedSite, job: Job): SiteFigures {
  const { experiment, dataset, move, year, current } = job;
  const { total } = estimate(experimentAt(experiment, id, move), dataset);
  if (total === undefined) throw new Error(`ranked without a total: ${id}`);
  const info = siteInfo(id, dataset);
  const given = own ? experiment.workloads.find(({ site }) => site === id) : undefined;
  const zone = info.site.zone === undefined ? undefined : zoneIntensity(info.site.zone, year);
  const intensityGPerKwh = given?.intensityGPerKwh ?? zone?.gPerKwh;
  if (intensityGPerKwh === undefined) throw new Error(`ranked without an intensity: ${id}`);
  const price = priceUsdPerT(job);
  return {
    info,
    own,
    kg,
    range: total.range,
    energyKwh: total.energyKwh,
    intensityGPerKwh,
    intensityYear: given?.intensityGPerKwh === undefined ? zone?.year : undefined,
    pue: given?.pue ?? info.site.pue.value,
    ownPue: given?.pue !== undefined,
    differenceKg: current.kg === undefined ? undefined : kg - current.kg,
    costUsd: price === undefined ? undefined : offsetCost(kg, price),
  };
}
