import type { Site } from "../../dataset/sites.ts";
import type { Access, Country, Dataset, Zone } from "../../dataset/types.ts";
import type { PueOrigin, Site as ResolvedSite } from "../../experiment/site-factors.ts";
import type * as english from "../en/places.ts";
import { plain } from "../figures.ts";
import type { Translated } from "../translated.ts";

export const hardwareGroups: Translated<typeof english.hardwareGroups> = {
  gpu: "GPU",
  tpu: "TPU",
  accelerator: "Autres accélérateurs",
  cpu: "CPU",
  soc: "Systèmes sur puce",
  instance: "Types d’instances cloud",
  own: "Hors de la liste",
};

export const siteGroups: Translated<typeof english.siteGroups> = {
  region: "Régions cloud",
  grid: "Salle machines à soi sur le réseau de",
  home: "Ordinateur personnel sur le réseau de",
};

const accesses: Readonly<Record<Access, string>> = {
  open: "",
  government: "administrations seulement",
  china: "partition Chine",
  sovereign: "cloud souverain",
};

/** Les noms français des pays viennent du navigateur (Unicode CLDR) ; les tables n’ont que les anglais. */
const names = new Intl.DisplayNames("fr", { type: "region", fallback: "none" });

function nameOf({ iso2, name }: Country): string {
  try {
    return names.of(iso2) ?? name;
  } catch {
    // Un code que CLDR ne tient pas pour un pays.
    return name;
  }
}

export const countryName = nameOf;

const continents: Readonly<Record<string, string>> = {
  Africa: "Afrique",
  Antarctica: "Antarctique",
  Asia: "Asie",
  Europe: "Europe",
  "North America": "Amérique du Nord",
  Oceania: "Océanie",
  "South America": "Amérique du Sud",
};

export function continentName(name: string): string {
  return continents[name] ?? name;
}

/** Une zone qui est un pays prend son nom français ; les États et réseaux gardent celui de la table. */
export function zoneName(zone: Zone, dataset: Dataset): string {
  const country = dataset.countries.get(zone.country);
  return country !== undefined && country.name === zone.name ? nameOf(country) : zone.name;
}

export function siteLabel(site: Site, dataset: Dataset): string {
  if (site.kind === "region") {
    const { region } = site;
    return `${dataset.providers.get(region.provider)?.name ?? region.provider} ${region.code}`;
  }
  const { zone } = site;
  const country = dataset.countries.get(zone.country);
  return country === undefined || country.name === zone.name
    ? zoneName(zone, dataset)
    : `${zone.name}, ${nameOf(country)}`;
}

export function siteDetail(site: Site, dataset: Dataset): string {
  if (site.kind !== "region") return site.zone.id;
  const { region } = site;
  const country = dataset.countries.get(region.country);
  const town = region.city ?? region.name;
  // Là où un fournisseur ne dit pas de ville, le pays est à sa place.
  const told = town === country?.name ? undefined : town;
  const place = [told, country && nameOf(country)].filter(Boolean).join(", ");
  return region.access === "open" ? place : `${place} ; ${accesses[region.access]}`;
}

const pueOrigins: Readonly<Record<PueOrigin, (provider: string) => string>> = {
  region: () => "celui de la région",
  fleet: (provider) => `moyenne de ${provider}`,
  cloud: () => "moyenne des clouds, car il n’en publie pas",
  "own-site": () => "moyenne d’enquête des salles machines",
  home: () => "un ordinateur personnel n’a pas de bâtiment autour de lui",
};

/** Un site en mots : où il est, son réseau, et le PUE qu’il prend avec son origine. */
export function siteWords(site: ResolvedSite, dataset: Dataset): string {
  const { kind, region, zone, pue, pueOrigin } = site;
  const place =
    region === undefined
      ? siteGroups[kind === "home" ? "home" : "grid"]
      : `${[region.name, region.city].filter(Boolean).join(", ")}.`;
  const newest = zone?.intensities.at(-1);
  const grid =
    zone === undefined || newest === undefined
      ? "Son réseau n’est pas connu : donnez une intensité carbone à vous."
      : `${region === undefined ? "" : "Réseau : "}${zoneName(zone, dataset)}, ${plain(newest.gPerKwh, "fr")} gCO₂e/kWh (${newest.year}).`;
  const provider = dataset.providers.get(region?.provider ?? "")?.name ?? "";
  return `${place} ${grid} PUE ${plain(pue.value, "fr")} (${pueOrigins[pueOrigin](provider)}).`;
}
