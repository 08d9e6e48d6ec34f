import {
  tableRows,
  type ProfilesFile,
  type SourcesFile,
  type TableCell,
  type TablesFile,
} from "./release-files.ts";
import type { Dataset } from "./types.ts";

/** A table of the release as one reads it: columns by the names of the CSV file, cells as published. */
export type BrowsableTable = {
  readonly columns: readonly string[];
  readonly rows: readonly BrowsableRow[];
};

/** `key` is what other parts of the page call the row by. */
export type BrowsableRow = {
  readonly key: string;
  readonly cells: Readonly<Record<string, TableCell>>;
};

export const browsableTables = [
  "hardware",
  "regions",
  "providers",
  "instances",
  "zones",
  "countries",
  "constants",
  "factors",
  "offset_prices",
  "equivalences",
  "cases",
  "profiles",
  "sources",
] as const;

export type BrowsableName = (typeof browsableTables)[number];

/** What a cell may be before it is one: absent values become empty cells. */
type Loose = Readonly<Record<string, TableCell | undefined>>;

type Files = {
  readonly tables: TablesFile;
  readonly sources: SourcesFile["sources"];
  /** Absent while they are not loaded: that table is then empty. */
  readonly profiles?: ProfilesFile;
};

/** What the core holds of a table, by the key of its row. */
const coreRows: {
  readonly [N in BrowsableName]?: (dataset: Dataset) => ReadonlyMap<string, Loose>;
} = {
  hardware: ({ hardware }) =>
    mapped(hardware, (part) => ({
      id: part.id,
      name: part.name,
      vendor: part.vendor,
      kind: part.kind,
      rated_w: part.ratedW,
      power_w: part.powerW,
      power_basis: part.powerBasis,
      power_low_w: part.powerLowW,
      power_high_w: part.powerHighW,
      power_standing: part.powerStanding,
      machine_mean_w: part.machineMeanW,
      contains_cpu: part.containsCpu,
      driver_devices: part.driverDevices,
      memory_gb: part.memoryGb,
      cores: part.cores,
      embodied_kg: part.embodiedKg,
      embodied_includes_host: part.embodiedIncludesHost,
      embodied_standing: part.embodiedStanding,
      embodied_year: part.embodiedYear,
      embodied_source_ids: part.embodiedSources,
      year: part.year,
      rank: part.rank,
      source_ids: part.sources,
    })),
  providers: ({ providers }) =>
    mapped(providers, (provider) => ({
      id: provider.id,
      name: provider.name,
      fleet_pue: provider.fleetPue,
      fleet_pue_year: provider.fleetPueYear,
      fleet_pue_standing: provider.fleetPueStanding,
      renewable_match_percent: provider.renewableMatchPercent,
      renewable_match_year: provider.renewableMatchYear,
      claim: provider.claim,
      aliases: provider.aliases,
      source_ids: provider.sources,
    })),
  regions: ({ regions }) =>
    mapped(regions, (region) => ({
      provider: region.provider,
      code: region.code,
      name: region.name,
      city: region.city,
      country: region.country,
      subdivision: region.subdivision,
      access: region.access,
      zone: region.zone,
      pue: region.pue,
      pue_year: region.pueYear,
      pue_standing: region.pueStanding,
      wue_l_per_kwh: region.wueLPerKwh,
      wue_year: region.wueYear,
      aliases: region.aliases,
      source_ids: region.sources,
    })),
  zones: ({ zones }) =>
    mapped(zones, (zone) => ({
      id: zone.id,
      name: zone.name,
      country: zone.country,
      timezone: zone.timezone,
      quality: zone.quality,
      retail_load: zone.pickable,
      covers: zone.covers,
      ...Object.fromEntries(
        zone.intensities.map(({ year, gPerKwh }) => [`g_per_kwh_${year}`, gPerKwh]),
      ),
    })),
  countries: ({ countries }) =>
    mapped(countries, (country) => ({
      iso2: country.iso2,
      iso3: country.iso3,
      name: country.name,
      continent: country.continent,
      default_zones: country.defaultZones,
      eea: country.inEea,
      ember_year: country.emberYear,
    })),
  constants: ({ constants }) =>
    mapped(constants, ({ id, symbol, value, low, high, unit, year, standing, sources }) => ({
      id,
      symbol,
      value,
      low,
      high,
      unit,
      year,
      standing,
      source_ids: sources,
    })),
  instances: ({ instances }) =>
    new Map(
      instances.map(({ provider, name, hardware, devices, vcpus, memoryGb, cpu, sources }) => [
        `${provider}/${name}`,
        {
          provider,
          name,
          hardware_id: hardware,
          devices,
          vcpus,
          memory_gb: memoryGb,
          cpu_id: cpu,
          source_ids: sources,
        },
      ]),
    ),
};

function mapped<T>(
  items: ReadonlyMap<string, T>,
  cells: (item: T) => Loose,
): ReadonlyMap<string, Loose> {
  return new Map([...items].map(([key, item]) => [key, cells(item)]));
}

function keyOf(name: BrowsableName, row: Loose): string {
  switch (name) {
    case "regions":
      return `${String(row["provider"])}/${String(row["code"])}`;
    case "instances":
      return `${String(row["provider"])}/${String(row["name"])}`;
    case "countries":
      return String(row["iso2"]);
    default:
      return String(row["id"]);
  }
}

function sourceRows(sources: SourcesFile["sources"]): Map<string, Loose> {
  return new Map(
    Object.entries(sources).map(([id, { title, publisher, url, kind, licence, note }]) => [
      id,
      { id, title, publisher, kind, licence, url, note },
    ]),
  );
}

function profileRows({ zones }: ProfilesFile): Map<string, Loose> {
  const rows = new Map<string, Loose>();
  for (const [zone, { year, sources, timezone, seasons }] of Object.entries(zones)) {
    for (const [season, { relative, p10, p90 }] of Object.entries(seasons)) {
      relative.forEach((value, hour) => {
        rows.set(`${zone}:${season}:${hour}`, {
          zone,
          season,
          hour_local: hour,
          relative: value,
          p10: p10[hour],
          p90: p90[hour],
          timezone,
          year,
          source_ids: sources,
        });
      });
    }
  }
  return rows;
}

/** A table with everything the release has of it: what the core holds and what the tables file adds, side by side. */
export function browsable(name: BrowsableName, dataset: Dataset, files: Files): BrowsableTable {
  const rows = new Map<string, Loose>(coreRows[name]?.(dataset) ?? []);
  if (name === "sources") {
    for (const [key, row] of sourceRows(files.sources)) rows.set(key, row);
  } else if (name === "profiles") {
    for (const [key, row] of files.profiles === undefined ? [] : profileRows(files.profiles)) {
      rows.set(key, row);
    }
  } else {
    for (const more of tableRows(files.tables, name)) {
      const key = keyOf(name, more);
      rows.set(key, { ...rows.get(key), ...more });
    }
  }
  const columns = [...new Set([...rows.values()].flatMap((row) => Object.keys(row)))];
  return {
    columns: inOrder(columns),
    rows: [...rows].map(([key, row]) => ({
      key,
      cells: Object.fromEntries(columns.map((column) => [column, row[column] ?? null])),
    })),
  };
}

/** Where a figure is from stands at the end, as in the CSV files. */
const last = ["year", "standing", "source_ids", "doubt", "note"];

function inOrder(columns: readonly string[]): string[] {
  const ends = last.filter((column) => columns.includes(column));
  return [...columns.filter((column) => !last.includes(column)), ...ends];
}
