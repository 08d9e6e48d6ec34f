import { describe, expect, it } from "vitest";
import { packTable } from "./build/pack.ts";
import { listIn, numberIn, present, unpackColumn, unpackTable } from "./columns.ts";

describe("unpackColumn", () => {
  it("reads cells one by one", () => {
    expect(unpackColumn("a||b")).toEqual(["a", "", "b"]);
  });

  it("reads runs of a few values", () => {
    expect(unpackColumn({ keys: "gpu|cpu", at: "0*3,1,0" })).toEqual([
      "gpu",
      "gpu",
      "gpu",
      "cpu",
      "gpu",
    ]);
  });
});

describe("packTable", () => {
  it("packs what unpackTable brings back", () => {
    const rows = Array.from({ length: 40 }, (_, row) => ({
      id: `row-${row}`,
      kind: row < 30 ? "gpu" : "cpu",
      watts: row % 7 === 0 ? undefined : row,
      known: row > 20,
      names: row === 3 ? ["a", "b"] : [],
    }));
    const table = packTable(["id", "kind", "watts", "known", "names"], rows);
    const cells = unpackTable(table);
    expect(typeof table.columns.kind).toBe("object");
    expect(cells.id.map((id) => id)).toEqual(rows.map(({ id }) => id));
    expect(cells.watts.map(numberIn)).toEqual(rows.map(({ watts }) => watts));
    expect(cells.known.map((cell) => cell === "1")).toEqual(rows.map(({ known }) => known));
    expect(cells.names.map(listIn)).toEqual(rows.map(({ names }) => names));
  });

  it("refuses a cell that holds a separator", () => {
    expect(() => packTable(["id"], [{ id: "a|b" }])).toThrow("a|b");
  });
});

describe("present", () => {
  it("leaves out what is undefined", () => {
    expect(present({ a: 1, b: undefined, c: 0 })).toEqual({ a: 1, c: 0 });
  });
});
