import { describe, expect, it } from "vitest";
import { releasedDataset } from "../experiment/estimate.fixture.ts";
import { besideOurs, yearOf } from "./beside.ts";
import { output, standard } from "./carbontracker/logs.fixture.ts";
import { readCarbontracker } from "./carbontracker/read-carbontracker.ts";
import { emissionsCsv, headers } from "./codecarbon/emissions.fixture.ts";
import type { ImportedRun } from "./imported.ts";
import { matchRuns } from "./match/match-runs.ts";
import { runOf } from "./samples.fixture.ts";

const dataset = releasedDataset("2026.11");

function beside(run: ImportedRun) {
  return besideOurs(run, matchRuns([run], dataset).runs[0]!.workload, dataset)!;
}

describe("our figure beside the tool's", () => {
  it("differs from CodeCarbon's by PUE and intensity, and the two explain all of it", () => {
    const run = runOf(emissionsCsv(headers["3.2.1"], {}));
    const { differences, oursKg, oursKwh, theirs } = beside(run);
    expect(differences.map(({ of }) => of)).toEqual(["pue", "intensity"]);
    expect(differences[0]).toEqual({ of: "pue", theirs: 1, ours: 1.54 });
    expect(oursKwh).toBeCloseTo(50.76 * 1.54, 9);
    const product = differences.reduce((all, { theirs: a, ours: b }) => (all * b) / a, 1);
    expect(oursKg / theirs.kg!).toBeCloseTo(product, 9);
  });

  it("takes its PUE out before ours, and compares the two", () => {
    const run = runOf(emissionsCsv(headers["3.2.1"], { pue: "1.2" }));
    expect(beside(run).differences[0]).toEqual({ of: "pue", theirs: 1.2, ours: 1.54 });
  });

  it("keeps carbontracker's energy, with the grid of its place and year", () => {
    const result = readCarbontracker([standard, output]);
    if (!result.ok) throw new Error(result.problem.code);
    const { differences, oursKwh } = beside(result.imported.runs[0]!);
    expect(oursKwh).toBe(0.014018);
    expect(differences.map(({ of }) => of)).toEqual(["intensity"]);
    expect(differences[0]!.theirs).toBe(102);
  });

  it("is of the year in which the run ended", () => {
    expect(yearOf(runOf(emissionsCsv(headers["3.2.1"], {})))).toBe(2024);
    expect(yearOf(runOf(output))).toBeUndefined();
    const wrong = { timestamp: "1970-01-02T00:00:00" };
    expect(yearOf(runOf(emissionsCsv(headers["3.2.1"], wrong)))).toBeUndefined();
  });

  it("is not there without a place", () => {
    const run = runOf(
      emissionsCsv(headers["3.2.1"], { country_iso_code: "", country_name: "", region: "" }),
    );
    expect(besideOurs(run, run.workload, dataset)).toBeUndefined();
  });
});
