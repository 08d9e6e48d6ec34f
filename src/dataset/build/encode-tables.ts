import type { TableCell, TablesFile } from "../release-files.ts";
import type { AnyCells } from "./table-spec.ts";
import { anyRows, columnNames, type TableName, type Tables } from "./tables.ts";

/** Columns that `core.json` gives in full, left out here. Tables not named go in whole. */
const inCore: { readonly [T in TableName]?: readonly string[] } = {
  hardware: [
    "name",
    "vendor",
    "kind",
    "rated_w",
    "power_w",
    "power_basis",
    "power_low_w",
    "power_high_w",
    "power_standing",
    "machine_mean_w",
    "contains_cpu",
    "driver_devices",
    "cores",
    "memory_gb",
    "embodied_kg",
    "embodied_includes_host",
    "embodied_standing",
    "embodied_year",
    "embodied_source_ids",
    "year",
    "rank",
    "source_ids",
  ],
  instances: ["hardware_id", "devices", "vcpus", "memory_gb", "cpu_id", "source_ids"],
  providers: [
    "name",
    "fleet_pue",
    "fleet_pue_year",
    "fleet_pue_standing",
    "renewable_match_percent",
    "renewable_match_year",
    "claim",
    "aliases",
    "source_ids",
  ],
  regions: [
    "name",
    "city",
    "country",
    "subdivision",
    "access",
    "zone",
    "pue",
    "pue_year",
    "pue_standing",
    "wue_l_per_kwh",
    "wue_year",
    "aliases",
    "source_ids",
  ],
  zones: ["name", "country", "timezone", "quality", "retail_load", "covers"],
  countries: ["iso3", "name", "continent", "default_zones", "ember_year", "eea"],
  constants: ["symbol", "value", "low", "high", "unit", "standing", "year", "source_ids"],
};

/** Files of their own, and the boxes that only the checks need. */
const elsewhere: readonly TableName[] = ["sources", "profiles", "country_boxes"];

function cellsIn(cells: AnyCells, columns: readonly string[]): readonly TableCell[] {
  return columns.map((column) => (cells[column] ?? null) as TableCell);
}

export function encodeTables(tables: Tables, version: string): TablesFile {
  const names = (Object.keys(tables) as TableName[]).filter((name) => !elsewhere.includes(name));
  const encoded = names.map((name) => {
    const columns = columnNames(name).filter((column) => inCore[name]?.includes(column) !== true);
    const rows = anyRows(tables, name).map(({ cells }) => cellsIn(cells, columns));
    return [name, { columns, rows }] as const;
  });
  return { version, tables: Object.fromEntries(encoded) };
}
