import { expect, it } from "vitest";
import { intensityBounds } from "./intensity-bounds.ts";

const factors = {
  yearly: 1.3,
  lowCarbonTermG: 20,
  gapPerYear: 0.1,
  shortRunHours: 24,
  shortRunDown: 2.2,
  shortRunUp: 1.6,
};
const bounds = (g: number, quality: number, gap: number, hours?: number) =>
  intensityBounds(g, quality, gap, hours, factors);

it("takes 1.3 and the low-carbon term for a measured zone in its own year", () => {
  const k = Math.exp(Math.hypot(Math.log(1.3), Math.log(1.05)));
  expect(bounds(400, 1, 0, 336)).toEqual({ low: 400 / k, high: 400 * k });
});

it("widens by quality, by years of gap, and most on low-carbon grids", () => {
  const k = Math.exp(Math.hypot(Math.log(1.3), Math.log(2), Math.log(1.25), 0.2));
  expect(bounds(20, 1.25, 2, 336).high).toBeCloseTo(20 * k, 10);
});

it("is lopsided for a run under a day: some hours are not the year", () => {
  const { low, high } = bounds(400, 1, 0, 3);
  expect(low).toBeCloseTo(400 / Math.exp(Math.hypot(Math.log(2.2), Math.log(1.05))), 10);
  expect(high).toBeCloseTo(400 * Math.exp(Math.hypot(Math.log(1.6), Math.log(1.05))), 10);
});

it("counts a run of unknown length as long, and one of exactly a day too", () => {
  expect(bounds(400, 1, 0)).toEqual(bounds(400, 1, 0, 24));
});
