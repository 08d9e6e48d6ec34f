import { expect, test } from "vitest";
import { pricesByKind, type OffsetKind } from "./offset-kinds.ts";
import { releasedPrices } from "./offset-prices.fixture.ts";

const byKind = releasedPrices("2026.11");
const ids = (kind: OffsetKind) => byKind.get(kind)?.map(({ id }) => id) ?? [];

test("every price of the release has its kind", () => {
  const all = [...byKind.values()].flat();
  expect(all).toHaveLength(36);
  expect(all.every(({ midPerT, year, sources }) => midPerT && year && sources.length > 0)).toBe(
    true,
  );
});

test("removal that can reverse is told from removal that lasts", () => {
  expect(ids("reversible-removal")).toEqual(["arr_2025", "conventional_removal_2023"]);
  expect(ids("durable-removal")).toEqual([
    "biochar_2024",
    "enhanced_weathering_2023",
    "beccs_2023",
    "dac_2023_2024",
  ]);
});

test("a removal by a method that is not known is not called durable", () => {
  const found = pricesByKind([{ id: "x", kind: "removal", method: "ocean something" }]);
  expect(found.get("reversible-removal")).toHaveLength(1);
});

test("damage inside one country is told from damage to all", () => {
  expect(ids("social-cost")).toContain("ricke_world_2018");
  expect(ids("country-damage")).toHaveLength(6);
  expect(ids("country-damage")).not.toContain("ricke_world_2018");
});

test("a row keeps its currency, the year of its money, its gas and its doubt", () => {
  const epa = byKind.get("social-cost")?.find(({ id }) => id === "us_epa_sc_co2_2025");
  expect(epa).toMatchObject({
    lowPerT: 130,
    midPerT: 212,
    highPerT: 360,
    currency: "USD",
    currencyYear: 2020,
    tonneOf: "CO2",
    inDoubt: false,
  });
});

test("a kind that this version does not know is left out", () => {
  const found = pricesByKind([{ id: "x", kind: "lottery", mid_per_t: 1 }]);
  expect([...found.values()].flat()).toEqual([]);
});
