import type { Site } from "../../dataset/sites.ts";
import type { Access, Country, Dataset, HardwareKind } from "../../dataset/types.ts";
import type { PueOrigin, Site as ResolvedSite } from "../../experiment/site-factors.ts";
import { plain } from "../figures.ts";

export const hardwareGroups: Readonly<Record<HardwareKind | "instance" | "own", string>> = {
  gpu: "GPUs",
  tpu: "TPUs",
  accelerator: "Other accelerators",
  cpu: "CPUs",
  soc: "Systems on a chip",
  instance: "Cloud instance types",
  own: "Not in the list",
};

export const siteGroups: Readonly<Record<Site["kind"], string>> = {
  region: "Cloud regions",
  grid: "Own machine room on the grid of",
  home: "Personal computer on the grid of",
};

const accesses: Readonly<Record<Access, string>> = {
  open: "",
  government: "government only",
  china: "China partition",
  sovereign: "sovereign cloud",
};

/** The table's own names are English. */
export function countryName(country: Country): string {
  return country.name;
}

/** Of the table's English name. */
export function continentName(name: string): string {
  return name;
}

export function siteLabel(site: Site, dataset: Dataset): string {
  if (site.kind === "region") {
    const { region } = site;
    return `${dataset.providers.get(region.provider)?.name ?? region.provider} ${region.code}`;
  }
  const { zone } = site;
  const country = dataset.countries.get(zone.country)?.name;
  return country === undefined || country === zone.name ? zone.name : `${zone.name}, ${country}`;
}

export function siteDetail(site: Site, dataset: Dataset): string {
  if (site.kind !== "region") return site.zone.id;
  const { region } = site;
  const country = dataset.countries.get(region.country)?.name;
  const place = [...new Set([region.city ?? region.name, country])].filter(Boolean).join(", ");
  return region.access === "open" ? place : `${place}; ${accesses[region.access]}`;
}

const pueOrigins: Readonly<Record<PueOrigin, (provider: string) => string>> = {
  region: () => "the region’s own",
  fleet: (provider) => `average of ${provider}`,
  cloud: () => "average of clouds, since it publishes none",
  "own-site": () => "survey average of machine rooms",
  home: () => "a personal computer has no building around it",
};

/** A site in words: where it is, its grid, and the PUE it takes with whose that is. */
export function siteWords(site: ResolvedSite, dataset: Dataset): string {
  const { kind, region, zone, pue, pueOrigin } = site;
  const place =
    region === undefined
      ? siteGroups[kind === "home" ? "home" : "grid"]
      : `${[region.name, region.city].filter(Boolean).join(", ")}.`;
  const newest = zone?.intensities.at(-1);
  const grid =
    zone === undefined || newest === undefined
      ? "Its grid is not known: give your own carbon intensity."
      : `${region === undefined ? "" : "Grid: "}${zone.name}, ${plain(newest.gPerKwh, "en")} gCO₂e/kWh (${newest.year}).`;
  const provider = dataset.providers.get(region?.provider ?? "")?.name ?? "";
  return `${place} ${grid} PUE ${plain(pue.value, "en")} (${pueOrigins[pueOrigin](provider)}).`;
}
