import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { breakdown } from "./breakdown.ts";
import { carbonKg, totalKg } from "./emissions.ts";
import { anyPowerLoad, load } from "./load.fixture.ts";
import { Q, type Boundary, type Load } from "./load.ts";
import { range } from "./range.ts";

const boundaries: Boundary[] = ["chip", "site", "full"];
const anyBoundary = fc.constantFrom(...boundaries);
const anyLoads = fc.array(anyPowerLoad, { minLength: 1, maxLength: 6 });
const factor = fc.double({ min: 1.01, max: 10, noNaN: true });

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
const scaledBy = (k: number, job: Load): Load => ({ ...job, totalHours: job.totalHours * k });

describe("laws of a total", () => {
  test.prop([anyPowerLoad, anyBoundary, factor])("is linear in hours", (job, boundary, k) => {
    expect(near(carbonKg(scaledBy(k, job), boundary), k * carbonKg(job, boundary))).toBe(true);
  });

  test.prop([anyPowerLoad, anyBoundary, factor])(
    "is linear in devices where nothing fixed is described",
    (job, boundary, k) => {
      const bare = { ...job, memoryGb: 0, largeMemoryGb: 0, cpuSockets: 0 };
      const more = { ...bare, devices: bare.devices * k };
      expect(near(carbonKg(more, boundary), k * carbonKg(bare, boundary))).toBe(true);
    },
  );

  test.prop([anyLoads, anyBoundary])("equals the sum of its counted parts", (loads, boundary) => {
    const { devices, host, overhead, embodied } = breakdown(loads, boundary);
    const parts = [devices, host, overhead, embodied].map((part) => part?.countedKg ?? 0);
    const sum = parts.reduce((a, b) => a + b, 0);
    expect(near(sum, totalKg(loads, boundary))).toBe(true);
  });

  test.prop([anyLoads, anyBoundary])(
    "with what the boundary leaves out is the total at full",
    (loads, boundary) => {
      const all = Object.values(breakdown(loads, boundary));
      const sum = all.reduce((a, part) => a + part.countedKg + part.leftOutKg, 0);
      expect(near(sum, totalKg(loads, "full"))).toBe(true);
    },
  );

  test.prop([anyLoads])("grows from chip over site to full", (loads) => {
    expect(totalKg(loads, "chip")).toBeLessThanOrEqual(totalKg(loads, "site") * (1 + 1e-12));
    expect(totalKg(loads, "site")).toBeLessThanOrEqual(totalKg(loads, "full") * (1 + 1e-12));
  });

  test.prop([anyPowerLoad, anyBoundary, factor])(
    "grows with carbon intensity",
    (job, boundary, k) => {
      const before = carbonKg(job, boundary);
      job.quantities[Q.intensityGPerKwh] *= k;
      expect(carbonKg(job, boundary)).toBeGreaterThan(before);
    },
  );

  test.prop([anyPowerLoad, anyBoundary, factor])("never falls with PUE", (job, boundary, k) => {
    const before = carbonKg(job, boundary);
    job.quantities[Q.pue] *= k;
    expect(carbonKg(job, boundary)).toBeGreaterThanOrEqual(before);
  });

  test.prop([factor])("falls with PUE for energy measured at the wall, at chip", (k) => {
    const at = (pue: number) =>
      carbonKg(load({ basis: "wall" }, { measuredKwh: 10, pue, intensityGPerKwh: 400 }), "chip");
    expect(at(k)).toBeLessThan(at(1));
  });

  test.prop([anyLoads, anyBoundary])("lies within its range", (loads, boundary) => {
    const whole = range(loads, boundary);
    expect(whole.lowKg).toBeLessThanOrEqual(whole.totalKg);
    expect(whole.totalKg).toBeLessThanOrEqual(whole.highKg);
  });

  test.prop([fc.double({ min: 1e-9, max: 1e12, noNaN: true })])(
    "keeps its precision from 1e-9 to 1e12 kWh",
    (kwh) => {
      const job = load(
        { basis: "machine" },
        { measuredKwh: kwh, pue: 1.25, intensityGPerKwh: 400 },
      );
      expect(near(carbonKg(job, "site"), kwh * 0.5)).toBe(true);
    },
  );
});
