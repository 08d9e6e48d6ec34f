import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { exactlyAdding, sum } from "./sums.ts";

const values = fc.array(fc.double({ min: 0, max: 1e15, noNaN: true }), { maxLength: 200 });

test.prop([values, fc.nat()])("parts make up the whole however they are cut", (given, at) => {
  const parts = exactlyAdding(given);
  const cut = at % (parts.length + 1);
  const whole = sum(parts);
  expect(sum(parts.slice(0, cut)) + sum(parts.slice(cut))).toBe(whole);
  expect(sum(parts.toReversed())).toBe(whole);
  expect(Math.abs(whole - sum(given))).toBeLessThanOrEqual(1e-12 * whole);
});

test.prop([fc.double({ min: 0, noNaN: true, max: 1e300 })])(
  "one value stays what it is",
  (value) => {
    const [same] = exactlyAdding([value]);
    expect(Math.abs((same ?? Number.NaN) - value)).toBeLessThanOrEqual(value * 2 ** -52);
  },
);
