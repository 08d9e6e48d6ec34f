import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPowerLoad } from "../calculation/load.fixture.ts";
import { range } from "../calculation/range.ts";
import { datasetOfData } from "../dataset/dataset.fixture.ts";
import { totalOfWorkload } from "./estimate.fixture.ts";
import { tornado } from "./tornado.ts";

const dataset = datasetOfData();
const job = { hardware: "nvidia-a100-sxm4-40gb", devices: 8, hours: 336, site: "aws/us-east-1" };

describe("what drives the range", () => {
  it("is the draw not given first, then the grid, then the PUE", () => {
    const bars = tornado(totalOfWorkload(job, dataset));
    expect(bars.map(({ contribution }) => contribution.fact.subject)).toEqual([
      "utilisation",
      "intensity",
      "pue",
    ]);
  });

  it("says what finding a fact out leaves", () => {
    const total = totalOfWorkload(job, dataset);
    const [first] = tornado(total);
    // At half the rating the accelerators, and with them the whole figure, are half.
    expect(first?.contribution.lowKg).toBeCloseTo(total.range.totalKg / 2, 9);
    expect(first?.left.highKg).toBe(total.range.highKg);
    expect(first?.left.lowKg).toBeGreaterThan(total.range.lowKg);
  });

  it("leaves out what is exact and what the boundary does not count", () => {
    const own = { ...job, deviceW: 400, utilisationPercent: 90 };
    const subjects = tornado(totalOfWorkload(own, dataset)).map(
      ({ contribution }) => contribution.fact.subject,
    );
    expect(subjects).not.toContain("device-power");
    expect(subjects).not.toContain("host-share");
    expect(subjects).not.toContain("embodied-part");
  });

  it("has nothing for a total of 0", () => {
    expect(tornado(totalOfWorkload({ ...job, intensityGPerKwh: 0 }, dataset))).toEqual([]);
  });

  test.prop([fc.array(anyPowerLoad, { minLength: 1, maxLength: 4 })])(
    "falls from the widest down, its shares add up to 1, and knowing a fact never widens",
    (loads) => {
      const whole = range(loads, "site");
      const bars = tornado({ range: whole });
      const shares = bars.map(({ share }) => share);
      expect(shares).toEqual(shares.toSorted((a, b) => b - a));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      for (const { left } of bars) {
        expect(left.lowKg).toBeGreaterThanOrEqual(whole.lowKg * (1 - 1e-9));
        expect(left.highKg).toBeLessThanOrEqual(whole.highKg * (1 + 1e-9));
      }
    },
  );
});
