import { expect, test } from "vitest";
import { releasedPrices } from "./offset-prices.fixture.ts";
import { quotedOffer } from "./quoted-offer.ts";

const offer = quotedOffer(releasedPrices("2026.11"));

test("NeuCLIR's 250 kg for 4 USD is 16 USD a tonne", () => {
  expect(offer).toMatchObject({ kg: 250, cost: 4, price: { midPerT: 16, currency: "USD" } });
});

test("credited 9.2 times over, it stands for 27 kg", () => {
  expect(offer?.realKg).toBeCloseTo(27.17, 2);
});

test("the same 250 kg is set beside other prices", () => {
  const costs = offer?.beside.map(({ price, cost }) => [price.id, Math.round(cost * 10) / 10]);
  expect(costs).toEqual([
    ["vcm_all_types_2024", 1.6],
    ["arr_2025", 5.3],
    ["biochar_2024", 40],
    ["dac_2023_2024", 178.8],
    ["us_epa_sc_co2_2025", 53],
  ]);
});

test("a release without that row has no such offer", () => {
  expect(quotedOffer(new Map())).toBeUndefined();
});
