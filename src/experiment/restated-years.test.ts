import { describe, expect, it } from "vitest";
import { releasedDataset } from "./estimate.fixture.ts";
import { estimate } from "./estimate.ts";
import type { Workload } from "./experiment.ts";
import { restatedYears } from "./restated-years.ts";

const dataset = releasedDataset("2026.11");

/** Two weeks of one p4d.24xlarge in Virginia: the worked example of DESIGN §2, 1 075.2 kWh × 1.15. */
const virginia: Workload = {
  hardware: "nvidia-a100-sxm4-40gb",
  devices: 8,
  hours: 336,
  site: "aws/us-east-1",
};
const france: Workload = { ...virginia, site: "grid/FR" };

const kgOf = (restated: ReturnType<typeof restatedYears>) =>
  restated.years.map(({ year, found }) => [year, found.total?.range.totalKg]);

describe("an experiment restated", () => {
  it("takes each year's factor of its grid", () => {
    const restated = restatedYears({ year: 2025, workloads: [virginia] }, dataset);
    expect(restated.zones.map(({ id }) => id)).toEqual(["US-MIDA-PJM"]);
    expect(restated.years.map(({ year, intensities }) => [year, intensities[0]?.gPerKwh])).toEqual([
      [2021, 439],
      [2022, 434],
      [2023, 401],
      [2024, 403],
      [2025, 418],
    ]);
    expect(restated.years[0]?.found.total?.range.totalKg).toBeCloseTo((1236.48 * 439) / 1000, 9);
    expect(restated.years[0]?.differenceKg).toBeCloseTo((1236.48 * (439 - 418)) / 1000, 9);
    expect(restated.years[4]?.differenceKg).toBe(0);
  });

  it("names the source and the standing of each factor", () => {
    const [first] = restatedYears({ workloads: [virginia] }, dataset).years;
    expect(first?.intensities[0]?.fact).toMatchObject({
      standing: "measured",
      sources: ["electricity-maps-2021"],
    });
  });

  it("has the estimate of the experiment with that year, to the last digit", () => {
    const experiment = { year: 2022, boundary: "full" as const, workloads: [virginia, france] };
    for (const { year, found } of restatedYears(experiment, dataset).years) {
      expect(found.total?.range).toEqual(estimate({ ...experiment, year }, dataset).total?.range);
    }
  });

  it("of a year before the first factor takes the nearest, with a wider range", () => {
    const restated = restatedYears({ year: 2019, workloads: [virginia] }, dataset);
    const [asItStands, first] = restated.years;
    expect(restated.now).toBe(2019);
    expect(asItStands?.year).toBe(2019);
    expect(asItStands?.intensities[0]).toMatchObject({ factorYear: 2021, gPerKwh: 439 });
    expect(first?.differenceKg).toBe(0);
    expect(asItStands?.found.total?.range.lowKg).toBeLessThan(first?.found.total?.range.lowKg ?? 0);
  });

  it("in two grids has the trend of both, and one total", () => {
    const workloads = [virginia, france, virginia];
    const restated = restatedYears({ workloads }, dataset);
    expect(restated.zones.map(({ id }) => id)).toEqual(["US-MIDA-PJM", "FR"]);
    expect(restated.years.at(-1)?.intensities.map(({ gPerKwh }) => gPerKwh)).toEqual([418, 31]);
    expect(kgOf(restated).at(-1)).toEqual([
      2025,
      expect.closeTo(2 * 516.84864 + (1075.2 * 1.54 * 31) / 1000, 9),
    ]);
  });

  it("does not change with the year where the intensity is the user's own", () => {
    const own = { ...virginia, intensityGPerKwh: 100 };
    expect(restatedYears({ workloads: [own] }, dataset)).toEqual({
      now: 2025,
      zones: [],
      ownIntensities: 1,
      years: [],
    });
  });

  it("has no total where a workload has none, and the trend all the same", () => {
    const { years } = restatedYears({ workloads: [virginia, { site: "grid/FR" }] }, dataset);
    expect(years[0]?.found.total).toBeUndefined();
    expect(years[0]?.differenceKg).toBeUndefined();
    expect(years[0]?.intensities).toHaveLength(2);
  });
});
