import { describe, expect, it } from "vitest";
import { codes, importedOf, noticeOf, problemOf, runOf } from "./samples.fixture.ts";

/** As CodeCarbon writes it: without a task, with half of the threads, and the count repeated in the name. */
const report = {
  header: { formatVersion: "0.1", reportId: "7f0c5d4e-0000-4000-8000-000000000001" },
  measures: [
    {
      measurementMethod: "codecarbon",
      version: "3.2.6",
      powerConsumption: 50.76,
      measurementDuration: 86400,
      measurementDateTime: "2024-06-01 12:00:00",
    },
  ],
  infrastructure: {
    infraType: "onPremise",
    components: [
      { componentName: "AMD EPYC 7742", componentType: "cpu", nbComponent: 64 },
      { componentName: "8 x NVIDIA A40", componentType: "gpu", nbComponent: 8 },
      { componentName: "1007 GB", componentType: "ram", nbComponent: 1, memorySize: 1007 },
    ],
  },
  environment: { country: "France", location: "Paris", powerSourceCarbonIntensity: 56 },
};

const text = (changes: object = {}) => JSON.stringify({ ...report, ...changes }, null, 2);

describe("BoAmps reports", () => {
  it("are read without the task that their schema requires", () => {
    expect(importedOf(text()).format).toBe("boamps");
    const run = runOf(text());
    expect(run).toMatchObject({
      workload: { hours: 24, measuredKwh: 50.76, measuredScope: "it" },
      accelerators: [{ name: "NVIDIA A40", count: 8 }],
      processor: { name: "AMD EPYC 7742", count: 64, unit: "cores" },
      place: { country: "France", region: "Paris" },
      tool: { kwh: 50.76, version: "3.2.6", intensityGPerKwh: 56 },
    });
    expect(codes(run)).toEqual(["no-carbon-figure", "count-repeated", "count-guessed"]);
    expect(new Date(run.span!.startMs).toISOString()).toBe("2024-06-01T12:00:00.000Z");
  });

  it("cover what their method measures, and say where that is not known", () => {
    const by = (measurementMethod: string) =>
      runOf(text({ measures: [{ measurementMethod, powerConsumption: 1 }] }));
    expect(by("carbontracker").workload.measuredScope).toBe("wall");
    expect(by("nvidia-smi").workload.measuredScope).toBe("acc");
    expect(by("my own").workload.measuredScope).toBe("it");
    expect(codes(by("my own"))).toContain("scope-assumed");
  });

  it("have shares of components, several measures, stages and lists of reports", () => {
    const components = [{ componentName: "T4", componentType: "gpu", nbComponent: 3, share: 0.5 }];
    const run = runOf(text({ infrastructure: { components }, task: { taskStage: "inference" } }));
    expect(run).toMatchObject({ accelerators: [{ count: 1.5 }], workload: { stage: "serve" } });
    const two = text({ measures: [...report.measures, ...report.measures] });
    expect(new Set(importedOf(two).runs.map(({ id }) => id)).size).toBe(2);
    expect(importedOf(`[${text()},${text()}]`).runs).toHaveLength(2);
  });

  it("are of a cloud's region where the location is one", () => {
    const infrastructure = { ...report.infrastructure, cloudProvider: "aws" };
    const environment = { country: "France", location: "eu-west-3" };
    expect(runOf(text({ infrastructure, environment })).place).toEqual({
      provider: "aws",
      cloudRegion: "eu-west-3",
      country: "France",
    });
    expect(runOf(text({ infrastructure })).place).toEqual({ country: "France", region: "Paris" });
    expect(runOf(text({ environment })).place).toEqual({ country: "France", region: "eu-west-3" });
  });

  it("leave out measures without an energy", () => {
    const measures = [{ measurementMethod: "x" }, ...report.measures];
    const { runs, skipped } = importedOf(text({ measures }));
    expect(runs).toHaveLength(1);
    expect(skipped).toMatchObject([{ reason: { code: "no-energy" }, where: "entry", places: [1] }]);
    expect(problemOf(text().slice(0, -20))).toEqual({ code: "damaged-json", format: "boamps" });
    expect(noticeOf(runs[0]!, "no-carbon-figure")).toBeDefined();
  });
});
