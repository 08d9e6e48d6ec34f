import { describe, expect, it } from "vitest";
import { checkFolder } from "../../../dataset/build/check.ts";
import { encodeTables } from "../../../dataset/build/encode-tables.ts";
import { listedEquivalents } from "./equivalent-list.ts";
import { equivalentsOf, foundEquivalents, lackingAt, placesOf } from "./equivalents-of.ts";

const found = foundEquivalents(encodeTables(checkFolder("data").tables, "dev"));

const at = (massKg: number, place: Parameters<typeof equivalentsOf>[1] = "us") =>
  equivalentsOf(massKg, place, found);
const units = (...args: Parameters<typeof at>) => at(...args).map(({ of }) => of.unit);

describe("the rows that may be shown", () => {
  it("are all in the table", () => {
    expect(found.map(({ row }) => row.id)).toEqual(listedEquivalents.map(({ id }) => id));
  });

  it("are removals for trees only", () => {
    const removals = found.filter(({ row }) => row.direction !== "emission");
    expect(removals.map(({ listed }) => listed.kind)).toEqual(["tree"]);
  });

  it("are doubtful only where the table has no other person of the place", () => {
    const doubtful = found.filter(({ row }) => row.doubt === true).map(({ row }) => row.id);
    expect(doubtful).toEqual(["person_year_eu", "person_year_india"]);
  });

  it("are of no EPA edition but the newest", () => {
    const epa = found.filter(({ row }) => String(row.source_ids) === "epa-equivalencies");
    expect(new Set(epa.map(({ row }) => row.year))).toEqual(new Set([2024]));
  });
});

describe("places", () => {
  it("are those with a car or a person", () => {
    expect(placesOf(found)).toEqual(["us", "eu", "uk", "world", "china", "india"]);
  });

  it("say what they lack", () => {
    expect(lackingAt("us", found)).toEqual([]);
    expect(lackingAt("uk", found)).toEqual(["person"]);
    expect(lackingAt("world", found)).toEqual(["drive"]);
  });

  it("decide on cars, people and homes", () => {
    expect(units(393, "us")).toEqual([
      "mile-driven",
      "km-flown",
      "person-day",
      "home-day",
      "stream-day",
    ]);
    expect(units(393, "eu").slice(0, 3)).toEqual(["km-driven", "km-flown", "person-day"]);
    expect(units(393, "world").slice(0, 2)).toEqual(["km-flown", "person-day"]);
  });
});

describe("equivalents that suit the size", () => {
  it("counts 393 kg as 1,000 miles by EPA 2024", () => {
    expect(at(393)[0]?.count).toBeCloseTo(1000, 9);
    expect(at(393)[0]?.of).toMatchObject({ region: "US", year: 2024, doubt: false });
  });

  it("counts GPT-3 as 129 years of driving in the US and one training of GPT-3", () => {
    expect(at(552_100)[0]?.count).toBeCloseTo(128.7, 1);
    const train = at(552_100, "world").find(({ of }) => of.kind === "train");
    expect(train).toMatchObject({ count: 1, of: { unit: "gpt3-run" } });
  });

  const sizes = Array.from({ length: 13 }, (_, power) => 10 ** (power - 4));
  const everywhere = placesOf(found).flatMap((place) => sizes.map((kg) => [kg, place] as const));

  it.each(everywhere)("has three to five of %d kg in %s, all readable", (kg, place) => {
    const counts = at(kg, place).map(({ count }) => count);
    expect(counts.length).toBeGreaterThanOrEqual(3);
    expect(counts.length).toBeLessThanOrEqual(5);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(0.1);
    expect(Math.max(...counts)).toBeLessThanOrEqual(10_000);
  });

  it("still has three of a milligram", () => {
    expect(units(1e-6)).toHaveLength(3);
  });
});
