import type { Dataset, Region, Zone } from "./types.ts";

/** A place where a workload can run, as the `at` of a link writes it. */
export type Site =
  | { readonly kind: "region"; readonly id: string; readonly region: Region }
  | { readonly kind: "grid" | "home"; readonly id: string; readonly zone: Zone };

export function gridSite(zone: Zone): Site {
  return { kind: "grid", id: `grid/${zone.id}`, zone };
}

export function homeSite(zone: Zone): Site {
  return { kind: "home", id: `home/${zone.id}`, zone };
}

export function regionSite(region: Region): Site {
  return { kind: "region", id: region.id, region };
}

/** The site with exactly this id, upper and lower case as it stands. */
export function siteById(dataset: Dataset, id: string): Site | undefined {
  const region = dataset.regions.get(id);
  if (region !== undefined) return regionSite(region);
  const zone = dataset.zones.get(id.slice("grid/".length));
  if (zone === undefined) return undefined;
  if (id.startsWith("grid/")) return gridSite(zone);
  return id.startsWith("home/") ? homeSite(zone) : undefined;
}
