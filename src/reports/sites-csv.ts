import Papa from "papaparse";
import { formulaStart } from "./csv.ts";

/** One site of a ranking, every figure unrounded. What is not known is undefined and becomes an empty cell. */
export type SiteCsvRow = {
  readonly site: string;
  readonly name: string;
  readonly place: string;
  readonly country: string;
  readonly gridZone: string | undefined;
  /** Undefined where workloads at the site differ in it; PUE likewise. */
  readonly intensityGPerKwh: number | undefined;
  readonly intensityYear: number | undefined;
  readonly pue: number | undefined;
  readonly pueOrigin: string;
  readonly emissionsKg: number;
  readonly lowKg: number;
  readonly highKg: number;
  readonly differenceKg: number | undefined;
  readonly differencePercent: number | undefined;
  readonly costUsd: number | undefined;
};

/** What the ranking as a whole rests on, repeated in each row so that a row can be cited alone. */
export type SiteCsvContext = {
  readonly boundary: string;
  readonly dataset: string;
  readonly link: string;
};

const columns: readonly (readonly [name: string, of: keyof SiteCsvRow | keyof SiteCsvContext])[] = [
  ["site", "site"],
  ["name", "name"],
  ["place", "place"],
  ["country", "country"],
  ["grid_zone", "gridZone"],
  ["carbon_intensity_gco2e_per_kwh", "intensityGPerKwh"],
  ["carbon_intensity_year", "intensityYear"],
  ["pue", "pue"],
  ["pue_origin", "pueOrigin"],
  ["emissions_kgco2e", "emissionsKg"],
  ["emissions_low_kgco2e", "lowKg"],
  ["emissions_high_kgco2e", "highKg"],
  ["difference_kgco2e", "differenceKg"],
  ["difference_percent", "differencePercent"],
  ["cost_usd", "costUsd"],
  ["boundary", "boundary"],
  ["dataset", "dataset"],
  ["link", "link"],
];

/** A ranking as CSV (RFC 4180). A cell that a spreadsheet would run as a formula is made text. */
export function sitesCsv(rows: readonly SiteCsvRow[], context: SiteCsvContext): string {
  return Papa.unparse(
    {
      fields: columns.map(([name]) => name),
      data: rows.map((row) => columns.map(([, of]) => ({ ...row, ...context })[of] ?? "")),
    },
    { escapeFormulae: formulaStart, newline: "\r\n" },
  );
}
