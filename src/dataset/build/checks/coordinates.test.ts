import { describe, expect, it } from "vitest";
import { tablesWith } from "../tables.fixture.ts";
import { coordinates, isInside } from "./coordinates.ts";

describe("coordinates", () => {
  it("names a point outside its country", () => {
    const tables = tablesWith({ country_boxes: [{}], regions: [{ lat: 2.4, lon: 48.9 }] });
    expect(coordinates(tables)).toEqual([
      {
        file: "regions.csv",
        line: 2,
        column: "lat/lon",
        found: "2.4,48.9 in FR",
        expected: "a point inside the country",
      },
    ]);
  });

  it("asks for a box of every country", () => {
    expect(coordinates(tablesWith({ zones: [{}] }))).toMatchObject([{ column: "country" }]);
  });
});

describe("isInside", () => {
  it("follows a box across the date line", () => {
    const fiji = { west: 176, south: -21, east: -178, north: -12 };
    expect(isInside(fiji, -18, 178)).toBe(true);
    expect(isInside(fiji, -18, -179)).toBe(true);
    expect(isInside(fiji, -18, 170)).toBe(false);
  });
});
