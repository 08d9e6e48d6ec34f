import { describe, expect, it } from "vitest";
import { lever, load } from "./load.fixture.ts";
import { range, rangeWithout } from "./range.ts";

const job = () =>
  load(
    {
      levers: [
        lever("u", "utilisation", 1, 0.5, 1),
        lever("pue", "pue", 1.25, 1, 1.5),
        lever("g", "intensityGPerKwh", 100, 50, 200),
      ],
    },
    { powerW: 1000, pue: 1.25, intensityGPerKwh: 100 },
  );

describe("range", () => {
  it("adds the logarithms of what each fact does as squares", () => {
    const { totalKg, lowKg, highKg } = range([job()], "site");
    expect(totalKg).toBeCloseTo(0.125, 12);
    const down = Math.hypot(Math.log(2), Math.log(1.25), Math.log(2));
    const up = Math.hypot(Math.log(1.2), Math.log(2));
    expect(lowKg).toBeCloseTo(0.125 / Math.exp(down), 12);
    expect(highKg).toBeCloseTo(0.125 * Math.exp(up), 12);
  });

  it("does not move by a fact that the boundary leaves out", () => {
    const chip = range([job()], "chip");
    expect(chip.contributions.find(({ fact }) => fact.key === "pue")).toMatchObject({
      lowKg: chip.totalKg,
      highKg: chip.totalKg,
    });
  });

  it("of ten equal workloads is the range of one, since their facts are the same", () => {
    const one = range([job()], "site");
    const ten = range(Array.from({ length: 10 }, job), "site");
    expect(ten.lowKg / ten.totalKg).toBeCloseTo(one.lowKg / one.totalKg, 12);
    expect(ten.highKg / ten.totalKg).toBeCloseTo(one.highKg / one.totalKg, 12);
    expect(ten.contributions).toHaveLength(one.contributions.length);
  });

  it("narrows by what is found out, and to nothing when all is known", () => {
    const whole = range([job()], "site");
    const left = rangeWithout(whole, "g");
    expect(left.lowKg).toBeCloseTo(0.125 / Math.exp(Math.hypot(Math.log(2), Math.log(1.25))), 12);
    expect(range([load({}, { powerW: 1, intensityGPerKwh: 1 })], "site")).toMatchObject({
      lowKg: 1e-6,
      highKg: 1e-6,
    });
  });

  it("leaves the loads as they were", () => {
    const loads = [job()];
    range(loads, "full");
    expect(loads).toEqual([job()]);
  });

  it("of nothing is nothing", () => {
    expect(range([load({}, { powerW: 300, intensityGPerKwh: 0 })], "site")).toMatchObject({
      totalKg: 0,
      lowKg: 0,
      highKg: 0,
    });
  });
});
