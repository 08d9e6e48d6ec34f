import { describe, expect, it, test } from "vitest";
import { datasetOfData } from "../../dataset/dataset.fixture.ts";
import type { Hardware } from "../../dataset/types.ts";
import { countUnits, fromDevices, toDevices } from "./count.ts";

const dataset = datasetOfData();

function row(id: string): Hardware {
  const found = dataset.hardware.get(id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe("countUnits", () => {
  it("counts a CPU by processors, cores, and vCPUs at two threads a core", () => {
    expect(countUnits(row("amd-epyc-7763"))).toEqual([
      { unit: "processors", perDevice: 1 },
      { unit: "cores", perDevice: 64 },
      { unit: "vcpus", perDevice: 128, threadsPerCore: 2 },
    ]);
  });

  it("counts a board as such, or as drivers list it", () => {
    expect(countUnits(row("nvidia-a16"))).toEqual([
      { unit: "boards", perDevice: 1 },
      { unit: "driver-devices", perDevice: 4 },
    ]);
  });

  test.each(["nvidia-h100-sxm5-80gb", "google-tpu-v4", "apple-m2-max", "intel-xeon-phi-5110p"])(
    "counts %s as itself only",
    (id) => {
      expect(countUnits(row(id))).toEqual([{ unit: "devices", perDevice: 1 }]);
    },
  );

  it("counts the unknown CPU by the core, which it is", () => {
    expect(countUnits(row("generic-cpu-core"))).toEqual([{ unit: "cores", perDevice: 1 }]);
  });
});

describe("toDevices and fromDevices", () => {
  test.each([
    [12, "cores", "intel-xeon-e5-2683-v4", 0.75],
    [8, "vcpus", "intel-xeon-e5-2683-v4", 0.25],
    [2, "processors", "intel-xeon-e5-2683-v4", 2],
    [1, "driver-devices", "nvidia-k80", 0.5],
    [3, "boards", "nvidia-k80", 3],
    [5, "cores", "generic-cpu-core", 5],
    [8, "devices", "nvidia-h100-sxm5-80gb", 8],
  ] as const)("%d %s of %s are %d", (amount, unit, id, devices) => {
    expect(toDevices(amount, unit, row(id))).toBe(devices);
    expect(fromDevices(devices, unit, row(id))).toBe(amount);
  });

  it("knows no cores of a GPU, and no boards of a CPU", () => {
    expect(toDevices(12, "cores", row("nvidia-h100-sxm5-80gb"))).toBeUndefined();
    expect(fromDevices(12, "boards", row("amd-epyc-7763"))).toBeUndefined();
    expect(toDevices(12, "vcpus", row("generic-cpu-core"))).toBeUndefined();
  });

  it("brings whole amounts of every part back exactly", () => {
    const lost: string[] = [];
    for (const hardware of dataset.hardware.values()) {
      for (const { unit } of countUnits(hardware)) {
        for (const amount of [1, 3, 7, 11, 49, 96, 1023, 999_999]) {
          const devices = toDevices(amount, unit, hardware) ?? 0;
          if (fromDevices(devices, unit, hardware) !== amount) lost.push(`${hardware.id} ${unit}`);
        }
      }
    }
    expect(lost).toEqual([]);
  });
});
