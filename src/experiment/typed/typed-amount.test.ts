import { describe, expect, it, test } from "vitest";
import { typedAmount } from "./typed-amount.ts";

const limits = { min: 0, max: 1e12, aboveMin: true };

describe("an amount that is typed", () => {
  test.each([
    ["50", 50],
    [" 2.5 ", 2.5],
    ["1,250.5", 1250.5],
    ["1e3", 1000],
  ])("%j is %d", (text, value) => {
    expect(typedAmount(text, limits)).toEqual({ value });
  });

  test.each(["50 kg", "1,5", "a lot", "1.", ".5", "1 000", "Infinity", "0x10"])(
    "%j is no number",
    (text) => {
      expect(typedAmount(text, limits)).toEqual({ problem: { code: "not-a-number" } });
    },
  );

  test.each(["0", "-5", "−5", "1e13"])("%j is out of range", (text) => {
    expect(typedAmount(text, limits)).toEqual({ problem: { code: "out-of-range", limits } });
  });

  it("is not there where only spaces are", () => {
    expect(typedAmount("  ", limits)).toBeUndefined();
  });
});
