import Papa from "papaparse";
import { fc, test as propertyTest } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { csvOf, csvReport } from "./csv.ts";
import { exampleLinks, hostile, reportOfExperiment, reportOfLink } from "./report.fixture.ts";
import type { Report } from "./report-input.ts";

function read(report: Report) {
  const { data, errors } = Papa.parse<Record<string, string>>(csvReport(report).trimEnd(), {
    header: true,
  });
  expect(errors).toEqual([]);
  return data;
}

test("a run reads as a run of CodeCarbon would, unrounded", () => {
  const report = reportOfLink(exampleLinks["two weeks of one p4d.24xlarge"]);
  const [row, ...more] = read(report);
  expect(more).toEqual([]);
  expect(row).toMatchObject({
    duration: "1209600",
    country_iso_code: "USA",
    cloud_provider: "aws",
    cloud_region: "us-east-1",
    on_cloud: "Y",
    gpu_count: "8",
    gpu_model: "8 x NVIDIA A100 SXM4 40GB",
    pue: "1.15",
    hardware_id: "nvidia-a100-sxm4-40gb",
    mean_draw_percent_of_rated: "100",
    mean_draw_given: "no",
    boundary: "site",
    dataset: "2026.11",
    permalink: report.permalink,
  });
  // 8 × 400 W × 336 h × 1.15 at 418 g/kWh
  expect(Number(row?.["energy_consumed"])).toBe(report.total.energyKwh);
  expect(Number(row?.["emissions"])).toBe(report.total.range.totalKg);
  expect(Number(row?.["emissions"])).toBeCloseTo((1075.2 * 1.15 * 418) / 1000, 9);
});

test("manufacture is never in CodeCarbon's column, and workloads add up", () => {
  const report = reportOfLink(exampleLinks["three workloads at full"]);
  const rows = read(report);
  const sum = (column: string) => rows.reduce((kg, row) => kg + Number(row[column]), 0);
  expect(rows.map((row) => row["task_name"])).toEqual(["Final run", "", ""]);
  expect(sum("counted_kgco2e")).toBeCloseTo(report.total.range.totalKg, 9);
  expect(sum("emissions") + sum("manufacture_kgco2e")).toBeCloseTo(sum("counted_kgco2e"), 9);
  expect(rows[0]?.["duration"]).toBe(String(3 * 100 * 3600));
  expect(rows[1]).toMatchObject({
    gpu_count: "",
    cpu_model: "Intel Xeon E5-2683 v4",
    on_cloud: "N",
  });
});

test("another kind of intensity than CodeCarbon's is not under its name", () => {
  const [row] = read(reportOfLink(exampleLinks["own hardware, market-based"]));
  expect(row).toMatchObject({ emissions: "", carbon_intensity_kind: "market", on_cloud: "" });
  expect(Number(row?.["counted_kgco2e"])).toBeCloseTo(25.92, 9);
});

test("a K80 board has the two devices that drivers list", () => {
  const workloads = [{ hardware: "nvidia-k80", devices: 2, hours: 1, site: "grid/FR" }];
  expect(read(reportOfExperiment({ workloads }))[0]?.["gpu_count"]).toBe("4");
});

test("what is not known is an empty cell, never 0", () => {
  const [row] = read(reportOfLink(exampleLinks["measured energy without hardware"]));
  expect(row).toMatchObject({ duration: "", devices: "", manufacture_kgco2e: "", gpu_count: "" });
});

function reportTitled(title: string, name: string) {
  const workloads = [
    { hardware: "custom", ownHardwareName: name, deviceW: 100, hours: 1, site: "grid/FR", name },
  ];
  return reportOfExperiment({ title, workloads });
}

test("a text of several lines starts no formula either", () => {
  expect(csvOf(["note"], [["=1+1\nmore"], ["a\n=1"]])).toBe(
    'note\r\n"\'=1+1\nmore"\r\n"a\n=1"\r\n',
  );
});

test("a title that a spreadsheet would run is made harmless", () => {
  const [row] = read(reportTitled("=cmd|' /C calc'!A0", hostile));
  expect(row?.["project_name"]).toBe("'=cmd|' /C calc'!A0");
  expect(row?.["hardware"]).toBe(hostile);
});

propertyTest.prop([fc.string({ unit: "binary" }), fc.string({ unit: "binary" })])(
  "any text stays in its cell and starts no formula",
  (title, name) => {
    const [row, ...more] = read(reportTitled(title, name));
    expect(more).toEqual([]);
    expect(row?.["dataset"]).toBe("2026.11");
    for (const column of ["project_name", "task_name", "hardware"]) {
      expect(row?.[column] ?? "").not.toMatch(/^[=+\-@\t\r]/u);
    }
  },
);
