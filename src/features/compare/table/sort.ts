import type { Dataset } from "../../../dataset/types.ts";
import type { RankedSite } from "../../../experiment/rank-sites.ts";
import { zoneIntensity } from "../../../experiment/zone-intensity.ts";
import { siteInfo } from "../site-info.ts";

export type SortColumn = "site" | "place" | "grid" | "intensity" | "pue" | "emissions";

export type SortBy = { readonly column: SortColumn; readonly descending: boolean };

type Key = string | number;

function keyOf(ranked: RankedSite, column: SortColumn, year: number, dataset: Dataset): Key {
  const { label, countryName, detail, site } = siteInfo(ranked.site, dataset);
  switch (column) {
    case "site":
      return label;
    case "place":
      return `${countryName} ${detail}`;
    case "grid":
      return site.zone?.name ?? "";
    case "intensity":
      return site.zone === undefined ? 0 : zoneIntensity(site.zone, year).gPerKwh;
    case "pue":
      return site.pue.value;
    case "emissions":
      return ranked.kg;
  }
}

const compare = (a: Key, b: Key) => (a < b ? -1 : a > b ? 1 : 0);

/** Sites by a column; equal ones stay in the order of their emissions, in which they come. */
export function sorted(
  ranked: readonly RankedSite[],
  { column, descending }: SortBy,
  year: number,
  dataset: Dataset,
): readonly RankedSite[] {
  if (column === "emissions" && !descending) return ranked;
  const keyed = ranked.map((one) => ({ one, key: keyOf(one, column, year, dataset) }));
  const sign = descending ? -1 : 1;
  return keyed.sort((a, b) => sign * compare(a.key, b.key)).map(({ one }) => one);
}
