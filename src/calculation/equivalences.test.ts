import { describe, expect, it } from "vitest";
import { chooseEquivalents, equivalentCount } from "./equivalences.ts";

/** US EPA, edition of 2024: 393 g a mile, 10,917 miles and 4.29 t a year, 12.4 g a charge, 60 kg a seedling. */
const mile = { kind: "drive", kgPerUnit: 0.393 };
const carYear = { kind: "drive", kgPerUnit: 4290 };
const charge = { kind: "phone", kgPerUnit: 0.0124 };
const seedling = { kind: "tree", kgPerUnit: 60 };
/** UNEP 2024: 6.6 t a person and year, world. */
const personYear = { kind: "person", kgPerUnit: 6600 };
const personDay = { kind: "person", kgPerUnit: 6600 / 365 };
const all = [mile, carYear, charge, seedling, personYear, personDay];
const few = { fewest: 1, most: 5 };

describe("counting units", () => {
  it("divides", () => {
    expect(equivalentCount(393, 0.393)).toBeCloseTo(1000, 9);
    expect(equivalentCount(0.393 * 10_917, 0.393 * 10_917)).toBe(1);
  });

  it("agrees with EPA's own year of driving", () => {
    expect(equivalentCount(4290, 0.393)).toBeCloseTo(10_916, 0);
  });

  it("divides removals as well: a tonne is 16.7 seedlings", () => {
    expect(equivalentCount(1000, 60)).toBeCloseTo(16.67, 2);
  });
});

describe("choosing equivalents", () => {
  const chosen = (massKg: number, how: Parameters<typeof chooseEquivalents>[2] = few) =>
    chooseEquivalents(massKg, all, how);

  it("takes one of each kind, in the order of the kinds", () => {
    expect(chosen(100).map(({ of }) => of)).toEqual([mile, charge, seedling, personDay]);
  });

  it("takes the largest unit there is one of", () => {
    expect(chosen(4291)[0]).toEqual({ of: carYear, count: 4291 / 4290 });
    expect(chosen(3900)[0]?.of).toBe(mile);
  });

  it("takes part of a unit before a count over 10,000", () => {
    expect(chooseEquivalents(4200, [mile, carYear], few)[0]?.of).toBe(carYear);
    expect(chooseEquivalents(4200, [mile], few)[0]?.count).toBeCloseTo(10_687, 0);
  });

  it("leaves out counts that are hard to read while there are enough others", () => {
    expect(chosen(552_100).map(({ of }) => of.kind)).toEqual(["drive", "tree", "person"]);
    expect(chosen(0.01).map(({ of }) => of.kind)).toEqual(["phone"]);
  });

  it("takes no more than asked for", () => {
    expect(chosen(100, { fewest: 1, most: 2 }).map(({ of }) => of)).toEqual([mile, charge]);
  });

  it("fills up with what misses by least, still in order", () => {
    const two = chosen(0.0001, { fewest: 2, most: 5 });
    expect(two.map(({ of }) => of)).toEqual([mile, charge]);
    expect(chosen(1e9, { fewest: 2, most: 5 }).map(({ of }) => of)).toEqual([carYear, personYear]);
  });

  it.each([0, -1, NaN])("finds none for %s", (massKg) => {
    expect(chosen(massKg)).toEqual([]);
  });

  it("passes over units of nothing", () => {
    expect(chooseEquivalents(1, [{ kind: "air", kgPerUnit: 0 }], few)).toEqual([]);
  });
});
