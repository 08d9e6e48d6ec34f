import { describe, expect, it } from "vitest";
import { withSpread } from "./prediction-range.ts";
import { studentT } from "./prediction-student.ts";
import { windowsOf } from "./prediction-windows.ts";
import { predictFromParts, predictFromSum, type MeasuredPart } from "./prediction.ts";

const parts = (...energies: readonly number[]): MeasuredPart[] =>
  energies.map((kwh) => ({ kwh, hours: 1 }));

describe("Student's t", () => {
  it("is what printed tables have", () => {
    // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, columns 0.95 and 0.995.
    for (const [degrees, t90, t99] of [
      [1, 6.314, 63.657],
      [2, 2.92, 9.925],
      [3, 2.353, 5.841],
      [4, 2.132, 4.604],
      [10, 1.812, 3.169],
      [30, 1.697, 2.75],
      [100, 1.66, 2.626],
    ] as const) {
      expect(studentT(0.9, degrees)).toBeCloseTo(t90, 3);
      expect(studentT(0.99, degrees)).toBeCloseTo(t99, 3);
    }
  });
});

describe("a run of epochs measured one by one", () => {
  it("carries on their mean, with the interval of the sum of those to come", () => {
    const { energy, hours, left, counted, spread } = predictFromParts(parts(10, 12, 11), {
      by: "count",
      count: 8,
    });
    // Mean 11, s = 1, t(2 degrees, 90 %) = 2.91999: 55 ± 2.91999 × √(5 + 25/3).
    const half = 2.919_985_58 * Math.sqrt(5 + 25 / 3);
    expect(energy).toMatchObject({ spent: 33, rest: 55, whole: 88, isFloored: false });
    expect(energy!.restEnds!.low).toBeCloseTo(55 - half, 6);
    expect(energy!.wholeEnds!.high).toBeCloseTo(88 + half, 6);
    expect(hours).toMatchObject({ spent: 3, rest: 5, whole: 8, wholeEnds: { low: 8, high: 8 } });
    expect([left, counted, spread]).toEqual([5, 3, "known"]);
  });

  it("leaves out a first epoch unlike the others, and names it", () => {
    const found = predictFromParts(parts(15, 10, 10.1, 9.9), { by: "count", count: 10 });
    expect(found.warmUp).toEqual({ of: "energy", value: 15, others: 10 });
    expect(found.energy).toMatchObject({ spent: 45, whole: 105 });
    expect(found.counted).toBe(3);
    // As far as they are apart among themselves: no warm-up.
    expect(
      predictFromParts(parts(12, 10, 11, 9), { by: "count", count: 10 }).warmUp,
    ).toBeUndefined();
    // Outside the others and within 5 %: it changes nothing.
    expect(
      predictFromParts(parts(10.4, 10, 10, 10), { by: "count", count: 10 }).warmUp,
    ).toBeUndefined();
    // Two others do not show what is usual.
    expect(predictFromParts(parts(30, 10, 10), { by: "count", count: 10 }).warmUp).toBeUndefined();
  });

  it("leaves out a first epoch that lasted as none of the others", () => {
    const slow = [{ kwh: 10, hours: 2 }, ...parts(10, 10.1, 9.9)];
    const found = predictFromParts(slow, { by: "count", count: 6 });
    expect(found.warmUp).toEqual({ of: "hours", value: 2, others: 1 });
    expect(found.hours).toMatchObject({ spent: 5, whole: 7 });
  });

  it("has no spread of one epoch, and none where all are done", () => {
    const one = predictFromParts(parts(10), { by: "count", count: 4 });
    expect(one).toMatchObject({ spread: "one-part", energy: { whole: 40, wholeEnds: undefined } });
    const all = predictFromParts(parts(10, 11), { by: "count", count: 2 });
    expect(all).toMatchObject({ spread: "done", energy: { rest: 0, whole: 21 } });
  });

  it("never spends less than nothing: a spread that reaches below 0 ends there and says so", () => {
    const { energy } = predictFromParts(parts(1, 20), { by: "count", count: 4 });
    expect(energy).toMatchObject({ isFloored: true, restEnds: { low: 0 }, wholeEnds: { low: 21 } });
  });

  it("goes on for the hours planned, which are then no prediction", () => {
    const { energy, hours, left } = predictFromParts(parts(10, 12), { by: "hours", hours: 5.5 });
    expect(left).toBe(3.5);
    expect(energy).toMatchObject({ spent: 22, rest: 38.5 });
    expect(hours).toMatchObject({ spent: 2, rest: 3.5, whole: 5.5, wholeEnds: undefined });
  });

  it("knows no hours where an epoch has none", () => {
    const mixed = [
      { kwh: 1, hours: 1 },
      { kwh: 1, hours: undefined },
    ];
    expect(predictFromParts(mixed, { by: "count", count: 3 }).hours).toBeUndefined();
  });
});

describe("one sum of a part of the run", () => {
  it("is carried on by the share that is done", () => {
    const found = predictFromSum({ kwh: 12, hours: 24, done: 3000, planned: 10_000 });
    expect(found).toMatchObject({ spread: "one-sum", left: 7000 });
    expect(found.energy).toMatchObject({ spent: 12, rest: 28, whole: 40, wholeEnds: undefined });
    expect(found.hours!.whole).toBe(80);
    expect(
      predictFromSum({ kwh: undefined, hours: 2, done: 1, planned: 4 }).energy,
    ).toBeUndefined();
  });

  it("gives what carbontracker predicted", () => {
    // Output log in the test fixtures of lfwa/carbontracker: 0.003504 kWh and 0:00:53 of 1 epoch, 0.014018 and 0:03:33 of 4.
    const { energy, hours } = predictFromSum({
      kwh: 0.003504,
      hours: 53 / 3600,
      done: 1,
      planned: 4,
    });
    expect(energy!.whole).toBeCloseTo(0.014018, 5);
    // Printed in whole seconds: 4 × 53.0 to 53.99.
    expect(hours!.whole * 3600).toBeGreaterThan(211.9);
    expect(hours!.whole * 3600).toBeLessThan(216);
  });
});

describe("a power log without epochs", () => {
  it("is cut into equal windows that hold all of it", () => {
    const watts = [100, 100, 100, 300, 300, 300];
    const found = windowsOf([{ watts, kwh: 1.2, hours: 6 }], 4);
    // A window is one and a half steps.
    const wattSteps = [150, 150, 450, 450];
    for (const [at, { kwh }] of found.entries()) {
      expect(kwh).toBeCloseTo((1.2 * wattSteps[at]!) / 1200, 12);
    }
    expect(found.map(({ hours }) => hours)).toEqual([1.5, 1.5, 1.5, 1.5]);
  });

  it("adds up its devices, and one that stands idle", () => {
    const found = windowsOf(
      [
        { watts: [1, 3], kwh: 4, hours: 2 },
        { watts: [0, 0, 0], kwh: 0, hours: 2 },
      ],
      2,
    );
    expect(found).toEqual([
      { kwh: 1, hours: 1 },
      { kwh: 3, hours: 1 },
    ]);
  });
});

describe("a range with the spread as one more fact", () => {
  it("adds the logarithms as squares", () => {
    const spanned = { kg: 100, lowKg: 100 / Math.exp(0.3), highKg: 100 * Math.exp(0.3) };
    const ends = { low: 10 / Math.exp(0.4), high: 10 * Math.exp(0.4) };
    const { lowKg, highKg } = withSpread(spanned, 10, ends);
    expect(lowKg).toBeCloseTo(100 / Math.exp(0.5), 9);
    expect(highKg).toBeCloseTo(100 * Math.exp(0.5), 9);
    expect(withSpread(spanned, 10, undefined)).toBe(spanned);
    expect(withSpread(spanned, 10, { low: 0, high: 20 }).lowKg).toBe(0);
  });
});
