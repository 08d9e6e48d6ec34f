import { describe, expect, it } from "vitest";
import { gridYears } from "../intensities.ts";
import { tablesWith } from "../tables.fixture.ts";
import { defaultZones, gridZones } from "./grid-zones.ts";

const everyYear = gridYears.map(() => 50);

describe("gridZones", () => {
  it("names a zone of the package that the table lacks", () => {
    const intensities = new Map([["FR", everyYear]]);
    expect(gridZones(tablesWith({}), intensities)).toMatchObject([{ line: 0, found: "FR" }]);
  });

  it("names the years a zone has no value for", () => {
    const intensities = new Map([["FR", [undefined, ...everyYear.slice(1)]]]);
    expect(gridZones(tablesWith({ zones: [{}] }), intensities)).toMatchObject([
      { line: 2, found: "FR", expected: "a zone that @tgwf/co2 has in 2021" },
    ]);
  });

  it("finds nothing to say when both agree", () => {
    expect(gridZones(tablesWith({ zones: [{}] }), new Map([["FR", everyYear]]))).toEqual([]);
  });
});

describe("defaultZones", () => {
  it("wants a country's zones, its own first", () => {
    const zones = [{ id: "FR-COR" }, {}];
    const countries = [{ default_zones: ["FR-COR", "FR"] }];
    expect(defaultZones(tablesWith({ zones, countries }))).toMatchObject([
      { column: "default_zones", found: "FR-COR|FR", expected: "FR|FR-COR" },
    ]);
  });
});
