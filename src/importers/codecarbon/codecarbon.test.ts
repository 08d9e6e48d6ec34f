import { describe, expect, it } from "vitest";
import { codes, importedOf, noticeOf, problemOf, runOf } from "../samples.fixture.ts";
import { doubledRuns } from "../spans.ts";
import { emissionsCsv, headers, laptopRow } from "./emissions.fixture.ts";

const now = headers["3.2.1"];

describe("emissions.csv", () => {
  it("is read from every version", () => {
    for (const header of Object.values(headers)) {
      const { workload, tool, place } = runOf(emissionsCsv(header, {}));
      expect(workload).toEqual({
        hours: 24,
        measuredKwh: 50.76,
        measuredScope: "it",
        name: "finetune",
      });
      expect(tool).toMatchObject({ kwh: 50.76, kg: 3.6, covers: "it" });
      expect(tool.intensityGPerKwh).toBeCloseTo(70.92, 2);
      expect(place).toEqual({ country: "FRA", region: "île-de-france" });
    }
  });

  it("names parts and times from version 2 on", () => {
    const run = runOf(emissionsCsv(now, {}));
    expect(run).toMatchObject({
      id: "7f0c5d4e-0000-4000-8000-000000000001",
      accelerators: [{ name: "NVIDIA A100-SXM4-40GB", count: 8, unit: "driver-devices" }],
      processor: { name: "AMD EPYC 7742 64-Core Processor", count: 128, unit: "vcpus" },
      tool: { version: "9.9.9" },
    });
    expect(new Date(run.span!.startMs).toISOString()).toBe("2024-06-01T12:00:00.000Z");
    expect(new Date(run.span!.endMs).toISOString()).toBe("2024-06-02T12:00:00.000Z");
  });

  it("gives the real laptop row of version 2.4.3rc1", () => {
    const run = runOf(`${headers["2.2.3"]}\n${laptopRow}\n`);
    expect(run.workload).toEqual({
      hours: 355.46638011932373 / 3600,
      measuredKwh: 0.0004047892176375,
      measuredScope: "it",
    });
    expect(run.accelerators).toEqual([{ name: "Apple M1", count: 1, unit: "driver-devices" }]);
    expect(run.tool.intensityGPerKwh).toBeCloseTo(84.88, 2);
    expect(codes(run)).toEqual(["implied-intensity"]);
  });

  it("has a byte order mark, CRLF, quotes, semicolons and any order of columns", () => {
    const plain = runOf(emissionsCsv(now, {}));
    const csv = emissionsCsv(now, {});
    const turned = csv
      .trim()
      .split("\n")
      .map((line) => line.split(",").toReversed().join(","));
    const variants = [
      `\uFEFF${csv.replaceAll("\n", "\r\n")}`,
      csv.replaceAll(",", ";"),
      turned.join("\n"),
      csv.replaceAll(/[^,\n]+/g, '"$&"'),
      csv.replace("\n", ",extra\n").replace(/\n$/, ",7\n"),
    ];
    for (const text of variants) expect(runOf(text)).toEqual(plain);
    expect(importedOf(variants[4]!).ignored).toContain("extra");
  });

  it("leaves emissions_rate and power aside, whose meaning changed, and says so (1, 3)", () => {
    // CC#544: 8 A40 at 3893 W, of 300 W each, while energy over duration gives 1898 W.
    const duration = 3600;
    const gpu = { gpu_power: "3893.2", gpu_energy: "1.898", gpu_model: "8 x NVIDIA A40" };
    const text = emissionsCsv(now, {
      ...gpu,
      duration: String(duration),
      cpu_energy: "0.1",
      ram_energy: "0.05",
      energy_consumed: "2.048",
      emissions_rate: "9999",
    });
    const { workload } = runOf(text);
    expect(workload).toMatchObject({ hours: 1, measuredKwh: 2.048 });
    expect(importedOf(text).notices).toEqual([
      { code: "columns-recomputed", columns: ["emissions_rate"] },
      { code: "power-columns-unused" },
      { code: "local-times" },
    ]);
  });

  it("divides a PUE out that is in the energies since 2.2.3 (2)", () => {
    const run = runOf(emissionsCsv(now, { pue: "1.2" }));
    expect(run.workload.measuredKwh).toBeCloseTo(50.76 / 1.2, 12);
    expect(run.workload.pue).toBeUndefined();
    expect(run.tool).toMatchObject({ kwh: 50.76, covers: "wall", pue: 1.2 });
    expect(noticeOf(run, "pue-divided-out")).toMatchObject({ pue: 1.2, printedKwh: 50.76 });
    expect(run.others).toEqual([{ code: "keep-pue", workload: { ...run.workload, pue: 1.2 } }]);
    expect(noticeOf(runOf(emissionsCsv(now, { pue: "0.9" })), "out-of-range")).toBeDefined();
  });

  it("keeps the longest of the rows that one run wrote, and never adds them up", () => {
    const first = { duration: "3600", energy_consumed: "2", timestamp: "2024-06-01T13:00:00" };
    const { runs, notices } = importedOf(emissionsCsv(now, first, {}, first));
    expect(runs).toHaveLength(1);
    expect(runs[0]).toMatchObject({ origin: { at: 3 }, workload: { measuredKwh: 50.76 } });
    expect(noticeOf(runs[0]!, "flushes-merged")).toEqual({ code: "flushes-merged", count: 3 });
    expect(runs[0]!.others).toEqual([]);
    expect(codes({ notices })).not.toContain("header-changes");
  });

  it("gives the longest of the real rows of bigscience's training (tr1-13B, emissions-032.csv)", () => {
    const text = `timestamp,project_name,run_id,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,cpu_energy,gpu_energy,ram_energy,energy_consumed,country_name,country_iso_code,region,on_cloud,cloud_provider,cloud_region
2021-09-14T19:00:46,codecarbon,9a0f40d2-91a1-4df6-877f-29cb05b55b17,21595.20961928368,19.53617129950376,0.9046530061027388,0.1416929133561673,317.059,7500.0,0.0009256819881296,3.9794285385537775,42.03215344945589,46.01250766999782,France,FRA,,N,,
2021-09-14T22:59:46,codecarbon,9a0f40d2-91a1-4df6-877f-29cb05b55b17,35935.69436264038,32.67067904139027,0.9091428347452638,0.13679170943220464,315.632,7500.0,0.001510814044332491,6.699358286834587,70.24664773494007,76.94751683581887,France,FRA,,N,,
`;
    const run = runOf(text);
    expect(run.workload.measuredKwh).toBe(76.94751683581887);
    expect(run.others).toEqual([]);
    // Not France's grid: a world average stands in it.
    expect(run.tool.intensityGPerKwh).toBeCloseTo(424.6, 1);
  });

  it("offers the sum where the rows of a run follow one another", () => {
    const pieces = [12, 13, 14].map((hour) => ({
      duration: "3600",
      energy_consumed: "2",
      timestamp: `2024-06-01T${hour}:00:00`,
    }));
    const { workload, others } = runOf(emissionsCsv(now, ...pieces));
    expect(workload).toMatchObject({ hours: 1, measuredKwh: 2 });
    expect(others).toMatchObject([{ code: "whole-run", workload: { hours: 3, measuredKwh: 6 } }]);
  });

  it("has no GPU columns in some files of machines without one (4)", () => {
    const header = now.replace(",gpu_count,gpu_model", "");
    const { runs, notices } = importedOf(emissionsCsv(header, {}));
    expect(runs[0]).toMatchObject({ accelerators: [], processor: { count: 128 } });
    expect(codes({ notices })).toContain("no-gpu-columns");
    expect(runOf(emissionsCsv(now, { gpu_count: "0", gpu_model: "" })).accelerators).toEqual([]);
  });

  it("leaves a row out that has fewer cells than its header, rather than shift it (4)", () => {
    const row = emissionsCsv(now, { run_id: "other" }).split("\n")[1]!;
    const short = row.replace(",2.35,48.85", "");
    const { runs, skipped } = importedOf(`${emissionsCsv(now, {})}${short}\n${row}\n`);
    expect(runs).toHaveLength(2);
    expect(skipped).toEqual([
      {
        reason: { code: "cell-count", found: 36, expected: 38 },
        count: 1,
        where: "line",
        places: [3],
      },
    ]);
  });

  it("names runs of one machine at one time, as where each rank measures all of it (5)", () => {
    const ranks = ["a", "b", "c"].map((run_id) => ({ run_id }));
    const elsewhere = { run_id: "d", os: "Windows-11" };
    const later = { run_id: "e", timestamp: "2024-06-03T12:00:00" };
    const { runs } = importedOf(emissionsCsv(now, ...ranks, elsewhere, later));
    expect(doubledRuns(runs)).toEqual([[0, 1, 2]]);
  });

  it("warns that CPU energy of version 1 may be a thousand times too small (6)", () => {
    expect(codes(importedOf(emissionsCsv(headers["1.0"], {})))).toContain("codecarbon-1");
    expect(codes(importedOf(emissionsCsv(headers["0.0"], {})))).not.toContain("codecarbon-1");
    expect(codes(importedOf(emissionsCsv(headers["2.0"], {})))).not.toContain("codecarbon-1");
  });

  it("always says which intensity its emissions imply, also without a place (7)", () => {
    const run = runOf(
      emissionsCsv(now, { country_name: "", country_iso_code: "", region: "", emissions: "24.11" }),
    );
    expect(run.place).toBeUndefined();
    expect(noticeOf(run, "implied-intensity")).toMatchObject({ isUsual: true });
    expect(run.tool.intensityGPerKwh).toBeCloseTo(474.98, 2);
    // Grams where kilograms are meant.
    expect(noticeOf(runOf(emissionsCsv(now, { emissions: "3600" })), "implied-intensity")).toEqual({
      code: "implied-intensity",
      gPerKwh: (3600 * 1000) / 50.76,
      isUsual: false,
    });
    expect(codes(runOf(emissionsCsv(now, { emissions: "" })))).toContain("no-intensity");
  });

  it("has several kinds of accelerator in one text, joined with or without a blank", () => {
    const kinds = (gpu_model: string, gpu_count: string) =>
      runOf(emissionsCsv(now, { gpu_model, gpu_count })).accelerators.map(({ name, count }) => [
        count,
        name,
      ]);
    const both = [
      [2, "Tesla V100"],
      [1, "T4"],
    ];
    expect(kinds("2 x Tesla V100 1 x T4", "3")).toEqual(both);
    expect(kinds("2 x Tesla V1001 x T4", "3")).toEqual(both);
    expect(kinds("12 x Tesla V100", "12")).toEqual([[12, "Tesla V100"]]);
    const run = runOf(emissionsCsv(now, { gpu_model: "1 x A100 1 x T4", gpu_count: "2" }));
    expect(noticeOf(run, "several-parts")).toMatchObject({ names: ["A100", "T4"] });
  });

  it("leaves out rows without a usable energy, each with its reason", () => {
    const text = emissionsCsv(
      now,
      { run_id: "a", energy_consumed: "" },
      { run_id: "b", energy_consumed: "much" },
      { run_id: "c", energy_consumed: "-1" },
      { run_id: "d" },
    );
    const { runs, skipped } = importedOf(text);
    expect(runs).toHaveLength(1);
    expect(skipped.map(({ reason, places }) => [reason.code, places])).toEqual([
      ["no-energy", [2]],
      ["unreadable", [3]],
      ["negative", [4]],
    ]);
    expect(problemOf(emissionsCsv(now, { energy_consumed: "" }))).toMatchObject({
      code: "no-runs",
      format: "codecarbon",
    });
  });

  it("says when the parts of an energy do not add up", () => {
    const run = runOf(emissionsCsv(now, { cpu_energy: "30" }));
    expect(noticeOf(run, "parts-differ")).toEqual({
      code: "parts-differ",
      partsKwh: 77.4,
      kwh: 50.76,
    });
    expect(codes(runOf(emissionsCsv(now, { tracking_mode: "process" })))).toContain("process-only");
  });

  it("has a row without an id as a run of its own, though its experiment has others", () => {
    const { runs } = importedOf(emissionsCsv(now, { run_id: "" }, { run_id: "" }));
    expect(runs.map(({ id, workload }) => [id, workload.measuredKwh])).toEqual([
      [undefined, 50.76],
      [undefined, 50.76],
    ]);
  });

  it("goes on under another header, as where files were put together", () => {
    const { runs, notices } = importedOf(
      emissionsCsv(now, {}) + emissionsCsv(headers["2.0"], { run_id: "old" }),
    );
    expect(runs.map(({ id }) => id)).toEqual(["7f0c5d4e-0000-4000-8000-000000000001", "old"]);
    expect(noticeOf({ notices }, "header-changes")).toMatchObject({ lines: [3] });
  });
});
