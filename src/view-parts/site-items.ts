import type { ComboboxItem } from "../ui/Combobox.tsx";
import { searchSites } from "../dataset/site-search.ts";
import { foldAccents } from "../dataset/slug.ts";
import type { Site } from "../dataset/sites.ts";
import type { Dataset } from "../dataset/types.ts";
import { language } from "../words/language.ts";
import { countryName, siteDetail, siteGroups, siteLabel } from "../words/places.ts";
import type { Items } from "./hardware-items.ts";

/** Of each kind of site only so many are listed, so that none crowds out the others. */
const limits = { region: 24, grid: 16, home: 10 } as const;

function itemOf(site: Site, dataset: Dataset): ComboboxItem {
  return {
    key: site.id,
    label: siteLabel(site, dataset),
    detail: siteDetail(site, dataset),
    group: siteGroups[site.kind],
  };
}

/** English names of the countries whose name in the language of the page begins so: the search knows English ones only. */
function countriesNamed(text: string, dataset: Dataset): readonly string[] {
  const wanted = foldAccents(text).trim();
  if (language() === "en" || wanted.length < 3) return [];
  return [...dataset.countries.values()]
    .filter((country) => foldAccents(countryName(country)).startsWith(wanted))
    .map(({ name }) => name);
}

function found(text: string, dataset: Dataset, own: "grid" | "home"): readonly Site[] {
  const texts = [...countriesNamed(text, dataset), text];
  const sites = texts.flatMap((one) => searchSites(dataset, one, { own }));
  return [...new Map(sites.map((site) => [site.id, site])).values()];
}

/** Matches among cloud regions, grid zones with an own machine room, and personal computers. */
export function siteItems(text: string, dataset: Dataset): Items {
  const places = found(text, dataset, "grid");
  const homes = found(text, dataset, "home").filter(({ kind }) => kind === "home");
  // Regions that few may use come after those open to all, and say so.
  const closed = (site: Site) => Number(site.kind === "region" && site.region.access !== "open");
  const regions = places
    .filter(({ kind }) => kind === "region")
    .toSorted((a, b) => closed(a) - closed(b));
  const grids = places.filter(({ kind }) => kind === "grid");
  const shown = [
    ...regions.slice(0, limits.region),
    ...grids.slice(0, limits.grid),
    ...homes.slice(0, limits.home),
  ];
  // The kind of the best match comes first: "France" means the grid, "us-east-1" the region.
  const first = places[0]?.kind;
  const ordered = shown.toSorted((a, b) => Number(b.kind === first) - Number(a.kind === first));
  return {
    items: ordered.map((site) => itemOf(site, dataset)),
    total: regions.length + grids.length + homes.length,
  };
}
