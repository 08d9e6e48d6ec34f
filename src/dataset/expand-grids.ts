import { listIn, numberIn, present, textIn, unpackTable } from "./columns.ts";
import type { Core } from "./core-format.ts";
import type { Country, DataQuality, Zone } from "./types.ts";

/** Adds up the yearly steps: for each zone its gCO2e/kWh, year by year. */
function expandIntensities(core: Core): readonly Zone["intensities"][] {
  const steps = core.intensitySteps.map((year) => year.split(",").map(Number));
  return Array.from({ length: core.tables.zones.rows }, (_, zone) => {
    let gPerKwh = 0;
    return core.intensityYears.map((year, at) => {
      gPerKwh += steps[at]?.[zone] ?? Number.NaN;
      return { year, gPerKwh };
    });
  });
}

type CountryOfZone = { readonly iso2: string; readonly name: string };

/** A zone's key is its country's and a suffix; one without a name of its own is called like the country. */
function expandZones(core: Core, countries: readonly CountryOfZone[]): ReadonlyMap<string, Zone> {
  const cells = unpackTable(core.tables.zones);
  const intensities = expandIntensities(core);
  const rows = countries.map(({ iso2, name }, row): Zone => {
    const suffix = cells.suffix[row] ?? "";
    return {
      id: suffix === "" ? iso2 : `${iso2}-${suffix}`,
      name: textIn(cells.name[row] ?? "") ?? name,
      country: iso2,
      quality: cells.quality[row] as DataQuality,
      pickable: cells.pickable[row] !== "0",
      covers: listIn(cells.covers[row] ?? ""),
      lat: Number(cells.lat[row]),
      lon: Number(cells.lon[row]),
      timezone: cells.timezone[row] ?? "",
      intensities: intensities[row] ?? [],
    };
  });
  return new Map(rows.map((zone) => [zone.id, zone]));
}

/** `1R` beside `AE` is `ARE`: a letter put in at a place. */
function expandIso3(stored: string, iso2: string): string {
  if (stored.length === 3) return stored;
  const at = Number(stored[0]);
  return iso2.slice(0, at) + stored.slice(1) + iso2.slice(at);
}

/** A country offers its own zone first, then the rest in the table's order. */
function ownFirst(iso2: string, zones: readonly string[]): readonly string[] {
  return zones.includes(iso2) ? [iso2, ...zones.filter((id) => id !== iso2)] : zones;
}

function zonesByCountry(zones: Iterable<Zone>): ReadonlyMap<string, readonly string[]> {
  const byCountry = new Map<string, string[]>();
  for (const { id, country } of zones) {
    const ids = byCountry.get(country);
    if (ids === undefined) byCountry.set(country, [id]);
    else ids.push(id);
  }
  return byCountry;
}

export function expandGrids(core: Core): {
  readonly countries: ReadonlyMap<string, Country>;
  readonly zones: ReadonlyMap<string, Zone>;
} {
  const cells = unpackTable(core.tables.countries);
  const countriesOfZones = cells.iso2.flatMap((iso2, row) => {
    const country: CountryOfZone = { iso2, name: cells.name[row] ?? iso2 };
    return Array.from({ length: Number(cells.zoneCount[row]) }, () => country);
  });
  const zones = expandZones(core, countriesOfZones);
  const byCountry = zonesByCountry(zones.values());
  const countries = cells.iso2.map((iso2, row): [string, Country] => [
    iso2,
    {
      iso2,
      iso3: expandIso3(cells.iso3[row] ?? "", iso2),
      name: cells.name[row] ?? iso2,
      continent: cells.continent[row] ?? "",
      defaultZones: ownFirst(iso2, byCountry.get(iso2) ?? []),
      inEea: cells.inEea[row] === "1",
      ...present({
        emberGPerKwh: numberIn(cells.emberGPerKwh[row] ?? ""),
        emberYear: numberIn(cells.emberYear[row] ?? ""),
      }),
    },
  ]);
  return { countries: new Map(countries), zones };
}
