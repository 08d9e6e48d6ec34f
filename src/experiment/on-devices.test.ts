import { describe, expect, it } from "vitest";
import { datasetOfData } from "../dataset/dataset.fixture.ts";
import { enterExperiment } from "./edit.ts";
import { toExperiment } from "./entry.ts";
import type { Experiment } from "./experiment.ts";
import { documentOn, experimentOn } from "./on-devices.ts";

const catalogue = { dataset: datasetOfData(), releases: ["2026.11"] };
const h100 = { hardware: "nvidia-h100-sxm5-80gb", devices: 4, hours: 211.9 };

const job: Experiment = {
  title: "A paper",
  workloads: [
    { hardware: "intel-xeon-gold-6148", devices: 2, hours: 5, site: "grid/FR", stage: "data" },
    {
      hardware: "nvidia-a100-sxm4-40gb",
      devices: 8,
      hours: 336,
      runs: 3,
      utilisationPercent: 80,
      hostMemoryGb: 1152,
      site: "aws/us-east-1",
      intensityGPerKwh: 400,
    },
  ],
};

describe("a workload on other devices", () => {
  it("keeps site, runs and host, and leaves what was given for its hardware behind", () => {
    expect(experimentOn(job, 1, h100).workloads).toEqual([
      job.workloads[0],
      { ...h100, runs: 3, hostMemoryGb: 1152, site: "aws/us-east-1", intensityGPerKwh: 400 },
    ]);
  });

  it("in the document comes to the same experiment", () => {
    for (const index of [0, 1]) {
      const document = documentOn(enterExperiment(job, catalogue), index, h100);
      expect(toExperiment(document)).toEqual(experimentOn(job, index, h100));
    }
  });

  it("is counted without the workloads that were not touched", () => {
    const entered = enterExperiment(job, catalogue);
    const [first, second] = entered.workloads;
    const document = { ...entered, workloads: [first!, { id: 99, entries: {} }, second!] };
    const taken = documentOn(document, 1, h100);
    expect(toExperiment(taken)).toEqual(experimentOn(job, 1, h100));
    expect(taken.workloads.map(({ id }) => id)).toEqual([first!.id, 99, second!.id]);
  });

  it("leaves a label in error as it was", () => {
    const entered = enterExperiment({ ...job, title: "x".repeat(201) }, catalogue);
    expect(documentOn(entered, 1, h100).entries.title).toEqual(entered.entries.title);
  });
});
