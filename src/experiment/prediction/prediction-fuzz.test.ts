import { fc } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { Foretold } from "../../calculation/prediction.ts";
import { fuzz } from "../../fuzz.fixture.ts";
import { predict as words } from "../../words/en/predict.ts";
import { arbitraryWorkload } from "../arbitrary-experiment.fixture.ts";
import { tinyDataset } from "../tiny-dataset.fixture.ts";
import { predict, readEntry, type PartialEntry } from "./partial-entry.ts";
import { predictedEmissions } from "./predicted-emissions.ts";

const number = fc.oneof(
  fc.double({ min: 0, max: 1e12, noNaN: true }).map(String),
  fc.integer({ min: 0, max: 100 }).map(String),
  fc.constantFrom(
    "",
    "0",
    "1e-300",
    "1e12",
    "-1",
    "1,000",
    "1,5",
    "3d 4h",
    "1:30:00",
    "1:30",
    "x",
    "NaN",
  ),
);
const line = fc.oneof(
  fc.tuple(number, number).map((pair) => pair.join(" ")),
  number,
  fc.string({ unit: "binary", maxLength: 20 }),
);

const entries: fc.Arbitrary<PartialEntry> = fc.record({
  basis: fc.constantFrom("parts", "sum", "model"),
  scope: fc.constantFrom("acc", "it", "meter", "wall"),
  kwh: number,
  hours: number,
  parts: fc.oneof(
    fc.array(line, { maxLength: 8 }).map((lines) => lines.join("\n")),
    fc
      .array(fc.double({ min: 0.001, max: 10, noNaN: true }), { maxLength: 12 })
      .map((kwh) => kwh.join("\n")),
  ),
  by: fc.constantFrom("count", "hours"),
  done: number,
  planned: number,
  plannedHours: number,
});

function expectForetold(foretold: Foretold | undefined): void {
  if (foretold === undefined) return;
  const { spent, rest, whole, restEnds, wholeEnds } = foretold;
  for (const value of [spent, rest, whole]) expect(value).toBeGreaterThanOrEqual(0);
  expect(Number.isFinite(whole)).toBe(true);
  if (restEnds !== undefined) expect(restEnds.low <= rest && rest <= restEnds.high).toBe(true);
  if (wholeEnds !== undefined) expect(wholeEnds.low <= whole && whole <= wholeEnds.high).toBe(true);
}

describe("whatever is said of a run that is not over", () => {
  fuzz(
    "ends in a prediction, or in words",
    fc.tuple(entries, arbitraryWorkload),
    5000,
    ([entry, workload]) => {
      const { problems, lacking, asked } = readEntry(entry);
      for (const problem of Object.values(problems))
        expect(words.problem(problem)).toMatch(/\S.*[.?]$/s);
      if (asked === undefined) {
        expect(lacking.length + Object.keys(problems).length).toBeGreaterThan(0);
        return;
      }
      const prediction = predict(asked);
      expectForetold(prediction.energy);
      expectForetold(prediction.hours);
      const emissions = predictedEmissions({}, workload, prediction, entry.scope, tinyDataset);
      if (!("whole" in emissions)) return;
      for (const { kg, lowKg, highKg } of [emissions.spent, emissions.rest, emissions.whole]) {
        expect(Number.isFinite(kg) && lowKg <= kg && kg <= highKg).toBe(true);
      }
    },
  );
});
