import { test } from "@fast-check/vitest";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { newlineOf, type RowShape, rowSplitter } from "./rows.ts";

type Row = readonly [line: number, ...cells: readonly string[]];

function rowsOf(pieces: readonly string[], shape: Partial<RowShape> = {}): readonly Row[] {
  const rows: Row[] = [];
  const whole: RowShape = { delimiter: ",", quotes: true, newline: "\n", ...shape };
  const splitter = rowSplitter(whole, (cells, line) => rows.push([line, ...cells]));
  for (const piece of pieces) splitter.write(piece);
  splitter.end();
  return rows;
}

describe("rows of a text", () => {
  it("have the line that they begin in, after quoted line breaks as well", () => {
    expect(rowsOf(['a,"b\nc"\n\nd,e'])).toEqual([
      [1, "a", "b\nc"],
      [3, ""],
      [4, "d", "e"],
    ]);
  });

  it("end with either line break, both in one file, or a lone carriage return", () => {
    expect(rowsOf(["a,b\r", "\nc,d\ne,", '"f"\r\n'])).toEqual([
      [1, "a", "b"],
      [2, "c", "d"],
      [3, "e", "f"],
    ]);
    const old = "a,b\rc,d\r";
    expect(rowsOf([old], { newline: newlineOf(old) })).toEqual(rowsOf(["a,b\nc,d\n"]));
  });

  it("take a quotation mark for a letter where a format has no quotes", () => {
    expect(rowsOf(['a|"b\nc|d\n'], { delimiter: "|", quotes: false })).toEqual([
      [1, "a", '"b'],
      [2, "c", "d"],
    ]);
  });

  it("are found in letters that come one by one without reading a long row again for each", () => {
    const row = `"${"long\n".repeat(40_000)}",b\n`;
    expect(rowsOf(Array.from(row))).toEqual([[1, "long\n".repeat(40_000), "b"]]);
  });
});

const anyTable = fc
  .array(fc.constantFrom("a", "1", ",", '"', '""', "\n", '",', '"\n', ',"', " ", "é"), {
    maxLength: 60,
  })
  .map((parts) => parts.join(""));

describe("whatever the text and the borders of its pieces", () => {
  test.prop([anyTable, fc.array(fc.nat({ max: 60 }), { maxLength: 8 })], { numRuns: 2000 })(
    "rows are those of the whole, and papaparse's",
    (text, borders) => {
      const ordered = [0, ...borders.toSorted((a, b) => a - b), text.length];
      const pieces = ordered.slice(1).map((to, at) => text.slice(ordered[at], to));
      const rows = rowsOf(pieces);
      expect(rows).toEqual(rowsOf([text]));
      const { data } = Papa.parse<string[]>(text, { delimiter: ",", newline: "\n" });
      const cells = rows.map(([, ...rest]) => rest);
      expect(data.slice(0, cells.length)).toEqual(cells);
      // A line break at the end begins no row here.
      expect(data.slice(cells.length).flat().join("")).toBe("");
    },
  );
});
