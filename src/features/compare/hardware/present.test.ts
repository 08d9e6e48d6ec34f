import { describe, expect, it } from "vitest";
import { releasedDataset } from "../../../experiment/estimate.fixture.ts";
import type { Workload } from "../../../experiment/experiment.ts";
import { releasedTables } from "../../../experiment/part-rows.fixture.ts";
import { partRows } from "../../../experiment/throughput.ts";
import { presentOf } from "./present.ts";

const dataset = releasedDataset("2026.11");
const rows = partRows(releasedTables("2026.11"));
const a100: Workload = { hardware: "nvidia-a100-sxm4-40gb", devices: 8, hours: 336 };
const untyped = { index: undefined, count: "as-now", memory: "", peak: "" } as const;

const present = (workloads: readonly Workload[], typed = {}) =>
  presentOf({ workloads }, { ...untyped, ...typed }, rows, dataset);

describe("the present work", () => {
  it("needs the memory that its devices have, unless another is typed", () => {
    expect(present([a100])?.work).toMatchObject({ neededGb: 320, peakTflops: 312 });
    expect(present([a100], { memory: "1,000" })?.work?.neededGb).toBe(1000);
  });

  it("waits while the memory is in error", () => {
    const found = present([a100], { memory: "a lot" });
    expect(found?.memory).toEqual({ problem: { code: "not-a-number" } });
    expect(found?.work).toBeUndefined();
  });

  it("is that of the first workload with hardware and hours, or of the one chosen", () => {
    const data: Workload = { measuredKwh: 5, site: "grid/FR" };
    expect(present([data, a100])?.index).toBe(1);
    expect(present([data, a100], { index: 0 })).toMatchObject({ index: 0, work: undefined });
    expect(present([a100], { index: 7 })?.index).toBe(0);
  });

  it("of hardware without a peak waits for one to be typed", () => {
    const own: Workload = { hardware: "custom", deviceW: 300, hours: 10 };
    expect(present([own])?.work).toBeUndefined();
    expect(present([own], { peak: "100" })?.work).toMatchObject({
      peakTflops: 100,
      precision: "tf16",
      neededGb: 0,
    });
  });

  it("is by FP32 where the present part has no other peak", () => {
    expect(present([{ ...a100, hardware: "nvidia-k80" }])?.precision).toBe("fp32");
  });

  it("is none where there is no workload", () => {
    expect(present([])).toBeUndefined();
  });
});
