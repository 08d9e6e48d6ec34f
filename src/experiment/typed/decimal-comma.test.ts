import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withDecimalComma, withDecimalPoint, withDecimalPoints } from "./decimal-comma.ts";

describe("a number with a decimal comma", () => {
  it("is read as French writes it", () => {
    expect(withDecimalPoint("1,5")).toBe("1.5");
    expect(withDecimalPoint(" 1 075,2 ")).toBe("1075.2");
    expect(withDecimalPoint("1\u202F234\u202F567")).toBe("1234567");
    expect(withDecimalPoint("−0,25")).toBe("-0.25");
    expect(withDecimalPoint("1,5e3")).toBe("1.5e3");
  });

  it("is left as typed where it is none, so that the error shows what stands there", () => {
    for (const text of ["1,5,2", "1 5", "12 34", "1,", ",5", "1.5", "une heure", ""]) {
      expect(withDecimalPoint(text)).toBe(text);
    }
  });

  it("is read inside other text", () => {
    expect(withDecimalPoints("1,5 h")).toBe("1.5 h");
    expect(withDecimalPoints("8 A100, 3,5 jours")).toBe("8 A100, 3.5 jours");
    expect(withDecimalPoints("1,2,3")).toBe("1,2,3");
  });

  test.prop([fc.double({ noNaN: true, noDefaultInfinity: true })])(
    "comes back the same when it is shown and read again",
    (value) => {
      const text = String(value);
      expect(Number(withDecimalPoint(withDecimalComma(text)))).toBe(Number(text));
    },
  );
});
