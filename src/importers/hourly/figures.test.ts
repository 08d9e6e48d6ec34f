import { describe, expect, it } from "vitest";
import { figure } from "./figures.ts";

describe("a figure in a cell", () => {
  it("is a number, with commas between thousands", () => {
    const cells = ["12", " -3.5 ", "1e3", ".5", "1,234", "12,345,678.9"];
    expect(cells.map((cell) => figure(cell, false))).toEqual([
      12, -3.5, 1000, 0.5, 1234, 12345678.9,
    ]);
  });

  it("may have a decimal comma where semicolons divide", () => {
    expect(["12,5", "1.234,5", "-0,25", "12.5"].map((cell) => figure(cell, true))).toEqual([
      12.5, 1234.5, -0.25, 12.5,
    ]);
  });

  it("may be missing", () => {
    for (const cell of [undefined, "", " ", "N/A", "nan", "-", "NULL"]) {
      expect(figure(cell, false)).toBeUndefined();
    }
  });

  it("is not guessed", () => {
    for (const cell of ["12,5", "1,23,456", "0x10", "1 234", "Infinity", "1e999", "12 g"]) {
      expect(figure(cell, false)).toBeNaN();
    }
  });
});
