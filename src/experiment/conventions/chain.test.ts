import { test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { datasetOfData } from "../../dataset/dataset.fixture.ts";
import { arbitraryExperiment } from "../arbitrary-experiment.fixture.ts";
import { estimate } from "../estimate.ts";
import type { Experiment, Workload } from "../experiment.ts";
import { tinyDataset } from "../tiny-dataset.fixture.ts";
import { conventionChain } from "./chain.ts";
import { chainOf, factorsOfData, stopIn, termIn } from "./conventions.fixture.ts";

const dataset = datasetOfData();

const job: Workload = {
  hardware: "nvidia-a100-sxm4-40gb",
  devices: 8,
  hours: 336,
  site: "aws/us-east-1",
};

/** To 8 digits of the larger; what is so small that it loses digits counts as 0. */
const near = (a: number, b: number, scale = Math.max(Math.abs(a), Math.abs(b))) =>
  Math.abs(a - b) <= Math.max(1e-8 * scale, 1e-300);

describe("the chain of conventions", () => {
  it("goes through four tools, then ours up to the boundary of the experiment", () => {
    const namesAt = (boundary: "chip" | "site" | "full") =>
      chainOf({ boundary, workloads: [job] }, dataset).stops.map(({ convention }) => convention);
    const four = ["ml-co2-impact", "green-algorithms", "codecarbon", "carbontracker"];
    expect(namesAt("chip")).toEqual([...four, "chip"]);
    expect(namesAt("full")).toEqual([...four, "chip", "site", "full"]);
  });

  it("shows of the worked example what each counts of the building, and nothing else", () => {
    const { stops, legs } = chainOf({ workloads: [job] }, dataset);
    // 1 075.2 kWh at 418 g/kWh (us-east-1, 2025), with PUE 1.15 and carbontracker's 1.58.
    const chip = 449.4336;
    [chip, chip * 1.15, chip, chip * 1.58, chip, chip * 1.15].forEach((kg, index) => {
      expect(stops[index]?.kg).toBeCloseTo(kg, 6);
    });
    expect(legs.map(({ steps }) => steps.map(({ term }) => term))).toEqual(
      legs.map(() => ["overhead"]),
    );
  });

  it("ends at full with the host that is estimated and manufacture", () => {
    const { legs } = chainOf({ boundary: "full", workloads: [job] }, dataset);
    expect(legs.at(-1)?.steps.map(({ term }) => term)).toEqual(["rest", "manufacture"]);
  });

  it("adds workloads up, and tells which of them a note is about", () => {
    const two: Experiment = { workloads: [job, { ...job, site: "grid/FR" }] };
    const chain = chainOf(two, dataset);
    const alone = two.workloads.map((one) => chainOf({ workloads: [one] }, dataset));
    for (const { convention, kg } of chain.stops) {
      const sum = alone.reduce((before, each) => before + stopIn(each, convention).kg, 0);
      expect(near(kg, sum)).toBe(true);
    }
    expect(
      termIn(chain, "green-algorithms", "overhead").notes.map(({ reason, workloads }) => [
        reason,
        workloads,
      ]),
    ).toEqual([
      ["provider-pue", [0]],
      ["survey-pue", [1]],
    ]);
  });

  it("is none without a total, with the reason", () => {
    const none = (workloads: Workload[]) => conventionChain({ workloads }, dataset, factorsOfData);
    expect(none([])).toEqual({ is: "none", why: "nothing-entered" });
    expect(none([{ hardware: "nvidia-l4" }])).toEqual({ is: "none", why: "workload-incomplete" });
    expect(none([job, { ...job, intensityGPerKwh: 0, intensityKind: "market" }])).toEqual({
      is: "none",
      why: "kinds-differ",
    });
  });
});

/** Completed, so that most have a total. */
const completed = arbitraryExperiment(4).map((experiment): Experiment => {
  const workloads = experiment.workloads.map(({ intensityKind: _kind, ...given }) => ({
    hardware: "custom",
    deviceW: 300,
    hours: 10,
    site: "grid/FR",
    ...given,
  }));
  return { ...experiment, workloads };
});

let totals = 0;

describe("laws of the chain", () => {
  test.prop([completed], { numRuns: 300 })("hold for any experiment", (experiment) => {
    const chain = conventionChain(experiment, tinyDataset, factorsOfData);
    const { total } = estimate(experiment, tinyDataset);
    expect(chain.is).toBe(total === undefined ? "none" : "chain");
    if (chain.is === "none") return;
    totals += 1;

    expect(chain.stops.at(-1)?.kg).toBe(total?.range.totalKg);
    for (const { from, to, steps } of chain.legs) {
      const path = [from.kg, ...steps.map(({ afterKg }) => afterKg)];
      expect(steps.map(({ beforeKg }) => beforeKg)).toEqual(path.slice(0, -1));
      if (steps.length > 0) expect(path.at(-1)).toBe(to.kg);
      const scale = Math.max(...path, to.kg);
      const changes = steps.reduce((sum, { changeKg }) => sum + changeKg, 0);
      expect(near(from.kg + changes, to.kg, scale)).toBe(true);
      expect(steps.every(({ changeKg }) => changeKg !== 0)).toBe(true);
    }
    for (const { terms, kg } of chain.stops) {
      const parts = terms.reduce((sum, term) => sum + (term.kg ?? 0), 0);
      expect(near(parts, kg)).toBe(true);
      for (const { value, name } of terms) {
        if (value === undefined) continue;
        expect(Number.isFinite(value)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(name === "overhead" ? 1 : -1e-9 * kg);
      }
    }
  });

  it("were tried on experiments that have a total", () => {
    expect(totals).toBeGreaterThan(100);
  });
});
