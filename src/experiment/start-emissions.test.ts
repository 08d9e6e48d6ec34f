import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { startChoice, startHours } from "../calculation/start-hour.ts";
import type { ProfilesFile } from "../dataset/release-files.ts";
import { releasedDataset, totalOfWorkload } from "./estimate.fixture.ts";
import type { Workload } from "./experiment.ts";
import { startEmissions } from "./start-emissions.ts";

const dataset = releasedDataset("2026.11");
const profiles = JSON.parse(
  readFileSync("public/datasets/2026.11/profiles.json", "utf8"),
) as ProfilesFile;
const california = profiles.zones["US-CAL-CISO"]!.seasons.all;

const sixHours: Workload = {
  hardware: "nvidia-h100-sxm5-80gb",
  devices: 8,
  hours: 6,
  site: "aws/us-west-1",
};

describe("emissions by start hour", () => {
  it("in California are lowest in the sun and average to the yearly figure", () => {
    const total = totalOfWorkload(sixHours, dataset);
    const starts = startHours(california, 6);
    const kg = startEmissions(total.loads[0]!, "site", total.range.totalKg, starts).map(
      (start) => start.kg,
    );
    const mean = kg.reduce((a, b) => a + b, 0) / 24;
    expect(mean / total.range.totalKg).toBeCloseTo(1, 3);
    expect(startChoice(starts).best.hour).toBeGreaterThanOrEqual(8);
    expect(startChoice(starts).best.hour).toBeLessThanOrEqual(12);
  });

  it("hold manufacture, which no hour changes", () => {
    const total = totalOfWorkload(sixHours, dataset, { boundary: "full" });
    const [load] = total.loads;
    const free = [{ hour: 0, factor: 0, lowFactor: 0, highFactor: 0 }];
    expect(startEmissions(load!, "full", 1, free)[0]?.kg).toBeCloseTo(total.embodiedKg ?? 0, 12);
  });

  it("of two weeks differ by less than a hundredth", () => {
    const { savingAgainstWorst } = startChoice(startHours(california, 340));
    expect(savingAgainstWorst).toBeLessThan(0.02);
  });
});
