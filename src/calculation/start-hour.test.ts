import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startChoice, startHours, type TypicalDay } from "./start-hour.ts";

/** California, all of 2024: `US-CAL-CISO` of data/profiles.csv, from Electricity Maps hourly values. */
const california = [
  1.2855, 1.28, 1.275, 1.2747, 1.2741, 1.2765, 1.22, 1.0091, 0.7335, 0.6289, 0.5947, 0.5829, 0.5798,
  0.5876, 0.6139, 0.6915, 0.8348, 0.9555, 1.0844, 1.1938, 1.2267, 1.242, 1.2703, 1.2848,
];

const same = (relative: readonly number[]): TypicalDay => ({
  relative,
  p10: relative.map((one) => one * 0.8),
  p90: relative.map((one) => one * 1.2),
});

const factors = (day: TypicalDay, hours: number) =>
  startHours(day, hours).map(({ factor }) => factor);

const swing = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

describe("when to start on a typical day", () => {
  it("meets the hour itself for a job of up to an hour", () => {
    expect(factors(same(california), 1)).toEqual(california);
    factors(same(california), 0.25).forEach((factor, hour) => {
      expect(factor).toBeCloseTo(california[hour]!, 12);
    });
  });

  it("weighs the last hour by the part of it that is used, around midnight", () => {
    const [at23] = startHours(same(california), 1.5).slice(23);
    expect(at23?.factor).toBeCloseTo((1.2848 + 0.5 * 1.2855) / 1.5, 12);
    expect(at23?.lowFactor).toBeCloseTo(0.8 * (at23?.factor ?? 0), 12);
    expect(at23?.highFactor).toBeCloseTo(1.2 * (at23?.factor ?? 0), 12);
  });

  it("starts four hours in California at ten, and never at eleven at night", () => {
    const choice = startChoice(startHours(same(california), 4));
    expect([choice.best.hour, choice.worst.hour]).toEqual([10, 23]);
    expect(choice.savingAgainstWorst).toBeCloseTo(1 - 2.345 / 5.1253, 10);
    expect(choice.savingAgainstMean).toBeCloseTo(1 - 2.345 / 4, 4);
  });

  it("takes the earliest of hours that tie, also where only rounding tells them apart", () => {
    const flat = startChoice(startHours(same(Array<number>(24).fill(1)), 7.3));
    expect(flat).toMatchObject({ best: { hour: 0 }, worst: { hour: 0 }, savingAgainstWorst: 0 });
    const twoDips = Array.from({ length: 24 }, (_, hour) => (hour % 12 === 5 ? 0.5 : 1));
    expect(startChoice(startHours(same(twoDips), 1)).best.hour).toBe(5);
  });

  it("saves nothing of a grid without emissions", () => {
    const choice = startChoice(startHours(same(Array<number>(24).fill(0)), 3));
    expect(choice).toMatchObject({ savingAgainstWorst: 0, savingAgainstMean: 0 });
  });
});

const anyDay = fc
  .array(fc.double({ min: 0.05, max: 3, noNaN: true }), { minLength: 24, maxLength: 24 })
  .map((values) => {
    const mean = values.reduce((a, b) => a + b, 0) / 24;
    return same(values.map((value) => value / mean));
  });
const anyHours = fc.double({ min: 0.01, max: 2000, noNaN: true });

describe("laws of start hours", () => {
  test.prop([anyDay, anyHours])("have mean 1 over all starts", (day, hours) => {
    expect(factors(day, hours).reduce((a, b) => a + b, 0) / 24).toBeCloseTo(1, 9);
  });

  test.prop([anyDay, fc.integer({ min: 1, max: 400 })])(
    "are all the mean for a job of whole days, so that nothing can be saved",
    (day, days) => {
      const starts = startHours(day, 24 * days);
      for (const { factor } of starts) expect(factor).toBeCloseTo(1, 9);
      expect(startChoice(starts).savingAgainstWorst).toBe(0);
    },
  );

  test.prop([anyDay, anyHours])("never swing wider than the hours themselves", (day, hours) => {
    const met = factors(day, hours);
    expect(Math.min(...met)).toBeGreaterThanOrEqual(Math.min(...day.relative) - 1e-9);
    expect(Math.max(...met)).toBeLessThanOrEqual(Math.max(...day.relative) + 1e-9);
  });

  test.prop([
    anyDay,
    fc.double({ min: 0.1, max: 24, noNaN: true }),
    fc.integer({ min: 1, max: 9 }),
  ])("swing less by L ÷ (L + 24 k) when k days are added to L hours", (day, hours, days) => {
    const longer = hours + 24 * days;
    const expected = (swing(factors(day, hours)) * hours) / longer;
    expect(swing(factors(day, longer))).toBeCloseTo(expected, 8);
  });

  test.prop([anyDay, anyHours])("keep the middle within the spread between days", (day, hours) => {
    for (const { factor, lowFactor, highFactor } of startHours(day, hours)) {
      expect(lowFactor).toBeLessThanOrEqual(factor);
      expect(highFactor).toBeGreaterThanOrEqual(factor);
    }
  });

  test.prop([anyDay, anyHours])(
    "save a share, more against the worst than the mean",
    (day, hours) => {
      const { savingAgainstWorst, savingAgainstMean } = startChoice(startHours(day, hours));
      expect(savingAgainstMean).toBeGreaterThanOrEqual(0);
      expect(savingAgainstWorst).toBeGreaterThanOrEqual(savingAgainstMean);
      expect(savingAgainstWorst).toBeLessThan(1);
    },
  );
});
