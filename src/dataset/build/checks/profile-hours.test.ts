import { describe, expect, it } from "vitest";
import type { AnyCells } from "../table-spec.ts";
import { tablesWith } from "../tables.fixture.ts";
import { profileHours } from "./profile-hours.ts";

function wholeDay(season: string): AnyCells[] {
  return Array.from({ length: 24 }, (_, hour_local) => ({
    zone: "FR",
    season,
    hour_local,
    relative: 1,
  }));
}

const year = ["all", "winter", "spring", "summer", "autumn"].flatMap(wholeDay);

describe("profileHours", () => {
  it("takes 24 hours of five seasons", () => {
    expect(profileHours(tablesWith({ profiles: year }))).toEqual([]);
  });

  it("names a season with an hour missing", () => {
    expect(profileHours(tablesWith({ profiles: year.slice(1) }))).toMatchObject([
      { column: "hour_local", found: "23 hours of FR all", expected: "24 hours" },
    ]);
  });

  it("names a season that does not average to 1", () => {
    const profiles = year.map((cells, row) => (row === 0 ? { ...cells, relative: 2 } : cells));
    expect(profileHours(tablesWith({ profiles }))).toMatchObject([{ column: "relative" }]);
  });
});
