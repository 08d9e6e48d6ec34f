import { expect, test } from "vitest";
import { dvcMetrics } from "./dvc.ts";
import { jsonReport } from "./json.ts";
import { exampleLinks, hostile, reportOfExperiment, reportOfLink } from "./report.fixture.ts";

const worked = reportOfLink(exampleLinks["two weeks of one p4d.24xlarge"]);

type Read = {
  readonly experiment: unknown;
  readonly estimate: {
    readonly emissions: { readonly totalKg: number };
    readonly embodiedKg: number | null;
    readonly embodiedUnknownInWorkloads: readonly number[];
    readonly trace: readonly { readonly key: string; readonly sources: readonly string[] }[];
  };
  readonly sources: Readonly<Record<string, unknown>>;
};

test("JSON has the experiment as entered and every fact with its source", () => {
  const read = JSON.parse(jsonReport(worked)) as Read;
  expect(read.experiment).toEqual(worked.experiment);
  expect(read.estimate.emissions.totalKg).toBe(worked.total.range.totalKg);
  expect(read.estimate.trace.map(({ key }) => key)).toEqual(
    worked.total.trace.map(({ fact }) => fact.key),
  );
  for (const id of read.estimate.trace.flatMap(({ sources }) => sources)) {
    expect(read.sources[id]).toHaveProperty("url");
  }
});

test("manufacture that is not known is null in JSON and absent in DVC", () => {
  const report = reportOfLink(exampleLinks["measured energy without hardware"]);
  const { estimate } = JSON.parse(jsonReport(report)) as Read;
  expect(estimate.embodiedKg).toBeNull();
  expect(estimate.embodiedUnknownInWorkloads).toEqual([1]);
  expect(dvcMetrics(report)).not.toContain('"manufacture_kgco2e"');
});

test("a hostile title comes back from JSON as it was", () => {
  const report = reportOfExperiment({
    title: hostile,
    workloads: [{ hardware: "nvidia-l4", hours: 1, site: "grid/FR" }],
  });
  expect(JSON.parse(jsonReport(report))).toMatchObject({ experiment: { title: hostile } });
});

test("DVC's file is a tree of numbers and texts", () => {
  expect(JSON.parse(dvcMetrics(worked))).toMatchObject({
    wattprint: {
      emissions_kgco2e: worked.total.range.totalKg,
      energy_kwh: worked.total.energyKwh,
      boundary: "site",
      dataset: "2026.11",
      workloads: { 1: { devices: 8, pue: 1.15, carbon_intensity_gco2e_per_kwh: 418 } },
    },
  });
  const leaves = (value: unknown): unknown[] =>
    typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [value];
  for (const leaf of leaves(JSON.parse(dvcMetrics(worked)))) {
    expect(["number", "string"]).toContain(typeof leaf);
  }
});
