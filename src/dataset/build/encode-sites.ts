import { coreColumns, type CoreTable } from "../core-format.ts";
import { nameKey } from "../slug.ts";
import { packTable } from "./pack.ts";
import type { CountryRow, ProviderRow, RegionRow, ZoneRow } from "./schema-sites.ts";
import type { Row } from "./table-spec.ts";

export function encodeProviders(rows: readonly Row<ProviderRow>[]): CoreTable<"providers"> {
  const packed = rows.map(({ cells }) => ({
    id: cells.id,
    name: cells.name,
    fleetPue: cells.fleet_pue,
    fleetPueYear: cells.fleet_pue_year,
    fleetPueStanding: cells.fleet_pue_standing,
    renewableMatchPercent: cells.renewable_match_percent,
    renewableMatchYear: cells.renewable_match_year,
    claim: cells.claim,
    aliases: cells.aliases,
    sources: cells.source_ids,
  }));
  return packTable(coreColumns.providers, packed);
}

function placeOf(cells: RegionRow) {
  const { city, country, subdivision, zone } = cells;
  return {
    city,
    country,
    subdivision,
    lat: mapDegrees(cells.lat),
    lon: mapDegrees(cells.lon),
    zone,
  };
}

/** The places regions share, in the order of their first use, and the place of each region. */
function encodePlaces(rows: readonly Row<RegionRow>[]) {
  const places = new Map<string, ReturnType<typeof placeOf>>();
  const numbers = new Map<string, number>();
  const at = rows.map(({ cells }) => {
    const place = placeOf(cells);
    const key = JSON.stringify(place);
    const known = numbers.get(key);
    if (known === undefined) numbers.set(key, numbers.size);
    places.set(key, place);
    return known;
  });
  return { table: packTable(coreColumns.places, [...places.values()]), at };
}

function regionName({ name, code, city }: RegionRow): string {
  if (name === code) return "";
  return city === undefined ? name : name.replace(city, "=");
}

function regionCode({ code, city }: RegionRow): string {
  return city === undefined ? code : code.replace(nameKey(city), "=");
}

/** A dot on a map of the world: a tenth of a degree is enough, the full figure is in tables.json. */
function mapDegrees(degrees: number | undefined): number | undefined {
  return degrees === undefined ? undefined : Math.round(degrees * 10) / 10;
}

export function encodeRegions(rows: readonly Row<RegionRow>[]): {
  readonly places: CoreTable<"places">;
  readonly regions: CoreTable<"regions">;
} {
  const places = encodePlaces(rows);
  const packed = rows.map(({ cells }, row) => ({
    provider: cells.provider,
    code: regionCode(cells),
    name: regionName(cells),
    place: places.at[row],
    access: cells.access,
    pue: cells.pue,
    pueYear: cells.pue_year,
    pueStanding: cells.pue_standing,
    wueLPerKwh: cells.wue_l_per_kwh,
    wueYear: cells.wue_year,
    aliases: cells.aliases,
    sources: cells.source_ids,
  }));
  return { regions: packTable(coreColumns.regions, packed), places: places.table };
}

function zoneSuffix({ id, country }: ZoneRow): string {
  if (!id.startsWith(country)) throw new Error(`zone ${id} is not named after its country`);
  return id.slice(country.length + 1);
}

export function encodeZones(
  rows: readonly Row<ZoneRow>[],
  countryNames: ReadonlyMap<string, string>,
): CoreTable<"zones"> {
  const packed = rows.map(({ cells }) => ({
    suffix: zoneSuffix(cells),
    name: cells.name === countryNames.get(cells.country) ? undefined : cells.name,
    quality: cells.quality,
    pickable: cells.retail_load ? undefined : "0",
    covers: cells.covers,
    lat: mapDegrees(cells.lat),
    lon: mapDegrees(cells.lon),
    timezone: cells.timezone,
  }));
  return packTable(coreColumns.zones, packed);
}

/** Most alpha-3 codes are the alpha-2 code with a letter put in: `ARE` is `1R` beside `AE`. */
function packIso3(iso3: string, iso2: string): string {
  const at = [0, 1, 2].find((place) => iso3.slice(0, place) + iso3.slice(place + 1) === iso2);
  return at === undefined ? iso3 : `${at}${iso3[at]}`;
}

/** Zones stand in the order of their countries, so a count is enough to tell whose each is. */
export function encodeCountries(
  rows: readonly Row<CountryRow>[],
  zones: readonly Row<ZoneRow>[],
): CoreTable<"countries"> {
  const inOrder = rows.flatMap(({ cells }) =>
    zones.filter((zone) => zone.cells.country === cells.iso2),
  );
  if (inOrder.some((zone, at) => zone !== zones[at])) {
    throw new Error("zones.csv is not in the order of countries.csv");
  }
  const packed = rows.map(({ cells }) => ({
    iso2: cells.iso2,
    iso3: packIso3(cells.iso3, cells.iso2),
    name: cells.name,
    continent: cells.continent,
    zoneCount: zones.filter((zone) => zone.cells.country === cells.iso2).length,
    emberGPerKwh:
      cells.ember_g_per_kwh === undefined ? undefined : Math.round(cells.ember_g_per_kwh),
    emberYear: cells.ember_year,
    inEea: cells.eea,
  }));
  return packTable(coreColumns.countries, packed);
}
