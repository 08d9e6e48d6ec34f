import { describe, expect, it } from "vitest";
import { releasedTables } from "./part-rows.fixture.ts";
import { partRows, peakOf } from "./throughput.ts";

const rows = partRows(releasedTables("2026.11"));

describe("peak throughput", () => {
  it("is dense 16-bit as the maker rates it, without sparsity", () => {
    expect(peakOf("nvidia-a100-sxm4-40gb", rows)).toEqual({ precision: "tf16", peakTflops: 312 });
    expect(rows.get("nvidia-h100-sxm5-80gb")?.peakTflops.tf16).toBe(989.4);
  });

  it("is FP32 only where a part has no 16-bit figure", () => {
    expect(peakOf("nvidia-k80", rows)).toEqual({ precision: "fp32", peakTflops: 8.73 });
  });

  it("is not known of CPUs, of own hardware, and where none is named", () => {
    for (const hardware of ["amd-epyc-7763", "custom", undefined]) {
      expect(peakOf(hardware, rows)).toBeUndefined();
    }
  });

  it("comes with what the table doubts", () => {
    expect(rows.get("nvidia-b300")).toMatchObject({ segment: "datacenter", doubt: true });
    expect(rows.get("nvidia-a100-sxm4-40gb")?.doubt).toBe(false);
  });

  it("of a release without the table is known of no part", () => {
    expect(partRows({ version: "2026.11", tables: {} }).size).toBe(0);
  });
});
