import { describe, expect, it } from "vitest";
import { atOnce } from "../../dataset/steps.ts";
import { releasedDataset } from "../../experiment/estimate.fixture.ts";
import { fourDevices, standard } from "../carbontracker/logs.fixture.ts";
import { emissionsCsv, headers } from "../codecarbon/emissions.fixture.ts";
import type { ImportedLine } from "../reading/reading.ts";
import { importedOf } from "../samples.fixture.ts";
import { matchLinesInSteps } from "./matched-lines.ts";
import { noPicks, type Picks, type SourceLines } from "./picks.ts";
import { previewInSteps } from "./preview.ts";
import { takenExperiment, takenTotal } from "./total.ts";

const dataset = releasedDataset("2026.11");

const query = `timestamp, index, name, power.draw [W]
2024/06/18 00:00:00.000, 0, NVIDIA H100 80GB HBM3, 300.00 W
2024/06/18 01:00:00.000, 0, NVIDIA H100 80GB HBM3, 300.00 W
`;

const linesOf = (text: string): readonly ImportedLine[] =>
  importedOf(text).runs.map((run) => ({ ...run, runs: 1, isDouble: false }));

const sources = (...texts: readonly string[]): readonly SourceLines[] =>
  texts.map((text, index) => ({
    source: index + 1,
    fileName: `${index}.log`,
    lines: linesOf(text),
  }));

function preview(texts: readonly string[], picks: Partial<Picks> = {}, sites: string[] = []) {
  const chosen = { ...noPicks, ...picks };
  const matched = atOnce(matchLinesInSteps(sources(...texts), chosen, dataset));
  return atOnce(previewInSteps(matched, chosen, dataset, sites));
}

const day = emissionsCsv(headers["3.2.1"], {});

describe("a line", () => {
  it("is called by its file where it has no name, and by its place there where that has several", () => {
    const two = emissionsCsv(
      headers["3.2.1"],
      { project_name: "", run_id: "a" },
      { project_name: "", run_id: "b", timestamp: "2024-06-09T12:00:00" },
    );
    const { lines } = preview([day, query, two]);
    const names = lines.map(({ workload }) => workload.name);
    expect(names).toEqual(["finetune", "1.log", "2.log:2", "2.log:3"]);
  });

  it("says what it lacks for a figure", () => {
    const [line] = preview([query]).lines;
    expect(line?.missing.map(({ code }) => code)).toEqual(["site-missing"]);
    expect(line?.beside).toBeUndefined();
  });

  it("takes another reading, and its first again", () => {
    const [first] = preview([fourDevices]).lines;
    const all = preview([fourDevices], { readings: new Map([["1:0", "all-devices"]]) }).lines[0];
    expect(all?.workload.measuredKwh).toBeGreaterThan(3 * first!.workload.measuredKwh!);
    expect(all?.run.workload).toEqual(first?.run.workload);
    expect(all?.workload.hardware).toBe(first?.workload.hardware);
  });
});

it("takes a step for each line, and none for a tick", () => {
  const matched = atOnce(matchLinesInSteps(sources(day, standard), noPicks, dataset));
  const steps = (picks: Picks) => [...previewInSteps(matched, picks, dataset, [])];
  expect(steps(noPicks)).toHaveLength(2);
  expect(steps({ ...noPicks, ticks: new Map([["1:0", false]]), year: 2024 })).toHaveLength(0);
  expect(steps({ ...noPicks, year: 2021 })).toHaveLength(2);
});

describe("a run that was read twice", () => {
  it("is left unticked in the second source, by its id or by times and energy", () => {
    const { lines } = preview([day, query, day, query]);
    expect(lines.map(({ isDouble }) => isDouble)).toEqual([false, false, true, true]);
    expect(lines.map(({ isTicked }) => isTicked)).toEqual([true, true, false, false]);
  });

  it("is taken all the same when the user says so", () => {
    const { lines } = preview([day, day], { ticks: new Map([["2:0", true]]) });
    expect(lines.map(({ isTicked }) => isTicked)).toEqual([true, true]);
  });

  it("keeps one of the ranks that measured the same machine at the same time", () => {
    const rank = (run_id: string) => emissionsCsv(headers["3.2.1"], { run_id });
    const { lines } = preview([rank("a"), rank("b"), rank("c")]);
    expect(lines.map(({ isDouble }) => isDouble)).toEqual([false, true, true]);
  });
});

describe("the place of lines that name none", () => {
  it("is that of the other lines where there is one only, and said to be assumed", () => {
    const { place, lines } = preview([day, query]);
    expect(place).toMatchObject({ site: "grid/FR", assumedFrom: "other-lines", lines: 1 });
    expect(lines[1]).toMatchObject({ isPlaceAssumed: true, workload: { site: "grid/FR" } });
  });

  it("is that of the experiment at hand where no other line has one", () => {
    expect(preview([query], {}, ["aws/us-east-1"]).place).toMatchObject({
      site: "aws/us-east-1",
      assumedFrom: "experiment",
    });
  });

  it("is asked where several are in question", () => {
    const { place, lines } = preview([day, query], {}, ["grid/AT"]);
    expect(place).toMatchObject({ site: undefined, suggestions: ["grid/FR", "grid/AT"] });
    expect(lines[1]?.workload.site).toBeUndefined();
  });

  it("is what the user says, and empty where they say so", () => {
    expect(preview([query], { place: "grid/SE" }).lines[0]).toMatchObject({
      isPlaceAssumed: false,
      workload: { site: "grid/SE" },
    });
    expect(preview([day, query], { place: null }).lines[1]?.workload.site).toBeUndefined();
  });

  it("is not asked for lines that are left", () => {
    expect(preview([query], { ticks: new Map([["1:0", false]]) }).place).toBeUndefined();
  });
});

describe("the year", () => {
  it("is that of most lines, of two that are as many the newer, and the user's before both", () => {
    const old = emissionsCsv(headers["3.2.1"], { timestamp: "2021-06-02T12:00:00", run_id: "old" });
    expect(preview([day, old]).years).toEqual({ years: [2021, 2024], year: 2024 });
    expect(preview([day, old, standard, old]).years.years).toEqual([2021, 2022, 2024]);
    expect(preview([day, old], { year: 2021 }).years.year).toBe(2021);
  });

  it("is left open where no line has one, or none that an experiment can have", () => {
    const later = emissionsCsv(headers["3.2.1"], { timestamp: "2090-06-02T12:00:00" });
    expect(preview([later]).years).toEqual({ years: [], year: undefined });
    expect(takenExperiment(preview([later])).year).toBeUndefined();
  });
});

describe("the total", () => {
  it("is that of the experiment which is taken", () => {
    const found = preview([day, standard, query]);
    const total = takenTotal(found, dataset);
    if ("noTotal" in total) throw new Error(total.noTotal);
    const sum = found.lines.reduce((kg, { beside }) => kg + (beside?.oursKg ?? 0), 0);
    // The log of power alone has no place: France and Denmark are both in question.
    expect(total).toMatchObject({ counted: 2, incomplete: 1 });
    expect(total.kg).toBeCloseTo(sum, 9);
    expect(takenExperiment(found).workloads).toHaveLength(3);
  });

  it("has no range beyond the lines that one experiment holds", () => {
    const rows = Array.from({ length: 51 }, (_, index) => ({
      run_id: `run ${index}`,
      timestamp: new Date(Date.UTC(2024, 0, 2 + 2 * index)).toISOString().slice(0, 19),
    }));
    const total = takenTotal(preview([emissionsCsv(headers["3.2.1"], ...rows)]), dataset);
    expect(total).toMatchObject({ counted: 51, range: undefined });
  });

  it("is not there without lines, nor where none has a figure", () => {
    expect(takenTotal(preview([]), dataset)).toEqual({ noTotal: "nothing-entered" });
    expect(takenTotal(preview([query]), dataset)).toEqual({ noTotal: "workload-incomplete" });
  });
});
