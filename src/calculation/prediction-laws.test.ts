import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { windowsOf } from "./prediction-windows.ts";
import { predictFromParts } from "./prediction.ts";

/** Normal values around 100 by the same seed each time (Numerical Recipes' generator, Box and Muller's method). */
function normalValues(seed: number, deviation: number): () => number {
  let state = seed;
  const uniform = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  return () =>
    100 + deviation * Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

describe("over thousands of runs whose epochs vary by chance", () => {
  const runs = 4000;

  it("the ends hold the run that follows in nine of ten, however few epochs were measured", () => {
    for (const measured of [2, 3, 6]) {
      const next = normalValues(measured, 5);
      let inside = 0;
      for (let run = 0; run < runs; run += 1) {
        const known = Array.from({ length: measured }, () => ({ kwh: next(), hours: 1 }));
        const { energy } = predictFromParts(known, { by: "count", count: 12 });
        const rest = Array.from({ length: 12 - measured }, next).reduce((all, kwh) => all + kwh, 0);
        const { low, high } = energy!.restEnds!;
        if (rest >= low && rest <= high) inside += 1;
      }
      expect(inside / runs).toBeGreaterThan(0.88);
      expect(inside / runs).toBeLessThan(0.92);
    }
  });

  it("one of a hundred is taken to have a warm-up", () => {
    const next = normalValues(7, 20);
    let found = 0;
    for (let run = 0; run < runs; run += 1) {
      const known = Array.from({ length: 6 }, () => ({ kwh: next(), hours: undefined }));
      const { warmUp } = predictFromParts(known, { by: "count", count: 12 });
      if (warmUp !== undefined) found += 1;
    }
    expect(found / runs).toBeGreaterThan(0.005);
    expect(found / runs).toBeLessThan(0.015);
  });
});

const anyEpochs = fc.array(
  fc.record({
    kwh: fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
    hours: fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
  }),
  { minLength: 1, maxLength: 12 },
);

describe("any run", () => {
  test.prop([anyEpochs, fc.nat({ max: 50 })])(
    "is what was measured and the rest",
    (epochs, more) => {
      const { energy, hours, spread } = predictFromParts(epochs, {
        by: "count",
        count: epochs.length + more,
      });
      for (const one of [energy!, hours!]) {
        expect(one.whole).toBeCloseTo(one.spent + one.rest, 9);
        expect(one.rest).toBeGreaterThanOrEqual(0);
        if (spread !== "known") continue;
        expect(one.wholeEnds!.low).toBeGreaterThanOrEqual(one.spent);
        expect(one.wholeEnds!.low).toBeLessThanOrEqual(one.whole);
        expect(one.wholeEnds!.high).toBeGreaterThanOrEqual(one.whole);
      }
    },
  );

  test.prop([anyEpochs])("that is done is what was measured", (epochs) => {
    const { energy } = predictFromParts(epochs, { by: "count", count: epochs.length });
    expect(energy!.whole).toBe(energy!.spent);
    expect(energy!.wholeEnds).toBeUndefined();
  });

  test.prop([anyEpochs, fc.nat({ max: 20 })])("grows with what is planned", (epochs, more) => {
    const whole = (count: number) => predictFromParts(epochs, { by: "count", count }).energy!;
    const [shorter, longer] = [whole(epochs.length + more), whole(epochs.length + more + 1)];
    expect(longer.whole).toBeGreaterThan(shorter.whole);
    if (shorter.restEnds === undefined || longer.restEnds === undefined) return;
    expect(longer.restEnds.high).toBeGreaterThan(shorter.restEnds.high);
  });

  test.prop([anyEpochs, fc.nat({ max: 20 }), fc.constantFrom(2, 1024, 1 / 4096)])(
    "has the same shape in another unit",
    (epochs, more, factor) => {
      const plan = { by: "count", count: epochs.length + more } as const;
      const one = predictFromParts(epochs, plan);
      const scaled = epochs.map(({ kwh, hours }) => ({ kwh: kwh * factor, hours }));
      const other = predictFromParts(scaled, plan);
      expect(other.energy!.whole).toBeCloseTo(one.energy!.whole * factor, 6);
      expect(other.energy!.wholeEnds?.high ?? 0).toBeCloseTo(
        (one.energy!.wholeEnds?.high ?? 0) * factor,
        4,
      );
      expect(other.warmUp === undefined).toBe(one.warmUp === undefined);
      expect(other.hours).toEqual(one.hours);
    },
  );

  test.prop([
    fc.array(fc.double({ min: 0, max: 1e3, noNaN: true }), { minLength: 20, maxLength: 60 }),
    fc.integer({ min: 2, max: 10 }),
  ])("keeps all of a log in its windows", (watts, windows) => {
    const found = windowsOf([{ watts, kwh: 5, hours: 3 }], windows);
    expect(found.reduce((all, { kwh }) => all + kwh, 0)).toBeCloseTo(5, 9);
    expect(found.every(({ kwh }) => kwh >= -1e-9)).toBe(true);
  });
});
