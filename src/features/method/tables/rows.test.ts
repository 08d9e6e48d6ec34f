import { expect, test } from "vitest";
import type { BrowsableRow } from "../../../dataset/browse.ts";
import { found, ordered } from "./rows.ts";

const row = (key: string, watts: number | null, note: string): BrowsableRow => ({
  key,
  cells: { id: key, watts, note },
});

const rows = [
  row("nvidia-a100-sxm4-80gb", 400, "board"),
  row("nvidia-a100-sxm4-40gb", 400, "board, see nvidia-a100-sxm4-80gb"),
  row("nvidia-v100", 300, ""),
  row("unknown", null, "no rating"),
];
const keys = (some: readonly BrowsableRow[]) => some.map(({ key }) => key);

test("rows are found by words in any cell, in any order", () => {
  expect(keys(found(rows, "BOARD 40gb"))).toEqual(["nvidia-a100-sxm4-40gb"]);
  expect(found(rows, "  ")).toBe(rows);
});

test("the row whose name is the whole text comes first", () => {
  const swapped = [rows[1]!, rows[0]!];
  expect(keys(found(swapped, "nvidia-a100-sxm4-80gb"))[0]).toBe("nvidia-a100-sxm4-80gb");
});

test("numbers are sorted by size, and empty cells come last either way", () => {
  const up = keys(ordered(rows, { column: "watts", descending: false }));
  const down = keys(ordered(rows, { column: "watts", descending: true }));
  expect(up[0]).toBe("nvidia-v100");
  expect(down[0]).toBe("nvidia-a100-sxm4-80gb");
  expect([up.at(-1), down.at(-1)]).toEqual(["unknown", "unknown"]);
});
