import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { offsetCost } from "../calculation/offsets.ts";
import { tableRows, type TablesFile } from "../dataset/release-files.ts";
import { pricesByKind } from "./offset-kinds.ts";

const tables = JSON.parse(
  readFileSync("public/datasets/2026.11/tables.json", "utf8"),
) as TablesFile;
const byKind = pricesByKind(tableRows(tables, "offset_prices"));
const ids = (kind: Parameters<typeof byKind.get>[0]) => byKind.get(kind)?.map(({ id }) => id) ?? [];

test("every price of the release has its kind", () => {
  const all = [...byKind.values()].flat();
  expect(all).toHaveLength(36);
});

test("forests are told from removal that lasts", () => {
  expect(ids("forest-removal")).toEqual(["conventional_removal_2023", "arr_2025"]);
  expect(ids("durable-removal")).toEqual([
    "biochar_2024",
    "beccs_2023",
    "enhanced_weathering_2023",
    "dac_2023_2024",
  ]);
});

test("damage inside one country is told from damage to all", () => {
  expect(ids("social-cost")).toContain("ricke_world_2018");
  expect(ids("country-damage")).toContain("ricke_india_2018");
  expect(ids("country-damage")).not.toContain("ricke_world_2018");
});

test("NeuCLIR's 250 kg for 4 USD is the price of the row it comes from", () => {
  const row = byKind.get("avoidance")?.find(({ id }) => id === "un_platform_cookstove_kenya_2022");
  expect(row?.midPerT).toBe(16);
  expect(offsetCost(250, row?.midPerT ?? 0)).toBe(4);
});

test("a kind that this version does not know is left out", () => {
  const found = pricesByKind([{ id: "x", kind: "lottery", mid_per_t: 1 }]);
  expect([...found.values()].flat()).toEqual([]);
});
