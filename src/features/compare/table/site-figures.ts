import { offsetCost } from "../../../calculation/offsets.ts";
import type { Range } from "../../../calculation/range.ts";
import { estimate } from "../../../experiment/estimate.ts";
import { experimentAt } from "../../../experiment/move.ts";
import type { RankedSite } from "../../../experiment/rank-sites.ts";
import { siteInfo, type SiteInfo } from "../site-info.ts";
import type { Job } from "../use-ranking.ts";
import { countedAt, type CountedAt } from "./counted-at.ts";

/** All figures of one row of the table, unrounded. */
export type SiteFigures = {
  readonly info: SiteInfo;
  readonly own: boolean;
  readonly kg: number;
  readonly range: Range;
  /** kWh at the boundary. */
  readonly energyKwh: number;
  readonly counted: CountedAt;
  /** kgCO2e more or less than the experiment as it stands. */
  readonly differenceKg: number | undefined;
  readonly costUsd: number | undefined;
};

/** Everything a row shows, by the estimate of the experiment there. */
export function siteFigures(ranked: RankedSite, job: Job): SiteFigures {
  const { site: id, own, kg } = ranked;
  const { experiment, dataset, move, current } = job;
  const { total } = estimate(experimentAt(experiment, id, move), dataset);
  if (total === undefined) throw new Error(`ranked without a total: ${id}`);
  const info = siteInfo(id, dataset);
  const price = job.price?.usdPerT;
  return {
    info,
    own,
    kg,
    range: total.range,
    energyKwh: total.energyKwh,
    counted: countedAt(ranked, job),
    differenceKg: current.kg === undefined ? undefined : kg - current.kg,
    costUsd: price === undefined ? undefined : offsetCost(kg, price),
  };
}
