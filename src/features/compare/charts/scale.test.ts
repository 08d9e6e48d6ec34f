import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { classCount, classOf, radiusOf, roundStep, ticksTo } from "./scale.ts";

describe("steps of a scale", () => {
  it("are round, and reach the maximum in as many as asked", () => {
    expect(roundStep(2457.2, 5)).toBe(500);
    expect(roundStep(1185, 4)).toBe(300);
    expect(roundStep(0.3, 3)).toBeCloseTo(0.1, 12);
    expect(roundStep(0, 5)).toBe(1);
  });

  it("give ticks from zero that stay below the maximum", () => {
    expect(ticksTo(1185, 4)).toEqual([0, 300, 600, 900]);
    expect(ticksTo(0, 4)).toEqual([0]);
  });

  test.prop([fc.double({ min: 1e-9, max: 1e9, noNaN: true }), fc.integer({ min: 2, max: 6 })])(
    "reach any maximum, and not more than twice it",
    (max, count) => {
      const step = roundStep(max, count);
      expect(step * count).toBeGreaterThanOrEqual(max * (1 - 1e-8));
      expect(step * count).toBeLessThanOrEqual(max * 2);
      expect(ticksTo(max, count).at(-1)).toBeLessThanOrEqual(max * (1 + 1e-8));
    },
  );
});

describe("classes and radii", () => {
  it("go by equal steps from zero, a bound belongs to the lower class", () => {
    expect([0, 1, 500, 501, 2457, 9999].map((kg) => classOf(kg, 500))).toEqual([0, 0, 0, 1, 4, 4]);
  });

  it("make an area that is in proportion to the emissions", () => {
    const area = (kg: number) => radiusOf(kg, 500, 12) ** 2;
    expect(area(2000) / area(1000)).toBeCloseTo(2, 12);
    expect(radiusOf(500 * classCount, 500, 12)).toBe(12);
  });

  it("leave a dot where nothing is emitted", () => {
    expect(radiusOf(0, 500, 12)).toBeGreaterThan(0);
  });
});
