import { perDataset } from "./per-dataset.ts";
import { gridSite, homeSite, regionSite, type Site, siteById } from "./sites.ts";
import { nameKey } from "./slug.ts";
import type { Dataset, Region } from "./types.ts";

/** `undefined` where two sites answer to one spelling. */
type SitesByKey = ReadonlyMap<string, Site | undefined>;

type Named = { readonly site: Site; readonly names: readonly string[] };

export function providerNames(dataset: Dataset, id: string): readonly string[] {
  const provider = dataset.providers.get(id);
  return provider === undefined ? [id] : [id, provider.name, ...(provider.aliases ?? [])];
}

/** What a region goes by, the surest first: names and cities may be those of several. */
const regionSpellings: readonly ((region: Region) => readonly string[])[] = [
  ({ code, aliases }) => [code, ...aliases],
  ({ name }) => [name],
  ({ city }) => (city === undefined ? [] : [city]),
];

export function regionNames(region: Region): readonly string[] {
  return regionSpellings.flatMap((spellings) => spellings(region));
}

/** Adds spellings that no earlier group has; inside a group a spelling of two sites is nobody's. */
function addGroup(byKey: Map<string, Site | undefined>, group: readonly Named[]): void {
  const claims = new Map<string, Site | undefined>();
  for (const { site, names } of group) {
    for (const key of new Set(names.map(nameKey))) {
      const isShared = claims.has(key) && claims.get(key)?.id !== site.id;
      claims.set(key, isShared ? undefined : site);
    }
  }
  for (const [key, site] of claims) if (!byKey.has(key)) byKey.set(key, site);
}

function countryGrids(dataset: Dataset): readonly Named[] {
  return [...dataset.countries.values()].flatMap(({ name, iso2, iso3, defaultZones }) => {
    const zone = dataset.zones.get(defaultZones[0] ?? "");
    const isOnly = zone?.id === iso2 || defaultZones.length === 1;
    return zone !== undefined && isOnly
      ? [{ site: gridSite(zone), names: [iso2, iso3, name] }]
      : [];
  });
}

function sitesByKey(dataset: Dataset): SitesByKey {
  const zones = [...dataset.zones.values()];
  const byKey = new Map<string, Site | undefined>();
  const addRegions = (names: (region: Region) => readonly string[]): void => {
    const regions = [...dataset.regions.values()];
    addGroup(
      byKey,
      regions.map((region) => ({ site: regionSite(region), names: names(region) })),
    );
  };
  addRegions(({ id }) => [id]);
  addGroup(
    byKey,
    zones.map((zone) => ({ site: gridSite(zone), names: [`grid/${zone.id}`] })),
  );
  addGroup(
    byKey,
    zones.map((zone) => ({ site: homeSite(zone), names: [`home/${zone.id}`] })),
  );
  addGroup(
    byKey,
    zones.map((zone) => ({ site: gridSite(zone), names: [zone.id, zone.name] })),
  );
  for (const names of regionSpellings) {
    addRegions((region) =>
      providerNames(dataset, region.provider).flatMap((provider) =>
        names(region).map((name) => `${provider} ${name}`),
      ),
    );
  }
  addGroup(byKey, countryGrids(dataset));
  for (const names of regionSpellings) addRegions(names);
  return byKey;
}

const keyLookups = perDataset(sitesByKey);

/** The one site that answers to this spelling: an id, "AWS eu-west-3", "Google Cloud Iowa", "France". */
export function findSite(dataset: Dataset, text: string): Site | undefined {
  return siteById(dataset, text) ?? keyLookups(dataset).get(nameKey(text));
}
