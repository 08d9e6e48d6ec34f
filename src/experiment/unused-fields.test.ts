import { fc, test as propertyTest } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { arbitraryWorkload } from "./arbitrary-experiment.fixture.ts";
import { estimate } from "./estimate.ts";
import type { Workload } from "./experiment.ts";
import { tinyDataset } from "./tiny-dataset.fixture.ts";
import { unusedFields } from "./unused-fields.ts";

const unused = (workload: Workload) => unusedFields(workload, tinyDataset).join(" ");

const a100: Workload = {
  hardware: "nvidia-a100-sxm4-40gb",
  devices: 8,
  hours: 336,
  site: "grid/FR",
};
const host: Workload = {
  hostCpu: "intel-xeon-platinum-8275cl",
  hostCpuSockets: 2,
  hostMemoryGb: 512,
};
const labels: Workload = { name: "x", stage: "train", instance: "p4d.24xlarge" };

describe("a field has nothing to act on", () => {
  test.each<[string, Workload, string]>([
    [
      "nothing, in a full workload",
      { ...a100, ...host, ...labels, utilisationPercent: 80, runs: 3 },
      "",
    ],
    [
      "name and kind of own hardware, with the table's",
      { ...a100, ownHardwareName: "x", ownHardwareKind: "soc" },
      "ownHardwareName ownHardwareKind",
    ],
    [
      "none of them, with own hardware",
      { hardware: "custom", ownHardwareName: "x", ownHardwareKind: "soc", deviceW: 5 },
      "",
    ],
    ["a basis without watts", { ...a100, deviceWBasis: "mean" }, "deviceWBasis"],
    [
      "utilisation of a mean",
      { ...a100, deviceW: 300, deviceWBasis: "mean", utilisationPercent: 80 },
      "utilisationPercent",
    ],
    [
      "utilisation of the table's mean",
      { hardware: "nvidia-v100-sxm2-16gb", utilisationPercent: 80 },
      "utilisationPercent",
    ],
    [
      "not utilisation of own rated watts over the table's mean",
      { hardware: "nvidia-v100-sxm2-16gb", deviceW: 300, utilisationPercent: 80 },
      "",
    ],
    [
      "a host around the watts of a machine",
      { ...host, hardware: "google-tpu-v3", hostCpuUtilisationPercent: 20 },
      "hostCpu hostCpuSockets hostCpuUtilisationPercent hostMemoryGb",
    ],
    [
      "sockets and load of no CPU",
      { ...a100, hostCpuSockets: 2, hostCpuUtilisationPercent: 20 },
      "hostCpuSockets hostCpuUtilisationPercent",
    ],
    ["a scope without a measurement", { ...a100, measuredScope: "acc" }, "measuredScope"],
    ["a kind of no intensity", { ...a100, intensityKind: "market" }, "intensityKind"],
    [
      "watts, basis and utilisation beside a measurement",
      { ...a100, measuredKwh: 5, deviceW: 400, deviceWBasis: "mean", utilisationPercent: 80 },
      "deviceW deviceWBasis utilisationPercent",
    ],
    [
      "not own watts beside a measurement: manufacture goes by them",
      { ...a100, hardware: "custom", measuredKwh: 5, deviceW: 400 },
      "",
    ],
    [
      "own watts, when manufacture is given",
      {
        ...a100,
        hardware: "custom",
        measuredKwh: 5,
        deviceW: 400,
        ownHardwareKind: "soc",
        embodiedKgPerDeviceHour: 0.01,
      },
      "ownHardwareKind deviceW",
    ],
    [
      "a host inside a measurement",
      { ...a100, ...host, measuredKwh: 5, measuredScope: "wall" },
      "hostCpu hostCpuSockets hostMemoryGb",
    ],
    [
      "not a host beside measured accelerators",
      { ...a100, ...host, measuredKwh: 5, measuredScope: "acc" },
      "",
    ],
    [
      "hardware, count and manufacture of a measurement without hours",
      {
        measuredKwh: 5,
        hardware: "nvidia-a100-sxm4-40gb",
        devices: 8,
        embodiedKgPerDeviceHour: 0.01,
      },
      "hardware devices embodiedKgPerDeviceHour",
    ],
    [
      "count and manufacture of a measurement without hardware",
      { measuredKwh: 5, hours: 3, devices: 8, embodiedKgPerDeviceHour: 0.01 },
      "devices embodiedKgPerDeviceHour",
    ],
    [
      "not the hours of a measurement: a short run is less sure",
      { measuredKwh: 5, hours: 3, site: "grid/FR" },
      "",
    ],
    [
      "the hours of a measurement at an own intensity",
      { measuredKwh: 5, hours: 3, intensityGPerKwh: 50 },
      "hours",
    ],
    [
      "the kind of own hardware whose host and manufacture are known",
      {
        ...host,
        hardware: "custom",
        deviceW: 9,
        hours: 1,
        ownHardwareKind: "soc",
        embodiedKgPerDeviceHour: 0.01,
      },
      "ownHardwareKind",
    ],
    [
      "not what is still to be described",
      { devices: 8, utilisationPercent: 80, embodiedKgPerDeviceHour: 0.01 },
      "",
    ],
    ["never a label", { ...labels, measuredKwh: 5 }, ""],
  ])("%s", (_, workload, expected) => expect(unused(workload)).toBe(expected));
});

function figures(workload: Workload) {
  return (["chip", "site", "full"] as const).map((boundary) => {
    const { total, noTotal } = estimate({ boundary, workloads: [workload] }, tinyDataset);
    if (total === undefined) return noTotal;
    const { energyKwh, embodiedKg, embodiedUnknownIn, range } = total;
    return { energyKwh, embodiedKg, embodiedUnknownIn, ...range, contributions: [] };
  });
}

propertyTest.prop([arbitraryWorkload, fc.nat()], { numRuns: 2000 })(
  "without an unused field every figure stays",
  (workload, pick) => {
    const fields = unusedFields(workload, tinyDataset);
    const field = fields[pick % Math.max(1, fields.length)];
    if (field === undefined) return;
    const { [field]: _unused, ...others } = workload;
    expect(figures(others), field).toEqual(figures(workload));
  },
);

/** A value that differs from any that an example below gives. */
const others: Workload = {
  hardware: "apple-m1",
  ownHardwareKind: "soc",
  deviceW: 77,
  deviceWBasis: "mean",
  devices: 77,
  hours: 7.7,
  utilisationPercent: 77,
  runs: 77,
  measuredKwh: 77,
  hostCpuSockets: 77,
  hostCpuUtilisationPercent: 77,
  hostMemoryGb: 77,
  site: "home/US-MIDA-PJM",
  intensityGPerKwh: 77,
  pue: 2.7,
  embodiedKgPerDeviceHour: 0.77,
};

test.each<Workload>([
  {
    ...a100,
    ...host,
    runs: 2,
    hostCpuUtilisationPercent: 20,
    utilisationPercent: 80,
    deviceW: 300,
    pue: 1.2,
  },
  { hardware: "custom", deviceW: 50, ownHardwareKind: "gpu", hours: 2, intensityGPerKwh: 50 },
  { ...a100, measuredKwh: 5, measuredScope: "wall", pue: 1.2 },
  {
    hardware: "custom",
    deviceW: 60,
    ownHardwareKind: "gpu",
    measuredKwh: 5,
    hours: 9,
    site: "grid/FR",
  },
])("with another value in a used field some figure moves: %j", (workload) => {
  for (const [property, value] of Object.entries(others)) {
    const field = property as keyof Workload;
    if (workload[field] === undefined || unusedFields(workload, tinyDataset).includes(field))
      continue;
    expect(figures({ ...workload, [field]: value }), field).not.toEqual(figures(workload));
  }
});
