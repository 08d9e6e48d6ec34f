import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timesCovered } from "./budget.ts";

const above0 = fc.double({ min: 1e-9, max: 1e12, noNaN: true });

describe("what an amount covers", () => {
  it("is the worked example's 397.824 kg a quarter of a time in 99.456 kg", () => {
    expect(timesCovered(99.456, 397.824)).toBeCloseTo(0.25, 12);
  });

  it("has no limit where nothing is taken", () => {
    expect(timesCovered(50, 0)).toBeUndefined();
  });

  test.prop([above0, above0])("taken as often comes to the amount", (amount, each) => {
    const times = timesCovered(amount, each) ?? 0;
    expect(Math.abs((times * each) / amount - 1)).toBeLessThan(1e-12);
  });
});
