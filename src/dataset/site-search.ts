import { buildIndex, type Findable, searchIndex } from "./search-index.ts";
import { providerNames, regionNames } from "./site-names.ts";
import { gridSite, homeSite, regionSite, type Site } from "./sites.ts";
import { perDatasetInSteps } from "./steps.ts";
import type { Dataset, Region, Zone } from "./types.ts";

function regionFindable(dataset: Dataset, region: Region, rank: number): Findable<Site> {
  const country = dataset.countries.get(region.country)?.name ?? "";
  const place = [region.subdivision ?? "", country, region.country];
  return {
    item: regionSite(region),
    // A provider that tells no town has the country in its place: whoever types the country means its grid first.
    names: [...regionNames(region).filter((name) => name !== country), region.id],
    context: [...providerNames(dataset, region.provider), ...place],
    rank,
  };
}

function zoneFindable(dataset: Dataset, zone: Zone, rank: number): Findable<Site> {
  const country = dataset.countries.get(zone.country);
  return {
    item: gridSite(zone),
    names: [zone.name, zone.id, `grid ${zone.id}`, `home ${zone.id}`],
    context: [...zone.covers, country?.name ?? "", country?.iso3 ?? ""],
    rank,
  };
}

const indexes = perDatasetInSteps((dataset) => {
  const regions = [...dataset.regions.values()];
  const zones = [...dataset.zones.values()].filter((zone) => zone.pickable);
  return buildIndex([
    ...regions.map((region, rank) => regionFindable(dataset, region, rank)),
    ...zones.map((zone, rank) => zoneFindable(dataset, zone, regions.length + rank)),
  ]);
});

/** Makes the search ready, which the first one does otherwise. */
export const readySiteSearch = indexes.inSteps;

export type SiteSearch = {
  readonly limit?: number;
  /** `home` lists personal computers in place of machine rooms. */
  readonly own?: "grid" | "home";
};

/** Regions and grid zones that fit every word of the text, best first. */
export function searchSites(
  dataset: Dataset,
  text: string,
  { limit = Number.POSITIVE_INFINITY, own = "grid" }: SiteSearch = {},
): readonly Site[] {
  const found = searchIndex(indexes.of(dataset), text, limit);
  return found.map((site) => (site.kind === "grid" && own === "home" ? homeSite(site.zone) : site));
}
