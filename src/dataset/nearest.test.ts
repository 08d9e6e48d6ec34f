import { describe, expect, it } from "vitest";
import { editDistance, nearest } from "./nearest.ts";

const ids = [
  "nvidia-a100-sxm4-40gb",
  "nvidia-a100-pcie-40gb",
  "nvidia-v100-sxm2-16gb",
  "aws/us-east-1",
];

describe("nearest", () => {
  it.each([
    ["nvidia-a100-sxm-40gb", "nvidia-a100-sxm4-40gb"],
    ["NVIDIA-V100-SXM2-16", "nvidia-v100-sxm2-16gb"],
    ["aws/us-east1", "aws/us-east-1"],
  ])("suggests for %s %s", (raw, id) => {
    expect(nearest(ids, raw)).toBe(id);
  });

  it("suggests nothing for what nobody can have meant", () => {
    expect(nearest(ids, "abacus")).toBeUndefined();
    expect(nearest([], "aws")).toBeUndefined();
  });
});

describe("editDistance", () => {
  it("counts letters to change", () => {
    expect(editDistance("kitten", "sitting")).toBe(3);
    expect(editDistance("", "abc")).toBe(3);
  });
});
