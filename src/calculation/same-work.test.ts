import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { devicesHolding, payback, sameWorkHours } from "./same-work.ts";

const amount = (max: number) => fc.double({ min: 1e-3, max, noNaN: true });
const anySet = fc.record({ devices: fc.integer({ min: 1, max: 10_000 }), peakTflops: amount(1e4) });
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** Dense 16-bit peaks of the vendors' datasheets. */
const a100 = 312;
const h100 = 989.4;

describe("hours of the same work", () => {
  it("are 106 on 8 H100 where they are 336 on 8 A100", () => {
    const hours = sameWorkHours(
      336,
      { devices: 8, peakTflops: a100 },
      { devices: 8, peakTflops: h100 },
    );
    expect(hours).toBeCloseTo((336 * 312) / 989.4, 10);
    expect(hours).toBeCloseTo(105.96, 2);
  });

  test.prop([amount(1e6), anySet, anySet])("keep the work", (hours, now, then) => {
    const done = sameWorkHours(hours, now, then) * then.devices * then.peakTflops;
    expect(near(done, hours * now.devices * now.peakTflops)).toBe(true);
  });

  test.prop([amount(1e6), anySet, anySet])("come back on the way back", (hours, now, then) => {
    expect(near(sameWorkHours(sameWorkHours(hours, now, then), then, now), hours)).toBe(true);
  });
});

describe("devices that hold the memory", () => {
  it("are 4 of 80 GB for the memory of 8 of 40 GB, and 8 where there are to be as many as now", () => {
    expect(devicesHolding(320, 80, 0)).toBe(4);
    expect(devicesHolding(320, 80, 8)).toBe(8);
    expect(devicesHolding(320, 24, 8)).toBe(14);
  });

  it("are whole, and one at least", () => {
    expect(devicesHolding(0, 80, 0)).toBe(1);
    expect(devicesHolding(12, 24, 0.5)).toBe(1);
    expect(devicesHolding(80.1, 80, 0)).toBe(2);
  });

  test.prop([fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 2000 })])(
    "are as many as now for the memory of now",
    (devices, tenths) => {
      const memoryGb = tenths / 10;
      expect(devicesHolding(devices * memoryGb, memoryGb, 0)).toBe(devices);
    },
  );
});

describe("payback", () => {
  it("comes when manufacture and work on the new equal work on the old", () => {
    const found = payback(6912, 600, 340, 106);
    expect(found?.jobs).toBeCloseTo(6912 / 260, 10);
    expect(found?.hours).toBeCloseTo((6912 / 260) * 106, 8);
  });

  it("never comes where the new draw as much or more", () => {
    expect(payback(6912, 340, 340, 106)).toBeUndefined();
    expect(payback(6912, 340, 600, 106)).toBeUndefined();
    expect(payback(6912, 0, 0, 106)).toBeUndefined();
  });

  test.prop([amount(1e6), amount(1e6), amount(1e6), amount(1e4)])(
    "balances emissions of both sides",
    (manufactureKg, thenKg, moreKg, hours) => {
      const found = payback(manufactureKg, thenKg + moreKg, thenKg, hours);
      const jobs = found?.jobs ?? 0;
      const bought = manufactureKg + jobs * thenKg;
      expect(Math.abs(bought / (jobs * (thenKg + moreKg)) - 1)).toBeLessThan(1e-6);
    },
  );

  test.prop([amount(1e6), amount(1e6), amount(1e4), amount(100)])(
    "takes twice as long where the grid emits half as much",
    (manufactureKg, savedKg, hours, gridFactor) => {
      const before = payback(manufactureKg, savedKg * gridFactor, 0, hours)?.hours ?? 0;
      const after = payback(manufactureKg, (savedKg * gridFactor) / 2, 0, hours)?.hours ?? 0;
      expect(near(after, before * 2)).toBe(true);
    },
  );
});
