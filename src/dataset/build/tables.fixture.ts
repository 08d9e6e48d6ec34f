import type { AnyCells } from "./table-spec.ts";
import { type TableName, tableNames, type Tables } from "./tables.ts";

/** A row that passes every check, for each table that the checks are tried on. */
const plainRows: { readonly [T in TableName]?: AnyCells } = {
  hardware: {
    id: "acme-one",
    name: "Acme One",
    aliases: [],
    rated_w: 300,
    power_w: 300,
    power_basis: "rated",
    power_low_w: 300,
    power_high_w: 300,
    embodied_source_ids: [],
    source_ids: ["paper"],
  },
  providers: { id: "acme", name: "Acme Cloud", aliases: [], source_ids: ["paper"] },
  regions: {
    provider: "acme",
    code: "east-1",
    name: "East",
    country: "FR",
    aliases: [],
    lat: 48.9,
    lon: 2.4,
    source_ids: ["paper"],
  },
  zones: { id: "FR", name: "France", country: "FR", lat: 46.7, lon: 1.7, source_ids: ["paper"] },
  countries: { iso2: "FR", name: "France", default_zones: ["FR"], source_ids: ["paper"] },
  country_boxes: {
    country: "FR",
    west: -5,
    south: 41,
    east: 10,
    north: 51,
    source_ids: ["paper"],
  },
  constants: { id: "pue", value: 1.2, low: 1, high: 1.5, evidence: [], source_ids: ["paper"] },
  sources: { id: "paper", url: "https://example.org/paper" },
};

type Changes = { readonly [T in TableName]?: readonly AnyCells[] };

/** Made-up tables: each row is the plain one with the cells that matter changed. Line 2 is the first row. */
export function tablesWith(changes: Changes): Tables {
  const tables = tableNames.map((name) => {
    const rows = (changes[name] ?? []).map((cells, index) => ({
      line: index + 2,
      cells: { ...plainRows[name], ...cells },
    }));
    return [name, rows];
  });
  return Object.fromEntries(tables) as Tables;
}
