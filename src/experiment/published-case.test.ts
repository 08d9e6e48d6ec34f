import { describe, expect, it } from "vitest";
import { checkFolder } from "../dataset/build/check.ts";
import { encodeTables } from "../dataset/build/encode-tables.ts";
import { datasetOfData } from "../dataset/dataset.fixture.ts";
import { tableRows } from "../dataset/release-files.ts";
import { enterExperiment } from "./edit.ts";
import { toExperiment } from "./entry.ts";
import { estimate } from "./estimate.ts";
import { faults } from "./fault.ts";
import { publishedCase } from "./published-case.ts";

const dataset = datasetOfData();
const cases = tableRows(encodeTables(checkFolder("data").tables, "dev"), "cases").map(
  publishedCase,
);

function caseOf(id: string) {
  const found = cases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found;
}

describe("a published case as an experiment", () => {
  it("keeps listed hardware, with the watts of the source and what they are", () => {
    expect(caseOf("patterson2021-t4-gpt3").experiment).toEqual({
      title:
        "Patterson et al. 2021, Carbon Emissions and Large Neural Network Training (arXiv 2104.10350), Table 4",
      year: 2020,
      workloads: [
        {
          hardware: "nvidia-v100-sxm2-16gb",
          deviceW: 330,
          deviceWBasis: "machine",
          devices: 10_000,
          hours: 355.2,
          intensityGPerKwh: 429,
          intensityKind: "location",
          pue: 1.1,
        },
      ],
    });
  });

  it("takes a machine that is not listed as own hardware, by its name", () => {
    expect(caseOf("strubell2019-transformer-big").experiment.workloads).toEqual([
      expect.objectContaining({ hardware: "custom", ownHardwareName: "P100x8", deviceW: 1515.43 }),
    ]);
  });

  it("enters device-hours as the hours of one device", () => {
    const [workload] = caseOf("llama1-7b").experiment.workloads;
    expect(workload).toMatchObject({ hardware: "nvidia-a100-sxm4-80gb", hours: 82_432 });
    expect(workload).not.toHaveProperty("devices");
  });

  it("enters measured energy without hardware where no device is meant", () => {
    expect(caseOf("bloom-idle").experiment.workloads).toEqual([
      {
        measuredKwh: 256_646,
        measuredScope: "wall",
        intensityGPerKwh: 57,
        intensityKind: "location",
      },
    ]);
  });

  it("tells what was printed, and the note where there is one", () => {
    expect(caseOf("patterson2021-t4-gpt3")).toMatchObject({
      asPrinted: "1287 MWh; 552.1 t",
      reportedKg: 552_100,
      reportedKwh: 1_287_000,
      sources: ["arxiv-2104-10350"],
      note: undefined,
    });
    expect(caseOf("bloom-idle").note).toMatch(/no PUE/);
  });

  it.each(cases.map((one) => [one.id, one] as const))("%s is entered whole", (_id, one) => {
    const entered = enterExperiment(one.experiment, { dataset, releases: [dataset.version] });
    expect(faults(entered)).toEqual([]);
    expect(toExperiment(entered)).toEqual(one.experiment);
    expect(estimate(one.experiment, dataset).total).toBeDefined();
  });
});
