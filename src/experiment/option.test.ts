import { describe, expect, it } from "vitest";
import { datasetOfData } from "../dataset/dataset.fixture.ts";
import { enterExperiment } from "./edit.ts";
import { toExperiment } from "./entry.ts";
import type { Experiment } from "./experiment.ts";
import { documentWith, experimentWith } from "./option.ts";

const catalogue = { dataset: datasetOfData(), releases: ["2026.11"] };

const job: Experiment = {
  title: "A paper",
  workloads: [
    { hardware: "intel-xeon-gold-6148", devices: 2, hours: 5, site: "grid/FR", stage: "data" },
    {
      hardware: "nvidia-a100-sxm4-40gb",
      devices: 8,
      hours: 336,
      utilisationPercent: 80,
      site: "aws/us-east-1",
      intensityGPerKwh: 400,
      pue: 1.1,
    },
  ],
};
const training: Experiment = { ...job, workloads: job.workloads.slice(1) };

describe("an option", () => {
  it("of another site leaves the user's intensity and PUE behind", () => {
    expect(experimentWith(training, { site: "gcp/europe-west9" }).workloads).toEqual([
      {
        hardware: "nvidia-a100-sxm4-40gb",
        devices: 8,
        hours: 336,
        utilisationPercent: 80,
        site: "gcp/europe-west9",
      },
    ]);
  });

  it("of the same site changes nothing", () => {
    expect(experimentWith(training, { site: "aws/us-east-1" })).toEqual(training);
  });

  it("of other hardware keeps devices and hours, and leaves the measured draw behind", () => {
    expect(
      experimentWith(training, { hardware: "nvidia-h100-sxm5-80gb" }).workloads[0],
    ).toMatchObject({ hardware: "nvidia-h100-sxm5-80gb", devices: 8, hours: 336 });
    expect(
      experimentWith(training, { hardware: "nvidia-h100-sxm5-80gb" }).workloads[0],
    ).not.toHaveProperty("utilisationPercent");
  });

  it("of other hardware takes the place of the first workload's only", () => {
    const { workloads } = experimentWith(job, { hardware: "amd-epyc-7763" });
    expect(workloads.map(({ hardware }) => hardware)).toEqual([
      "amd-epyc-7763",
      "nvidia-a100-sxm4-40gb",
    ]);
  });

  it("taken in the document comes to the same experiment", () => {
    const options = [
      { site: "grid/SE-SE3" },
      { site: "aws/us-east-1" },
      { hardware: "nvidia-h100-sxm5-80gb" },
      { site: "gcp/us-central1", hardware: "google-tpu-v4", boundary: "full" },
      { boundary: "chip" },
    ] as const;
    for (const experiment of [job, training]) {
      for (const option of options) {
        for (const move of ["all", { from: "aws/us-east-1" }] as const) {
          const document = documentWith(enterExperiment(experiment, catalogue), option, move);
          expect(toExperiment(document)).toEqual(experimentWith(experiment, option, move));
        }
      }
    }
  });

  it("keeps what is in error elsewhere in the document", () => {
    const entered = enterExperiment({ ...training, title: "x".repeat(201) }, catalogue);
    const taken = documentWith(entered, { site: "grid/FR" });
    expect(taken.entries.title).toEqual(entered.entries.title);
  });
});
