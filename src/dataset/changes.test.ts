import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { changesBetween, type WholeRelease } from "./changes.ts";
import { datasetOfData } from "./dataset.fixture.ts";
import type { ProfilesFile, SourcesFile, TablesFile } from "./release-files.ts";
import type { Hardware } from "./types.ts";

const read = (name: string) =>
  JSON.parse(readFileSync(`public/datasets/2026.11/${name}`, "utf8")) as unknown;

const release: WholeRelease = {
  dataset: datasetOfData(),
  tables: read("tables.json") as TablesFile,
  sources: (read("sources.json") as SourcesFile).sources,
  profiles: read("profiles.json") as ProfilesFile,
};

test("a release does not differ from itself", () => {
  expect(changesBetween(release, release)).toEqual([]);
});

test("rows added, changed and removed are named by their table", () => {
  const { dataset } = release;
  const hardware = new Map<string, Hardware>(dataset.hardware);
  const a100 = hardware.get("nvidia-a100-sxm4-40gb")!;
  hardware.set(a100.id, { ...a100, powerW: 401 });
  hardware.set("new-part", { ...a100, id: "new-part" });
  const newer = { ...release, dataset: { ...dataset, hardware } };
  expect(changesBetween(release, newer)).toEqual([
    { name: "hardware", added: ["new-part"], changed: ["nvidia-a100-sxm4-40gb"], removed: [] },
  ]);
  expect(changesBetween(newer, release)).toEqual([
    { name: "hardware", added: [], changed: ["nvidia-a100-sxm4-40gb"], removed: ["new-part"] },
  ]);
});
