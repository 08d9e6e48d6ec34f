import { describe, expect, it } from "vitest";
import { predictFromParts, predictFromSum } from "../../calculation/prediction.ts";
import { releasedDataset, totalOfWorkload } from "../estimate.fixture.ts";
import type { Workload } from "../experiment.ts";
import { predictedEmissions, type PredictedEmissions } from "./predicted-emissions.ts";

const dataset = releasedDataset("2026.11");
const line: Workload = {
  hardware: "nvidia-a100-sxm4-40gb",
  devices: 8,
  hours: 336,
  site: "aws/us-east-1",
};
const sum = predictFromSum({ kwh: 30, hours: 10, done: 3, planned: 12 });

function emissionsOf(...[experiment, of, prediction, scope]: Parameters<typeof at>) {
  return at(experiment, of, prediction, scope) as PredictedEmissions;
}
const at = (
  experiment: Parameters<typeof predictedEmissions>[0],
  of: Workload,
  prediction: Parameters<typeof predictedEmissions>[2],
  scope: "acc" | "it" | "wall",
) => predictedEmissions(experiment, of, prediction, scope, dataset);

describe("the emissions of a prediction", () => {
  it("are the calculator's of the same kWh and hours, spent and whole", () => {
    const found = emissionsOf({ year: 2025 }, line, sum, "it");
    const whole = totalOfWorkload(
      { ...line, hours: 40, measuredKwh: 120, measuredScope: "it" },
      dataset,
      { year: 2025 },
    );
    expect(found.whole).toEqual({
      kg: whole.range.totalKg,
      lowKg: whole.range.lowKg,
      highKg: whole.range.highKg,
    });
    expect(found.rest.kg).toBeCloseTo(found.whole.kg - found.spent.kg, 12);
    expect(found.spent.kg / found.whole.kg).toBeCloseTo(0.25, 12);
    // Of a sum no spread is known: what is to come has the range of the facts.
    expect(found.rest.highKg / found.rest.kg).toBeCloseTo(found.whole.highKg / found.whole.kg, 12);
  });

  it("are of the power model where only hours are known", () => {
    const hours = predictFromSum({ kwh: undefined, hours: 84, done: 84, planned: 336 });
    const found = emissionsOf({ year: 2025 }, line, hours, "it");
    expect(found.whole.kg).toBe(totalOfWorkload(line, dataset, { year: 2025 }).range.totalKg);
    expect(found.wholeKwh).toBeCloseTo(4 * found.spentKwh, 9);
  });

  it("have the spread between epochs as one more fact", () => {
    const parts = [10, 12, 11].map((kwh) => ({ kwh, hours: 1 }));
    const spread = predictFromParts(parts, { by: "count", count: 8 });
    const found = emissionsOf({ year: 2025 }, line, spread, "it");
    const alone = totalOfWorkload(
      { ...line, hours: 8, measuredKwh: 88, measuredScope: "it" },
      dataset,
      { year: 2025 },
    ).range;
    const ratio = spread.energy!.wholeEnds!.high / 88;
    const expected = Math.hypot(Math.log(alone.highKg / alone.totalKg), Math.log(ratio));
    expect(Math.log(found.whole.highKg / found.whole.kg)).toBeCloseTo(expected, 12);
    const spent = Math.log(found.spent.highKg / found.spent.kg);
    expect(spent).toBeLessThan(Math.log(found.rest.highKg / found.rest.kg));
  });

  it("are of one run, at the boundary of the experiment, PUE inside where it is", () => {
    const once = emissionsOf({ boundary: "chip" }, { ...line, runs: 5 }, sum, "acc");
    expect(once.whole).toEqual(emissionsOf({ boundary: "chip" }, line, sum, "acc").whole);
    expect(once.boundary).toBe("chip");
    const wall = emissionsOf({ year: 2025 }, line, sum, "wall");
    expect(wall.wholeKwh).toBe(120);
  });

  it("are missing what the line is missing", () => {
    const { site: _site, ...nowhere } = line;
    expect(at({}, nowhere, sum, "it")).toEqual([{ code: "site-missing" }]);
  });
});
