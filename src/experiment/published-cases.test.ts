import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { datasetOfData } from "../dataset/dataset.fixture.ts";
import { totalOfWorkload } from "./estimate.fixture.ts";
import type { IntensityKind, MeasuredScope, Workload } from "./experiment.ts";

/** Figures others published, with the inputs they gave: data/cases.csv names paper and table of each. */
const cases = Papa.parse<Record<string, string>>(readFileSync("data/cases.csv", "utf8"), {
  header: true,
  skipEmptyLines: true,
}).data;

const dataset = datasetOfData();

const given = (cell: string | undefined) =>
  cell === undefined || cell === "" ? undefined : Number(cell);

/** The inputs of a row: watts of one counted unit and its hours, or a measured energy. */
function workloadOf(row: Record<string, string>): Workload {
  const deviceHours = given(row.device_hours);
  const entries = {
    hardware: "custom",
    deviceW: given(row.power_w),
    deviceWBasis: given(row.power_w) === undefined ? undefined : row.power_basis,
    devices: given(row.devices),
    hours: given(row.hours) ?? deviceHours,
    measuredKwh: given(row.measured_kwh),
    measuredScope: row.measured_scope === "" ? undefined : (row.measured_scope as MeasuredScope),
    intensityGPerKwh: Number(row.intensity_g_per_kwh),
    intensityKind: row.intensity_kind as IntensityKind,
    pue: given(row.pue),
  };
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}

/** Half a unit of the last digit a figure was printed with: "30 t" is 29.5 to 30.5 t. */
function printedRounding(reported: number): number {
  const digits = String(Math.round(reported)).replace(/0+$/, "").length;
  const magnitude = Math.floor(Math.log10(reported)) + 1;
  return 0.5 * 10 ** (magnitude - digits);
}

function within(ours: number, reported: number): boolean {
  const difference = Math.abs(ours - reported);
  return difference <= 0.02 * reported || difference <= printedRounding(reported);
}

describe("published figures come out within 2 % or their printed rounding", () => {
  it("covers all 32", () => {
    expect(cases).toHaveLength(32);
  });

  it.each(cases.map((row) => [row.id, row] as const))("%s", (_id, row) => {
    const total = totalOfWorkload(workloadOf(row), dataset);
    expect(within(total.range.totalKg, Number(row.reported_kg))).toBe(true);
    const kwh = given(row.reported_kwh);
    if (kwh !== undefined) expect(within(total.energyKwh, kwh)).toBe(true);
  });
});
