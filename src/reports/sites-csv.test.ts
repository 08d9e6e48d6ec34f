import Papa from "papaparse";
import { expect, test } from "vitest";
import { sitesCsv, type SiteCsvRow } from "./sites-csv.ts";

const paris: SiteCsvRow = {
  site: "gcp/europe-west9",
  name: "Google Cloud europe-west9",
  place: "Paris, France",
  country: "France",
  gridZone: "FR",
  intensityGPerKwh: 31.21,
  intensityYear: 2025,
  pue: 1.09,
  pueOrigin: "fleet",
  emissionsKg: 64.1234567890123,
  lowKg: 30.5,
  highKg: 120.25,
  differenceKg: -840.5,
  differencePercent: -92.9,
  costUsd: undefined,
};
const context = { boundary: "site", dataset: "2026.11", link: "https://example.org/#/compare?v=1" };

function read(csv: string) {
  return Papa.parse<Record<string, string>>(csv, { header: true }).data;
}

test("every figure is written unrounded, and what is not known is an empty cell", () => {
  const [row] = read(sitesCsv([paris], context));
  expect(Number(row?.["emissions_kgco2e"])).toBe(64.1234567890123);
  expect(row?.["difference_kgco2e"]).toBe("-840.5");
  expect(row?.["cost_usd"]).toBe("");
  expect(row?.["place"]).toBe("Paris, France");
  expect(row?.["dataset"]).toBe("2026.11");
});

test("a text that a spreadsheet would run is made harmless", () => {
  const [row] = read(sitesCsv([{ ...paris, name: "=cmd|' /C calc'!A0" }], context));
  expect(row?.["name"]).toBe("'=cmd|' /C calc'!A0");
});
