import { describe, expect, it } from "vitest";
import { datasetOfData } from "../../dataset/dataset.fixture.ts";
import { tableRows } from "../../dataset/release-files.ts";
import type { Workload } from "../experiment.ts";
import { publishedCase } from "../published-case.ts";
import { chainOf, stopIn, tablesOfData, termIn } from "./conventions.fixture.ts";

const dataset = datasetOfData();
const cases = tableRows(tablesOfData, "cases").map(publishedCase);

function caseOf(id: string) {
  const found = cases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found;
}

describe("the convention of ML CO2 Impact", () => {
  it("gives BLOOM's 433 MWh and 24.7 t of dynamic power, before PUE (arXiv 2211.02001)", () => {
    const { experiment } = caseOf("bloom-dynamic-pue");
    const { kg, energyKwh } = stopIn(chainOf(experiment, dataset), "ml-co2-impact");
    expect(energyKwh).toBeCloseTo(433_196, 0);
    expect(kg).toBeCloseTo(24_692, 0);
  });

  it.each(["llama1-7b", "llama1-13b", "llama1-33b", "llama1-opt-175b"])(
    "gives what %s printed, less its PUE of 1.1 (arXiv 2302.13971, table 15)",
    (id) => {
      const { experiment, reportedKg } = caseOf(id);
      const { kg } = stopIn(chainOf(experiment, dataset), "ml-co2-impact");
      expect(Math.abs(kg * 1.1 - reportedKg) / reportedKg).toBeLessThan(0.01);
    },
  );

  it("gives NeuCLIR's example 397.8 kg at 0.37 kg/kWh: 8 A100 SXM4 for two weeks", () => {
    const job: Workload = {
      hardware: "nvidia-a100-sxm4-40gb",
      devices: 8,
      hours: 336,
      intensityGPerKwh: 370,
    };
    const { kg } = stopIn(chainOf({ workloads: [job] }, dataset), "ml-co2-impact");
    expect(kg).toBeCloseTo(397.824, 9);
  });

  it("takes the rating of a listed part, whatever it drew", () => {
    const v100: Workload = {
      hardware: "nvidia-v100-sxm2-16gb",
      devices: 10,
      hours: 100,
      site: "grid/FR",
    };
    const kwhOf = (more: Workload) =>
      termIn(chainOf({ workloads: [{ ...v100, ...more }] }, dataset), "ml-co2-impact", "devices")
        .value;
    expect(kwhOf({ utilisationPercent: 60 })).toBe(300);
    expect(kwhOf({ deviceW: 330, deviceWBasis: "machine" })).toBe(300);
  });

  it("takes the watts given for own hardware as its rating, and says so", () => {
    const own: Workload = { hardware: "custom", deviceW: 500, hours: 10, site: "grid/FR" };
    expect(
      termIn(chainOf({ workloads: [own] }, dataset), "ml-co2-impact", "devices"),
    ).toMatchObject({ value: 5, notes: [{ basis: "assumed", reason: "own-watts" }] });
  });
});
