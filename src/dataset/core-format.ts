import type { PackedTable } from "./columns.ts";

/** Raised when the packing of `core.json` changes; a reader of this version refuses any other. */
export const coreSchema = 1;

/** What a link without `price` stands for. */
export const defaultOffsetPriceId = "biochar_2024";

/**
 * The tables of `core.json` and their columns. Cells that others imply are empty: an id that follows from the
 * name, watts that equal the rating. `=` in a region's code and name stands for its city; `place`, `hardware`
 * and `cpu` are row numbers, an empty place is the next new one.
 */
export const coreColumns = {
  hardware: [
    "id",
    "name",
    "aliases",
    "sources",
    "vendor",
    "kind",
    "ratedW",
    "powerW",
    "powerBasis",
    "powerLowW",
    "powerHighW",
    "powerStanding",
    "machineMeanW",
    "containsCpu",
    "driverDevices",
    "cores",
    "memoryGb",
    "year",
    "rank",
    "embodiedKg",
    "embodiedIncludesHost",
    "embodiedStanding",
    "embodiedYear",
    "embodiedSources",
  ],
  providers: [
    "id",
    "name",
    "fleetPue",
    "fleetPueYear",
    "fleetPueStanding",
    "renewableMatchPercent",
    "renewableMatchYear",
    "claim",
    "aliases",
    "sources",
  ],
  regions: [
    "provider",
    "code",
    "name",
    "place",
    "access",
    "pue",
    "pueYear",
    "pueStanding",
    "wueLPerKwh",
    "wueYear",
    "aliases",
    "sources",
  ],
  places: ["lat", "lon", "zone", "country", "city", "subdivision"],
  zones: ["covers", "name", "timezone", "suffix", "quality", "pickable", "lat", "lon"],
  countries: [
    "name",
    "iso2",
    "iso3",
    "continent",
    "zoneCount",
    "emberGPerKwh",
    "emberYear",
    "inEea",
  ],
  constants: ["id", "symbol", "value", "low", "high", "unit", "year", "standing", "sources"],
  instances: ["provider", "name", "hardware", "devices", "vcpus", "memoryGb", "cpu", "sources"],
  offsetPrices: ["id", "name", "lowPerT", "midPerT", "highPerT", "currency", "year", "sources"],
} as const;

export type CoreTableName = keyof typeof coreColumns;

export type ColumnOf<T extends CoreTableName> = (typeof coreColumns)[T][number];

export type CoreTable<T extends CoreTableName> = PackedTable<ColumnOf<T>>;

export type Core = {
  readonly schema: typeof coreSchema;
  readonly version: string;
  readonly method: string;
  readonly notice: string;
  /** Years of the grid intensities, ascending, and the source of each. */
  readonly intensityYears: readonly number[];
  readonly intensitySources: readonly string[];
  /** For each year gCO2e/kWh of every zone, joined by commas: the first year's, then what each year adds. */
  readonly intensitySteps: readonly string[];
  readonly tables: { readonly [T in CoreTableName]: CoreTable<T> };
};
