import type { RankedSite } from "../../../experiment/rank-sites.ts";
import { siteInfo } from "../site-info.ts";
import type { Job } from "../use-ranking.ts";
import { countedAt } from "./counted-at.ts";

export type SortColumn =
  | "site"
  | "place"
  | "grid"
  | "intensity"
  | "pue"
  | "emissions"
  | "difference"
  | "cost"
  | "claim";

export type SortBy = { readonly column: SortColumn; readonly descending: boolean };

type Key = string | number;

function keyOf(ranked: RankedSite, column: SortColumn, job: Job): Key {
  const { label, countryName, detail, site } = siteInfo(ranked.site, job.dataset);
  switch (column) {
    case "site":
      return label;
    case "place":
      return `${countryName} ${detail}`;
    case "grid":
      return site.zone?.name ?? "";
    case "intensity":
      return countedAt(ranked, job).intensity.value ?? Number.POSITIVE_INFINITY;
    case "pue":
      return countedAt(ranked, job).pue.value ?? Number.POSITIVE_INFINITY;
    // Difference and cost are the emissions less, and times, what is the same for all.
    case "emissions":
    case "difference":
    case "cost":
      return ranked.kg;
    case "claim":
      return site.provider?.renewableMatchPercent ?? -1;
  }
}

const compare = (a: Key, b: Key) => (a < b ? -1 : a > b ? 1 : 0);

/** Sites by a column as the table shows it; equal ones stay in the order of their emissions, in which they come. */
export function sorted(
  ranked: readonly RankedSite[],
  { column, descending }: SortBy,
  job: Job,
): readonly RankedSite[] {
  if (column === "emissions" && !descending) return ranked;
  const keyed = ranked.map((one) => ({ one, key: keyOf(one, column, job) }));
  const sign = descending ? -1 : 1;
  return keyed.sort((a, b) => sign * compare(a.key, b.key)).map(({ one }) => one);
}
