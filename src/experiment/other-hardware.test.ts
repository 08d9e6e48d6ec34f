import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { releasedDataset } from "./estimate.fixture.ts";
import { estimate } from "./estimate.ts";
import type { Experiment, Workload } from "./experiment.ts";
import { onOtherHardware, onPresentDevices, type SameWork } from "./other-hardware.ts";
import { releasedTables } from "./part-rows.fixture.ts";
import { partRows } from "./throughput.ts";

const dataset = releasedDataset("2026.11");
const rows = partRows(releasedTables("2026.11"));

const twoWeeks: Workload = {
  hardware: "nvidia-a100-sxm4-40gb",
  devices: 8,
  hours: 336,
  site: "aws/us-east-1",
};
const work: SameWork = {
  index: 0,
  peakTflops: 312,
  precision: "tf16",
  neededGb: 320,
  count: "as-now",
};
const h100 = "nvidia-h100-sxm5-80gb";

function others(workload: Workload = twoWeeks, asked: Partial<SameWork> = {}, more = {}) {
  const experiment: Experiment = { ...more, workloads: [workload] };
  return onOtherHardware(experiment, { ...work, ...asked }, rows, dataset);
}

function on(id: string, ...of: Parameters<typeof others>) {
  const found = others(...of).found.find(({ hardware }) => hardware.id === id);
  if (found === undefined) throw new Error(`not found: ${id}`);
  return found;
}

describe("the work of two weeks of 8 A100", () => {
  it("takes 8 H100 106 hours, and 55 % of the devices' energy", () => {
    const found = on(h100, twoWeeks, {}, { boundary: "chip" });
    expect(found.devices).toBe(8);
    expect(found.hours).toBeCloseTo((336 * 312) / 989.4, 10);
    expect(found.total.energyKwh).toBeCloseTo(8 * 0.7 * 105.955, 2);
    expect(found.total.energyKwh / 1075.2).toBeCloseTo(0.552, 3);
  });

  it("takes 4 H100 twice as long where as few as hold its 320 GB are taken", () => {
    const found = on(h100, twoWeeks, { count: "fewest" });
    expect(found.devices).toBe(4);
    expect(found.hours).toBeCloseTo(on(h100).hours * 2, 10);
    expect(found.total.range.totalKg).toBeCloseTo(on(h100).total.range.totalKg, 9);
  });

  it("takes more devices than now where their memory is smaller", () => {
    expect(on("nvidia-l4").devices).toBe(14);
  });

  it("is the calculator's figure on every part, to the last digit", () => {
    const { found } = others();
    expect(found).toHaveLength(217);
    for (const { hardware, devices, hours, total } of found) {
      const there = { hardware: hardware.id, devices, hours, site: "aws/us-east-1" };
      const again = estimate({ workloads: [there] }, dataset).total;
      expect(total.range.totalKg).toBe(again?.range.totalKg);
      expect(total.fullRange.totalKg).toBe(again?.fullRange.totalKg);
    }
  });

  it("is not put on what it runs on, nor on parts whose memory is not known", () => {
    const { found, leftOut } = others();
    expect(found.some(({ hardware }) => hardware.id === twoWeeks.hardware)).toBe(false);
    expect(leftOut.map(({ hardware, why }) => `${hardware.id} ${why}`)).toContain(
      "tesla-dojo-d1 memory-unknown",
    );
    expect(others(twoWeeks, { neededGb: 0 }).leftOut).toEqual([]);
  });

  it("is left out where it would take more devices than a link holds", () => {
    const why = others(twoWeeks, { neededGb: 1e9 }).leftOut.map((one) => one.why);
    expect(why).toContain("out-of-bounds");
  });

  it("by FP32 goes only to parts that have such a peak", () => {
    const k80: Workload = { ...twoWeeks, hardware: "nvidia-k80" };
    const { found } = others(k80, { precision: "fp32", peakTflops: 8.73, neededGb: 192 });
    expect(found.every(({ hardware }) => rows.get(hardware.id)?.peakTflops.fp32)).toBe(true);
    expect(found.some(({ hardware }) => hardware.id === "google-tpu-v4")).toBe(false);
  });
});

describe("devices bought for the work", () => {
  it("are made for what the card and a kg of host for each watt come to", () => {
    expect(on(h100).manufactureKg).toBeCloseTo(8 * (164 + 700), 8);
    expect(on("nvidia-a30").manufactureKg).toBeCloseTo(14 * 4e-5 * 165 * 30_660, 8);
    expect(on("google-tpu-v6e").manufactureKg).toBeCloseTo(10 * 692, 8);
  });

  it("pay back when as many jobs have saved their manufacture", () => {
    const { manufactureKg, payback, embodiedKg, total } = on(
      h100,
      twoWeeks,
      {},
      { boundary: "full" },
    );
    const now = estimate({ boundary: "full", workloads: [twoWeeks] }, dataset).total;
    if (payback === undefined || now === undefined) throw new Error("no figure");
    const jobKg = total.range.totalKg - embodiedKg;
    const jobNowKg = now.range.totalKg - (now.embodiedKg ?? 0);
    expect(manufactureKg + payback.jobs * jobKg).toBeCloseTo(payback.jobs * jobNowKg, 6);
    expect(payback.hours).toBeCloseTo(payback.jobs * 105.955, 0);
  });

  it("pay back within their life in Virginia, and not in Sweden", () => {
    const there = (site: string) => on(h100, { ...twoWeeks, site });
    expect(there("aws/us-east-1").payback?.hours).toBeLessThan(30_660);
    expect(there("grid/SE-SE3").payback?.hours).toBeGreaterThan(30_660);
  });

  it("never pay back where they draw more for the same work, or nothing is emitted", () => {
    expect(on("nvidia-v100-sxm2-32gb").payback).toBeUndefined();
    expect(on(h100, { ...twoWeeks, intensityGPerKwh: 0 }).payback).toBeUndefined();
  });

  test.prop([fc.constantFrom("as-now", "fewest"), fc.integer({ min: 1, max: 40 })])(
    "pay back after the same hours however many they are and how often it is run",
    (count, runs) => {
      const found = on(h100, { ...twoWeeks, runs }, { count });
      expect((found.payback?.hours ?? 0) / (on(h100).payback?.hours ?? 1)).toBeCloseTo(1, 9);
    },
  );
});

describe("the present hardware", () => {
  const measured: Workload = { ...twoWeeks, utilisationPercent: 60, measuredKwh: 700 };

  it("is shown as it stands, and counted as the others are", () => {
    const now = onPresentDevices({ workloads: [measured] }, 0, dataset);
    const bare = estimate({ workloads: [twoWeeks] }, dataset).total;
    expect(now?.asItStands.total.energyKwh).toBeLessThan(1000);
    expect(now?.alike.total.range.totalKg).toBe(bare?.range.totalKg);
  });

  it("counted alike is what buying is weighed against", () => {
    expect(on(h100, measured).payback).toEqual(on(h100).payback);
  });

  it("of the user's own keeps its watts, and its measured energy where it has none", () => {
    const own: Workload = { hardware: "custom", devices: 2, hours: 10, site: "grid/FR" };
    const watts = { workloads: [{ ...own, deviceW: 300, utilisationPercent: 50 }] };
    expect(onPresentDevices(watts, 0, dataset)?.alike.total.energyKwh).toBeCloseTo(6 * 1.54, 9);
    const energy = { workloads: [{ ...own, measuredKwh: 5 }] };
    const now = onPresentDevices(energy, 0, dataset);
    expect(now?.alike).toBe(now?.asItStands);
  });

  it("without a site has no figure, and neither have the others", () => {
    const { site: _site, ...nowhere } = twoWeeks;
    expect(onPresentDevices({ workloads: [nowhere] }, 0, dataset)).toBeUndefined();
    expect(others(nowhere).found).toEqual([]);
  });
});
