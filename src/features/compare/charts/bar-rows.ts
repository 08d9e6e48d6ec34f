import { estimate } from "../../../experiment/estimate.ts";
import { experimentAt } from "../../../experiment/move.ts";
import { siteInfo } from "../site-info.ts";
import type { Job } from "../use-ranking.ts";
import type { Drawn } from "./drawn.ts";

/** Bars of a chart that is taken in at a glance. */
export const barCount = 15;

export type BarRow = {
  /** Site id; empty for the experiment as it stands, at several sites. */
  readonly site: string;
  readonly label: string;
  /** Place among what passes the filters, 1 first. */
  readonly rank: number | undefined;
  readonly kg: number;
  readonly lowKg: number;
  readonly highKg: number;
  readonly isCurrent: boolean;
};

type Ranked = Pick<Drawn, "ranked" | "all"> & { readonly job: Omit<Job, "store"> };

function rangeOf(site: string, { experiment, dataset, move }: Ranked["job"]) {
  const there = site === "" ? experiment : experimentAt(experiment, site, move);
  const { total } = estimate(there, dataset);
  if (total === undefined) throw new Error(`drawn without a total: ${site}`);
  return { kg: total.range.totalKg, lowKg: total.range.lowKg, highKg: total.range.highKg };
}

/** The lowest sites that pass the filters and, wherever it ranks, how the experiment is now. */
export function barRows({ job, ranked, all }: Ranked, asItStands: string): BarRow[] {
  const { current, dataset } = job;
  const row = (site: string, rank: number | undefined): BarRow => ({
    site,
    label: site === "" ? asItStands : siteInfo(site, dataset).label,
    rank,
    ...rangeOf(site, job),
    isCurrent: site === "" || site === current.site,
  });
  const lowest = ranked.slice(0, barCount).map(({ site }, index) => row(site, index + 1));
  if (lowest.some(({ isCurrent }) => isCurrent)) return lowest;
  if (current.site === undefined)
    return current.kg === undefined ? lowest : [...lowest, row("", undefined)];
  if (!all.some(({ site }) => site === current.site)) return lowest;
  const place = ranked.findIndex(({ site }) => site === current.site);
  return [...lowest, row(current.site, place === -1 ? undefined : place + 1)];
}
