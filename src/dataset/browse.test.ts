import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { browsable, browsableTables } from "./browse.ts";
import { datasetOfData } from "./dataset.fixture.ts";
import type { ProfilesFile, SourcesFile, TablesFile } from "./release-files.ts";

const read = (name: string) =>
  JSON.parse(readFileSync(`public/datasets/2026.11/${name}`, "utf8")) as unknown;
const { sources } = read("sources.json") as SourcesFile;
const files = {
  tables: read("tables.json") as TablesFile,
  sources,
  profiles: read("profiles.json") as ProfilesFile,
};
const dataset = datasetOfData();

const lines = (name: string) =>
  readFileSync(`data/${name}.csv`, "utf8")
    .trim()
    .split(/\n(?=[^\n])/).length - 1;

test("every table of data/ that a number can come from is there, with all its rows", () => {
  for (const name of ["hardware", "regions", "providers", "countries", "constants"] as const) {
    expect(browsable(name, dataset, files).rows, name).toHaveLength(lines(name));
  }
  expect(browsable("zones", dataset, files).rows).toHaveLength(352);
  expect(browsable("instances", dataset, files).rows).toHaveLength(395);
  // 20 grids, the year and its four seasons, 24 hours.
  expect(browsable("profiles", dataset, files).rows).toHaveLength(2400);
  expect(browsable("sources", dataset, files).rows).toHaveLength(557);
});

test("a row has what the core and the tables file say of it, sources and notes last", () => {
  const { columns, rows } = browsable("hardware", dataset, files);
  const a100 = rows.find(({ key }) => key === "nvidia-a100-sxm4-40gb");
  expect(a100?.cells).toMatchObject({ name: "NVIDIA A100 SXM4 40GB", rated_w: 400, year: 2020 });
  expect(a100?.cells).toHaveProperty("tf16_tflops", 312);
  expect(columns.slice(-3)).toEqual(["source_ids", "doubt", "note"]);
});

test("a zone has its intensity of every year", () => {
  const { rows } = browsable("zones", dataset, files);
  const france = rows.find(({ key }) => key === "FR")?.cells;
  expect(france).toMatchObject({ name: "France", quality: "measured", g_per_kwh_2025: 31 });
});

test("every source that a row names is in the table of sources", () => {
  const known = new Set(browsable("sources", dataset, files).rows.map(({ key }) => key));
  for (const name of browsableTables) {
    for (const { cells } of browsable(name, dataset, files).rows) {
      const named = cells["source_ids"];
      for (const id of Array.isArray(named) ? named : [])
        expect(known.has(id as string)).toBe(true);
    }
  }
});
