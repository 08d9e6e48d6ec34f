import type { ComboboxItem } from "../ui/Combobox.tsx";
import { searchSites } from "../dataset/site-search.ts";
import type { Site } from "../dataset/sites.ts";
import type { Dataset } from "../dataset/types.ts";
import { siteDetail, siteGroups, siteLabel } from "../words/places.ts";
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

/** Matches among cloud regions, grid zones with an own machine room, and personal computers. */
export function siteItems(text: string, dataset: Dataset): Items {
  const places = searchSites(dataset, text, { own: "grid" });
  const homes = searchSites(dataset, text, { own: "home" }).filter(({ kind }) => kind === "home");
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
