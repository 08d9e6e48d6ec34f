import { geoDistance } from "d3-geo";
import { perLanguage } from "../../../view-parts/per-language.ts";
import type { Dataset } from "../../../dataset/types.ts";
import type { RankedSite } from "../../../experiment/rank-sites.ts";
import { countryName } from "../../../words/places.ts";
import { siteInfo } from "../site-info.ts";

/** Longitude and latitude, degrees. */
export type Point = [number, number];

/** What stands at one spot of the map: a city, or the point of a grid zone. */
export type Spot = {
  /** The same whatever the filters leave. */
  readonly key: string;
  readonly at: Point;
  readonly name: string;
};

export type Place = Spot & {
  /** Sites that pass the filters there, ascending by emissions. */
  readonly sites: readonly [RankedSite, ...RankedSite[]];
};

/** Coordinates are of cities, and a city's own differ between providers by some tens of kilometres. */
const cityKm = 50;
const earthRadiusKm = 6371;
const kmPerDegree = 111;

function isNear(a: Point, b: Point): boolean {
  return Math.abs(a[1] - b[1]) * kmPerDegree < cityKm && geoDistance(a, b) * earthRadiusKm < cityKm;
}

/** The spot of each region with coordinates and of each zone, by its id. The first in the tables names a spot. */
const spots = perLanguage((dataset) => {
  const found: Spot[] = [];
  const byId = new Map<string, Spot>();
  const put = (id: string, at: Point, name: string) => {
    let spot = found.find((one) => isNear(one.at, at));
    if (spot === undefined) found.push((spot = { key: at.join(), at, name }));
    byId.set(id, spot);
  };
  const countryOf = (iso2: string) => {
    const known = dataset.countries.get(iso2);
    return known && countryName(known);
  };
  for (const { id, lat, lon, city, name, country } of dataset.regions.values()) {
    if (lat === undefined || lon === undefined) continue;
    const words = new Set([city ?? name, countryOf(country)].filter(Boolean));
    put(id, [lon, lat], [...words].join(", "));
  }
  for (const { id, lat, lon } of dataset.zones.values()) {
    put(id, [lon, lat], siteInfo(`grid/${id}`, dataset).label);
  }
  return byId;
});

/** Where a site is; undefined where the tables have no coordinates of it. */
export function spotOf(id: string, dataset: Dataset): Spot | undefined {
  const { region, zone } = siteInfo(id, dataset).site;
  return spots(dataset).get(region?.id ?? zone?.id ?? "");
}

/** Sites by place, in the order of each place's lowest, and how many have no coordinates. */
export function placesOf(
  ranked: readonly RankedSite[],
  dataset: Dataset,
): { readonly places: readonly Place[]; readonly withoutPlace: number } {
  const grouped = new Map<Spot, [RankedSite, ...RankedSite[]]>();
  let withoutPlace = 0;
  for (const one of ranked) {
    const spot = spotOf(one.site, dataset);
    if (spot === undefined) {
      withoutPlace += 1;
      continue;
    }
    const there = grouped.get(spot);
    if (there === undefined) grouped.set(spot, [one]);
    else there.push(one);
  }
  return { places: Array.from(grouped, ([spot, sites]) => ({ ...spot, sites })), withoutPlace };
}
