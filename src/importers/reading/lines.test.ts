import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importNoticeWords } from "../../words/en/imports.ts";
import { emissionsCsv, headers } from "../codecarbon/emissions.fixture.ts";
import type { ImportedRun } from "../imported.ts";
import { importedOf } from "../samples.fixture.ts";
import { linesOf } from "./lines.ts";

const run: ImportedRun = {
  origin: { where: "line", at: 2 },
  workload: { hours: 1, measuredKwh: 2, measuredScope: "it" },
  accelerators: [{ name: "NVIDIA A40", count: 1, unit: "driver-devices" }],
  tool: { kwh: 2, kg: 0.5, covers: "it", intensityGPerKwh: 250 },
  others: [],
  notices: [],
};

const many = (count: number, of: (at: number) => Partial<ImportedRun>): readonly ImportedRun[] =>
  Array.from({ length: count }, (_, at) => ({ ...run, ...of(at) }));

const sum = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);

describe("lines of a file", () => {
  it("are its runs, up to 200", () => {
    const { lines, notices } = linesOf(many(200, (at) => ({ id: String(at) })));
    expect(lines).toHaveLength(200);
    expect(lines[7]).toEqual({ ...run, id: "7", runs: 1, isDouble: false });
    expect(notices).toEqual([]);
  });

  it("are sums of runs that are alike beyond that, and say so", () => {
    const runs = many(900, (at) => ({
      origin: { where: "line", at: at + 2 },
      workload: { ...run.workload, name: at % 3 === 0 ? "base" : "large" },
      span: { startMs: at * 1e8, endMs: at * 1e8 + 3.6e6 },
      notices: [{ code: "implied-intensity", gPerKwh: 250, isUsual: true }],
    }));
    const { lines, notices } = linesOf(runs);
    // 35 months, two names.
    const found = lines.map((line) => [
      line.workload.name,
      line.runs,
      line.workload.measuredKwh,
      new Date(line.span!.endMs).toISOString().slice(0, 7),
    ]);
    expect(found.slice(0, 4)).toEqual([
      ["base", 9, 18, "1970-01"],
      ["large", 18, 36, "1970-01"],
      ["base", 8, 16, "1970-02"],
      ["large", 16, 32, "1970-02"],
    ]);
    expect(lines[0]).toMatchObject({
      origin: { at: 2 },
      tool: { kwh: 18, kg: 4.5, intensityGPerKwh: 250 },
    });
    expect(notices).toEqual([{ code: "runs-summed", runs: 900, lines: 70 }]);
  });

  it("keep apart what was probably counted twice", () => {
    const ranks = many(400, (at) => {
      const startMs = Math.floor(at / 4) * 4e6;
      return { machine: "node", span: { startMs, endMs: startMs + 3.6e6 } };
    });
    expect(linesOf(ranks).lines.map(({ runs, isDouble }) => [runs, isDouble])).toEqual([
      [100, false],
      [300, true],
    ]);
    expect(linesOf(ranks.slice(0, 8)).lines.map(({ isDouble }) => isDouble)).toEqual([
      false,
      true,
      true,
      true,
      false,
      true,
      true,
      true,
    ]);
  });

  it("have no names where there are more than a thousand", () => {
    const runs = many(3000, (at) => ({ workload: { ...run.workload, name: `run ${at}` } }));
    const { lines, notices } = linesOf(runs);
    expect(lines).toMatchObject([{ runs: 3000, workload: { hours: 3000, measuredKwh: 6000 } }]);
    expect(lines[0]!.workload.name).toBeUndefined();
    expect(notices.map(({ code }) => code)).toEqual(["runs-summed", "names-left-out"]);
  });

  it("keep persons and ends apart, beyond a thousand then names, months and persons go in turn", () => {
    const kinds = (names: number, months: number, persons: number) => {
      const runs = many(3000, (at) => {
        const endMs = Date.UTC(2020, at % months, 15);
        return {
          workload: { ...run.workload, name: `run ${at % names}` },
          person: `person ${at % persons}`,
          status: at % 2 === 0 ? "completed" : "failed",
          span: { startMs: endMs - 3.6e6, endMs },
        };
      });
      const { lines, notices } = linesOf(runs);
      const persons_ = new Set(lines.map(({ person }) => person));
      const failed = lines.filter(({ status }) => status === "failed");
      expect(sum(failed.map((line) => line.runs))).toBe(1500);
      return {
        lines: lines.length,
        persons: persons_.size,
        said: notices.map(({ code }) => code).slice(1),
      };
    };
    expect(kinds(1, 12, 5)).toEqual({ lines: 60, persons: 5, said: [] });
    expect(kinds(3000, 12, 5)).toEqual({ lines: 60, persons: 5, said: ["names-left-out"] });
    expect(kinds(1, 24, 125)).toEqual({
      lines: 500,
      persons: 125,
      said: ["names-left-out", "months-left-out"],
    });
    expect(kinds(1, 12, 1501)).toEqual({
      lines: 2,
      persons: 1,
      said: ["names-left-out", "months-left-out", "persons-left-out"],
    });
  });

  it("leave out the smallest of too many kinds, and say how much that is", () => {
    const runs = many(12_000, (at) => ({
      place: { text: `place ${at}` },
      workload: { ...run.workload, measuredKwh: at + 1 },
    }));
    const { lines, notices } = linesOf(runs);
    expect(lines).toHaveLength(1000);
    expect(lines.map(({ workload }) => workload.measuredKwh)).toEqual(
      Array.from({ length: 1000 }, (_, at) => 11_001 + at),
    );
    const left = notices.find(({ code }) => code === "kinds-left-out");
    expect(left).toMatchObject({ runs: 11_000, kwh: (11_000 * 11_001) / 2, hours: 11_000 });
    expect(importNoticeWords(left!)).toMatch(
      /11,000 runs were left out\. They have 60\.5 GWh \(84/,
    );
  });

  it("add up what is said of the runs", () => {
    const rows = Array.from({ length: 300 }, (_, at) => ({ run_id: `r${at % 250}`, pue: "1.3" }));
    const { lines } = linesOf(importedOf(emissionsCsv(headers["3.2.1"], ...rows)).runs);
    const codes = lines.map(({ runs, notices }) => [runs, ...notices.map(({ code }) => code)]);
    // All ran on one machine at one time, so that only the first is no double.
    expect(codes).toEqual([
      [1, "pue-divided-out", "flushes-merged", "implied-intensity"],
      [49, "pue-divided-out", "flushes-merged", "implied-intensity"],
      [200, "pue-divided-out", "implied-intensity"],
    ]);
    expect(lines[1]).toMatchObject({
      notices: [{ pue: 1.3 }, { count: 98 }, {}],
      others: [{ code: "keep-pue", workload: { hours: 49 * 24 } }],
    });
  });
});

/** Fractions of which sums are exact, so that the order makes no difference. */
const anyFigure = fc.nat({ max: 2 ** 30 }).map((value) => value / 1024);

const anyRun = fc
  .record({
    name: fc.constantFrom("a", "b", undefined),
    hours: anyFigure,
    kwh: fc.option(anyFigure, { nil: undefined }),
    country: fc.constantFrom("FRA", "DEU"),
    day: fc.nat({ max: 1500 }),
    machine: fc.constantFrom("one", "two", undefined),
  })
  .map(({ name, hours, kwh, country, day, machine }): ImportedRun => ({
    ...run,
    workload: {
      hours,
      ...(kwh !== undefined && { measuredKwh: kwh }),
      ...(name !== undefined && { name }),
    },
    place: { country },
    tool: { covers: "it", ...(kwh !== undefined && { kwh, kg: kwh / 4 }) },
    span: { startMs: day * 8.64e7, endMs: day * 8.64e7 + 1e7 },
    ...(machine !== undefined && { machine }),
  }));

describe("whatever the runs, lines come to exactly what they do", () => {
  test.prop([fc.array(anyRun, { minLength: 201, maxLength: 600 })], { numRuns: 100 })(
    "in number, hours, energy and emissions",
    (runs) => {
      const { lines } = linesOf(runs);
      expect(sum(lines.map((line) => line.runs))).toBe(runs.length);
      for (const figure of [
        (one: ImportedRun) => one.workload.hours,
        (one: ImportedRun) => one.workload.measuredKwh,
        (one: ImportedRun) => one.tool.kwh,
        (one: ImportedRun) => one.tool.kg,
      ]) {
        expect(sum(lines.map(figure))).toBe(sum(runs.map(figure)));
      }
    },
  );
});
