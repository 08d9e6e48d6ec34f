import { perDataset } from "../../dataset/per-dataset.ts";
import { findSite } from "../../dataset/site-names.ts";
import { searchSites } from "../../dataset/site-search.ts";
import { gridSite, homeSite, type Site } from "../../dataset/sites.ts";
import { nameKey } from "../../dataset/slug.ts";
import type { Country, Dataset, Zone } from "../../dataset/types.ts";
import type { NamedPlace } from "../imported.ts";
import { usStates } from "./us-states.ts";

/** The site a place stands for, and those it may stand for, the likeliest first. */
export type PlaceMatch = {
  readonly site: Site | undefined;
  readonly suggestions: readonly Site[];
  /** The whole country was taken, since its part could not be told. */
  readonly isCoarse: boolean;
};

const maxSuggestions = 8;

const unmatched = (suggestions: readonly Site[]): PlaceMatch => ({
  site: undefined,
  suggestions: suggestions.slice(0, maxSuggestions),
  isCoarse: false,
});

const exactly = (site: Site, suggestions: readonly Site[] = []): PlaceMatch => ({
  site,
  suggestions: suggestions.filter(({ id }) => id !== site.id).slice(0, maxSuggestions),
  isCoarse: false,
});

/** Names that tools use and the table of countries does not. */
const otherNames: Readonly<Record<string, string>> = {
  unitedstatesofamerica: "US",
  usa: "US",
  unitedkingdom: "GB",
  uk: "GB",
  southkorea: "KR",
  republicofkorea: "KR",
  russia: "RU",
  czechia: "CZ",
  thenetherlands: "NL",
};

const countriesByKey = perDataset((dataset): ReadonlyMap<string, Country> => {
  const countries = [...dataset.countries.values()];
  return new Map(
    countries.flatMap((country) =>
      [country.name, country.iso3, country.iso2].map((name) => [nameKey(name), country] as const),
    ),
  );
});

function countryOf(dataset: Dataset, text: string): Country | undefined {
  const key = nameKey(text);
  return countriesByKey(dataset).get(key) ?? dataset.countries.get(otherNames[key] ?? "");
}

const zonesByCountry = perDataset((dataset): ReadonlyMap<string, readonly Zone[]> => {
  const byCountry = new Map<string, Zone[]>();
  for (const zone of dataset.zones.values()) {
    if (!zone.pickable) continue;
    byCountry.set(zone.country, [...(byCountry.get(zone.country) ?? []), zone]);
  }
  return byCountry;
});

/** Whether the zone is named after a region or town, or covers it, wholly or in part (`Texas (El Paso)`). */
function covers(zone: Zone, region: string): boolean {
  const key = nameKey(region);
  const names = [zone.name, ...zone.covers].flatMap((text) => [
    text,
    ...text.split(/[(),/]| and /),
  ]);
  return key !== "" && names.some((name) => nameKey(name) === key);
}

/** A place of a country: its part where one zone has it, the whole where the country has one zone or none fits. */
function inCountry(dataset: Dataset, country: Country, regions: readonly string[]): PlaceMatch {
  const zones = zonesByCountry(dataset).get(country.iso2) ?? [];
  const whole = zones.find(({ id }) => id === country.iso2);
  const parts = zones.filter((zone) => zone !== whole);
  for (const region of regions) {
    const found = parts.filter((zone) => covers(zone, region));
    if (found.length === 1) return exactly(gridSite(found[0]!), whole && [gridSite(whole)]);
    if (found.length > 1) {
      const both = whole === undefined ? found : [...found, whole];
      return unmatched(both.map(gridSite));
    }
  }
  const only = whole ?? (zones.length === 1 ? zones[0] : undefined);
  if (only === undefined) return unmatched(zones.map(gridSite));
  const site = gridSite(only);
  // One zone apart is an island; the rest is the country.
  return { ...exactly(site, parts.map(gridSite)), isCoarse: parts.length > 1 };
}

/** `eu-west-3` of `aws`; a region that the provider does not have under that name is asked for. */
function inCloud(dataset: Dataset, provider: string, region: string): PlaceMatch {
  const site =
    findSite(dataset, `${provider}/${region}`) ?? findSite(dataset, `${provider} ${region}`);
  if (site?.kind === "region") return exactly(site);
  return unmatched(searchSites(dataset, `${provider} ${region}`, { limit: maxSuggestions }));
}

/** `US-CA`, `CA-ON`, `AT`: a zone's key, or a state of the United States. */
function codedPlace(dataset: Dataset, code: string): PlaceMatch | undefined {
  const zone = dataset.zones.get(code);
  if (zone !== undefined) return exactly(gridSite(zone));
  const match = /^([A-Z]{2})-([A-Z0-9]{1,3})$/.exec(code);
  const country = match && dataset.countries.get(match[1]!);
  if (match === null || country === null || country === undefined) return undefined;
  const state = match[1] === "US" ? usStates[match[2]!] : undefined;
  return inCountry(dataset, country, state === undefined ? [] : [state]);
}

/** `Copenhagen, Capital Region, DK`; `Quebec, Canada`; `us-east-1`; `France`. */
function writtenPlace(dataset: Dataset, text: string): PlaceMatch {
  const parts = text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const coded = codedPlace(dataset, text.trim());
  if (coded !== undefined) return coded;
  const country = countryOf(dataset, parts.at(-1) ?? "");
  if (country !== undefined) return inCountry(dataset, country, parts.slice(0, -1));
  const site = findSite(dataset, text);
  if (site !== undefined) return exactly(site);
  for (const part of [text, ...parts]) {
    const found = searchSites(dataset, part, { limit: maxSuggestions });
    if (found.length > 0) return unmatched(found);
  }
  return unmatched([]);
}

function matchAnywhere(dataset: Dataset, place: NamedPlace): PlaceMatch {
  const { provider, cloudRegion, country, region, text } = place;
  if (provider !== undefined && cloudRegion !== undefined) {
    return inCloud(dataset, provider, cloudRegion);
  }
  if (text !== undefined) return writtenPlace(dataset, text);
  const found = country === undefined ? undefined : countryOf(dataset, country);
  if (found !== undefined) return inCountry(dataset, found, region === undefined ? [] : [region]);
  return writtenPlace(dataset, [region, country].filter((one) => one !== undefined).join(", "));
}

const atHome = (site: Site): Site => (site.kind === "grid" ? homeSite(site.zone) : site);

/** The site of a place as a file has it. */
export function matchPlace(dataset: Dataset, place: NamedPlace): PlaceMatch {
  const match = matchAnywhere(dataset, place);
  if (place.isPersonal !== true) return match;
  const site = match.site && atHome(match.site);
  return { ...match, site, suggestions: match.suggestions.map(atHome) };
}
