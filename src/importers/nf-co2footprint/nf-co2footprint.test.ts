import { describe, expect, it } from "vitest";
import { codes, importedOf, noticeOf, problemOf, runOf } from "../samples.fixture.ts";
import { betaTrace, newTrace, oldTrace } from "./trace.fixture.ts";
import { amountIn, intensityIn } from "./units.ts";

describe("a trace of nf-co2footprint", () => {
  it("adds up the tasks, with the PUE divided out where the parts before it are printed", () => {
    const imported = importedOf(newTrace);
    expect(imported.format).toBe("nf-co2footprint");
    const run = runOf(newTrace);
    // (12.07 + 1.66 + 77.96 + 7.04) mWh of 128.34 mWh
    expect(run.workload.measuredKwh).toBeCloseTo(98.73e-6, 12);
    expect(run.workload).toMatchObject({ measuredScope: "it", name: "NFCORE_DEMO" });
    expect(run.workload.hours).toBeUndefined();
    expect(run.tool).toMatchObject({ covers: "wall", pue: 1.3, intensityGPerKwh: 280 });
    expect(run.tool.kwh).toBeCloseTo(128.34e-6, 12);
    expect(run.tool.kg).toBeCloseTo(35.94e-6, 12);
    expect(run.processor).toEqual({ name: "VirtualApple @ 2.50GHz", unit: "cores" });
    expect(codes(run)).toEqual(["tasks-modelled", "pue-divided-out", "no-place"]);
    expect(noticeOf(run, "tasks-modelled")).toMatchObject({ tasks: 2 });
    expect(imported.ignored).toContain("realtime");
  });

  it("keeps an unnamed PUE inside, counts what failed, and leaves out what was cached or not over", () => {
    const imported = importedOf(oldTrace);
    const run = runOf(oldTrace);
    expect(run.workload.measuredKwh).toBeCloseTo(90.71e-9, 15);
    expect(run.workload).toMatchObject({ measuredScope: "wall" });
    expect(codes(run)).toContain("pue-inside");
    expect(run.tool.kg).toBeCloseTo(30.28e-9, 15);
    expect(imported.skipped).toEqual([
      { reason: { code: "job-pending" }, count: 2, where: "line", places: [4, 5] },
    ]);
  });

  it("reads the beta's columns, with and without a space before the unit", () => {
    const run = runOf(betaTrace);
    expect(run.workload.measuredKwh).toBeCloseTo(0.002, 12);
    expect(run.processor).toBeUndefined();
    // 0.96 g ÷ 0.002 kWh
    expect(run.tool.intensityGPerKwh).toBeCloseTo(480, 9);
  });

  it("reads it saved as CSV, and makes a run of each kind of processor", () => {
    const csv = newTrace.replaceAll("\t", ",").replace("VirtualApple", "AMD EPYC 7742");
    expect(importedOf(csv).runs.map(({ processor }) => processor?.name)).toEqual([
      "AMD EPYC 7742 @ 2.50GHz",
      "VirtualApple @ 2.50GHz",
    ]);
  });

  it("says which rows it left out and why", () => {
    const broken = newTrace.replace("17.85 mWh", "17.85 mJ").replace("110.49 mWh", "-1 mWh");
    const problem = problemOf(broken);
    expect(problem).toMatchObject({
      code: "no-runs",
      skipped: [
        { reason: { code: "unreadable", column: "energy_consumption", sample: "17.85 mJ" } },
        { reason: { code: "negative" } },
      ],
    });
  });

  it("reads prefixes of every size", () => {
    expect(amountIn("Wh", "3.2 pWh")).toBeCloseTo(3.2e-12, 24);
    expect(amountIn("Wh", "3 µWh")).toBeCloseTo(3e-6, 15);
    expect(amountIn("Wh", "1.2 kWh")).toBe(1200);
    expect(amountIn("Wh", "1.2 MWh")).toBe(1_200_000);
    expect(amountIn("g", "4 g")).toBe(4);
    expect(amountIn("g", "-")).toBeUndefined();
    expect(amountIn("g", "4 Wh")).toBeNaN();
    expect(intensityIn("333.77 gCO₂eq/kWh")).toBe(333.77);
    expect(intensityIn("")).toBeUndefined();
  });
});
