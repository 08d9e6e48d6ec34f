import { describe, expect, it } from "vitest";
import { importProblemWords } from "../../words/en/imports.ts";
import { codes, importedOf, problemOf, runOf } from "../samples.fixture.ts";
import { headedFiles, metricFile } from "./files.fixture.ts";

describe("a file of MLflow's file store", () => {
  it("holds the power of the GPU that its name says", () => {
    const run = runOf(metricFile, { name: "gpu_1_power_usage_watts" });
    expect(importedOf(metricFile).format).toBe("mlflow-files");
    // 10 s at (54.9 + 234.6) ÷ 2 W, 10 s at (234.6 + 240) ÷ 2 W
    expect(run.workload.measuredKwh).toBeCloseTo((144.75 * 10 + 237.3 * 10) / 3.6e6, 12);
    expect(run.workload).toMatchObject({ measuredScope: "acc", hours: 20 / 3600, devices: 1 });
    expect(run.power!.map(({ device }) => device)).toEqual(["1"]);
    expect(codes(run)).not.toContain("metric-unnamed");
    expect(new Date(run.span!.startMs).toISOString()).toBe("2023-11-14T22:13:20.000Z");
  });

  it("is taken for watts where nothing says what it is of, and says so", () => {
    expect(codes(runOf(metricFile))).toContain("metric-unnamed");
    expect(codes(runOf(metricFile, { name: "power.txt" }))).toContain("metric-unnamed");
  });

  it("is never power when its name is of another metric", () => {
    const problem = problemOf(metricFile, { name: "gpu_0_utilization_percentage" });
    expect(problem).toMatchObject({ code: "missing-column" });
    expect(importProblemWords(problem)).toContain("Power is never made of utilisation");
  });

  it("holds several GPUs and nodes where the text has their paths, other metrics left", () => {
    const expected = ["0", "node-1 0"];
    const run = runOf(headedFiles);
    expect(run.power!.map(({ device }) => device)).toEqual(expected);
    expect(run.workload.measuredKwh).toBeCloseTo((100 * 10 + 50 * 10) / 3.6e6, 12);
    const lines = headedFiles.split("\n");
    let path = "";
    const grepped = lines.flatMap((line) => {
      path = /^==> (.+) <==$/.exec(line)?.[1] ?? path;
      return line.startsWith("==>") || line === "" ? [] : [`${path}:${line}`];
    });
    expect(runOf(grepped.join("\n")).workload).toEqual(run.workload);
  });

  it("leaves out values that are no power, with their line", () => {
    const broken = metricFile.replace("234.6", "nan").replace("240.0", "-240.0");
    const { skipped } = importedOf(`${broken}\n1700000040000 60 4\n1700000050000 60 5`);
    // The last line was being written.
    expect(skipped.map(({ reason, places }) => [reason.code, places])).toEqual([
      ["unreadable", [2, 4]],
      ["negative", [3]],
    ]);
  });
});
