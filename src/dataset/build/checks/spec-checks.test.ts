import { describe, expect, it } from "vitest";
import { tablesWith } from "../tables.fixture.ts";
import { ascendingFigures, givenTogether, references, uniqueKeys } from "./spec-checks.ts";

describe("uniqueKeys", () => {
  it("names the second row with one key, and the first", () => {
    const tables = tablesWith({ hardware: [{}, { id: "acme-two" }, {}] });
    expect(uniqueKeys(tables)).toEqual([
      {
        file: "hardware.csv",
        line: 4,
        column: "id",
        found: "acme-one",
        expected: "a key of its own, line 2 has it",
      },
    ]);
  });

  it("takes a region's code together with its provider", () => {
    const tables = tablesWith({ regions: [{}, { provider: "other" }] });
    expect(uniqueKeys(tables)).toEqual([]);
  });
});

describe("references", () => {
  it("names a source that no row of sources.csv has", () => {
    const tables = tablesWith({
      constants: [{ source_ids: ["paper", "rumour"] }],
      sources: [{}],
    });
    expect(references(tables)).toEqual([
      {
        file: "constants.csv",
        line: 2,
        column: "source_ids",
        found: "rumour",
        expected: "a key of data/sources.csv",
      },
    ]);
  });

  it("lets an empty cell be", () => {
    const tables = tablesWith({ instances: [{ source_ids: [] }] });
    expect(references(tables).filter(({ column }) => column === "hardware_id")).toEqual([]);
  });
});

describe("ascendingFigures", () => {
  it("names a low above its value", () => {
    const problems = ascendingFigures(tablesWith({ constants: [{ low: 1.3 }] }));
    expect(problems).toMatchObject([
      { line: 2, column: "value", found: "1.2", expected: "at least low, 1.3" },
    ]);
  });

  it("skips what is not given", () => {
    const tables = tablesWith({ factors: [{ low: undefined, value: 2, high: 3 }] });
    expect(ascendingFigures(tables)).toEqual([]);
  });
});

describe("givenTogether", () => {
  it("asks for both coordinates or none", () => {
    const problems = givenTogether(tablesWith({ regions: [{ lon: undefined }] }));
    expect(problems).toMatchObject([{ column: "lat/lon", found: "lat" }]);
  });
});
