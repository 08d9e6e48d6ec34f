import { fc, test as propertyTest } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { datasetOfData } from "../../dataset/dataset.fixture.ts";
import { maxLineLength, mostCandidates } from "./line.ts";
import { parseLine } from "./one-line.ts";

const dataset = datasetOfData();

/** Of several runs, since the machine may have other things to do. */
function fastestMs(run: () => unknown): number {
  const times = Array.from({ length: 8 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe("parseLine on what is no workload", () => {
  const nothing = { parts: [], questions: [], leftOver: [] };

  it.each(["", "  ", ",;()", "in for on"])("reads nothing from %j", (text) => {
    expect(parseLine(text, dataset)).toEqual(nothing);
  });

  const left = (text: string) => parseLine(text, dataset).leftOver;

  it("gives nonsense back as it came", () => {
    expect(left("zebra stripes, 8 unicorns")).toEqual(["zebra stripes", "8 unicorns"]);
    expect(left("<script>alert(1)</script> 8xA100")).toEqual(["<script>alert 1 </script>"]);
    expect(left("8 H100, 2023")).toEqual(["2023"]);
  });

  it("reads nothing of a text that is too long, and says so", () => {
    for (const text of ["8xA100 ", "1,000", "((((", "a", "9", " ", "80% power "]) {
      const problem = { code: "too-long", maxLength: maxLineLength };
      const long = text.repeat(10_000 / text.length);
      expect(parseLine(long, dataset)).toEqual({ ...nothing, problem });
      expect(fastestMs(() => parseLine(long, dataset))).toBeLessThan(20);
    }
  });

  it.each(["xeon virginia ", "8x", "1 ", "us ", "power ", "3d ", "1,000", "9", "x "])(
    "stays quick on as many %j as it reads",
    (text) => {
      const line = text.repeat(maxLineLength / text.length);
      expect(fastestMs(() => parseLine(line, dataset))).toBeLessThan(20);
    },
  );

  const snippets =
    "8x,8,x,A100,V100s,80GB,K80,EPYC,7763,3d,4h,1:30,1,000,France,us-east-1,aws,in,of,2023,80,%,TDP,cores,GPU,hours,runs,12,;";
  const soup = fc.array(fc.constantFrom(...snippets.split(",")), { maxLength: 30 });

  propertyTest.prop([
    fc.oneof(
      soup.map((words) => words.join(" ")),
      fc.string({ unit: "binary" }),
    ),
  ])("gives each field one part, or questions, with ids of the dataset", (text) => {
    const { parts, questions } = parseLine(text, dataset);
    const fields = parts.map(({ field }) => field);
    expect(new Set(fields).size).toBe(fields.length);
    expect(questions.filter(({ field }) => fields.includes(field))).toEqual([]);
    for (const { field, value } of parts) {
      if (field === "hardware") expect(dataset.hardware.has(value)).toBe(true);
      if (field !== "hardware" && field !== "site") expect(Number.isFinite(value)).toBe(true);
    }
    for (const asked of questions) {
      if (asked.code === "which")
        expect(asked.candidates.length).toBeLessThanOrEqual(mostCandidates);
    }
  });
});
