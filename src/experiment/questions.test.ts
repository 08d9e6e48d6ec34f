import { expect, it } from "vitest";
import { datasetOfData } from "../dataset/dataset.fixture.ts";
import type { Workload } from "./experiment.ts";
import { questionsOf } from "./questions.ts";

const dataset = datasetOfData();

it.each<[string, Workload, keyof Workload, string]>([
  ["16 000 W for one device", { deviceW: 16_000 }, "deviceW", "watts-high"],
  [
    "10 % of TDP, which may be GPU-Util",
    { utilisationPercent: 10 },
    "utilisationPercent",
    "draw-low",
  ],
  ["a draw of twice the rating", { utilisationPercent: 200 }, "utilisationPercent", "draw-high"],
  ["0.37, which is kilograms", { intensityGPerKwh: 0.37 }, "intensityGPerKwh", "intensity-kg"],
  ["3 000 g/kWh", { intensityGPerKwh: 3000 }, "intensityGPerKwh", "intensity-high"],
  ["809 472 hours, which are device-hours", { hours: 809_472 }, "hours", "hours-long"],
  ["a PUE of 2.5", { pue: 2.5 }, "pue", "pue-high"],
  [
    "12.5 MW on one MI250X, as an early ROCm build logged",
    { hardware: "amd-instinct-mi250x", measuredKwh: 12_500, hours: 1 },
    "measuredKwh",
    "measured-high",
  ],
  [
    "3 kg a device-hour",
    { embodiedKgPerDeviceHour: 3 },
    "embodiedKgPerDeviceHour",
    "embodied-high",
  ],
])("asks about %s", (_case, workload, property, code) => {
  expect(questionsOf(workload, dataset)[property]?.code).toBe(code);
});

it("asks nothing about a usual run", () => {
  const usual: Workload = {
    hardware: "nvidia-h100-sxm5-80gb",
    devices: 16_384,
    hours: 1296,
    utilisationPercent: 62,
    pue: 1.09,
    intensityGPerKwh: 24,
  };
  expect(questionsOf(usual, dataset)).toEqual({});
});
