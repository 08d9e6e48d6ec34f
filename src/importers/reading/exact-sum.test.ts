import { expect, it } from "vitest";
import { exactSum } from "./exact-sum.ts";

it("keeps what a plain sum loses", () => {
  const sumOf = (...values: readonly number[]) => {
    const sum = exactSum();
    for (const value of values) sum.add(value);
    return sum.value();
  };
  // The example of Neumaier's paper, and the one everybody knows.
  expect(sumOf(1, 1e100, 1, -1e100)).toBe(2);
  expect(sumOf(...Array.from({ length: 10 }, () => 0.1))).toBe(1);
});
