import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boughtBy, runOf, type Budget } from "./budget.ts";
import { estimate, type Total } from "./estimate.ts";
import { releasedDataset } from "./estimate.fixture.ts";
import type { Experiment, Workload } from "./experiment.ts";

const dataset = releasedDataset("2026.11");
const twoWeeks: Workload = {
  hardware: "nvidia-a100-sxm4-40gb",
  devices: 8,
  hours: 336,
  site: "aws/us-east-1",
};

function totalOf(experiment: Experiment): Total {
  const { total } = estimate(experiment, dataset);
  if (total === undefined) throw new Error("no total");
  return total;
}

function bought(budget: Budget, experiment: Experiment, priceUsdPerT?: number) {
  const { range, energyKwh } = totalOf(experiment);
  const { count, deviceHours } = runOf(experiment);
  return boughtBy(budget, range.totalKg / count, energyKwh / count, deviceHours, priceUsdPerT);
}

describe("one run", () => {
  it("is one of the runs of the only workload", () => {
    expect(runOf({ workloads: [{ ...twoWeeks, runs: 3 }] })).toEqual({
      count: 3,
      isWhole: false,
      deviceHours: 2688,
    });
  });

  it("is all of an experiment of several workloads, once", () => {
    const small = { ...twoWeeks, devices: 1, hours: 10, runs: 5 };
    expect(runOf({ workloads: [twoWeeks, small] })).toEqual({
      count: 1,
      isWhole: true,
      deviceHours: 2738,
    });
  });

  it("has no device-hours where a workload has no hours", () => {
    expect(runOf({ workloads: [twoWeeks, { measuredKwh: 5 }] }).deviceHours).toBeUndefined();
    expect(runOf({ workloads: [{ measuredKwh: 5 }, twoWeeks] }).deviceHours).toBeUndefined();
  });
});

describe("a budget", () => {
  it("of 200 kWh buys a part of two weeks of 8 A100, whose devices alone take 1,075.2 kWh", () => {
    const experiment: Experiment = { boundary: "chip", workloads: [twoWeeks] };
    const found = bought({ amount: 200, unit: "kwh", epochsPerRun: 10 }, experiment);
    if (found === undefined || found === "without-limit") throw new Error("no figure");
    expect(found.runs).toBeCloseTo(200 / 1075.2, 12);
    expect(found.deviceHours).toBeCloseTo(500, 10);
    expect(found.epochs).toBeCloseTo(2000 / 1075.2, 11);
  });

  it("of USD is one of mass at the price", () => {
    const experiment: Experiment = { workloads: [twoWeeks] };
    expect(bought({ amount: 300, unit: "usd" }, experiment, 150)).toEqual(
      bought({ amount: 2000, unit: "kg" }, experiment),
    );
    expect(bought({ amount: 300, unit: "usd" }, experiment)).toBeUndefined();
  });

  it("has no limit where nothing is emitted, or dealing with it costs nothing", () => {
    const free: Experiment = { workloads: [{ ...twoWeeks, intensityGPerKwh: 0 }] };
    expect(bought({ amount: 50, unit: "kg" }, free)).toBe("without-limit");
    const experiment: Experiment = { workloads: [twoWeeks] };
    expect(bought({ amount: 50, unit: "usd" }, experiment, 0)).toBe("without-limit");
  });

  test.prop([
    fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
    fc.integer({ min: 1, max: 1000 }),
    fc.constantFrom("chip", "site", "full"),
  ])("spent on the runs it buys is used up, manufacture counted", (amount, runs, boundary) => {
    const experiment: Experiment = { boundary, workloads: [{ ...twoWeeks, runs }] };
    const found = bought({ amount, unit: "kg" }, experiment);
    if (found === undefined || found === "without-limit") throw new Error("no figure");
    const { deviceHours = 0 } = found;
    const hours = deviceHours / 8;
    const spent = totalOf({ boundary, workloads: [{ ...twoWeeks, hours }] }).range.totalKg;
    expect(Math.abs(spent / amount - 1)).toBeLessThan(1e-9);
  });
});
