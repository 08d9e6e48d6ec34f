import Ajv from "ajv-draft-04";
import { expect, test } from "vitest";
import { boAmpsSchema } from "./boamps-schema.fixture.ts";
import { boAmpsReport } from "./boamps.ts";
import { exampleLinks, hostile, reportOfExperiment, reportOfLink } from "./report.fixture.ts";
import type { Report } from "./report-input.ts";

const validate = new Ajv({ strict: false, allErrors: true }).compile(boAmpsSchema);

type BoAmps = {
  readonly task: { readonly taskStage: string; readonly taskDescription: string };
  readonly measures: readonly { readonly powerConsumption: number }[];
  readonly infrastructure: {
    readonly infraType: string;
    readonly components: readonly Readonly<Record<string, unknown>>[];
  };
  readonly environment?: { readonly country: string; readonly powerSourceCarbonIntensity?: number };
  readonly quality?: string;
};

function written(report: Report): BoAmps {
  const document = JSON.parse(boAmpsReport(report)) as BoAmps;
  validate(document);
  expect(validate.errors).toBeNull();
  return document;
}

test.each(Object.entries(exampleLinks))("%s is valid by the schema's rules", (_, link) => {
  const report = reportOfLink(link);
  const { measures } = written(report);
  const sum = measures.reduce((kwh, { powerConsumption }) => kwh + powerConsumption, 0);
  expect(sum).toBeCloseTo(report.total.energyKwh, 9);
});

test("energy times the carbon intensity it gives are the emissions of the electricity", () => {
  const report = reportOfLink(exampleLinks["two weeks of one p4d.24xlarge"]);
  const { measures, environment, infrastructure, quality } = written(report);
  const kwh = measures[0]?.powerConsumption ?? 0;
  expect((kwh * (environment?.powerSourceCarbonIntensity ?? 0)) / 1000).toBeCloseTo(
    report.total.range.totalKg,
    9,
  );
  expect(environment?.country).toBe("United States");
  expect(infrastructure).toMatchObject({
    infraType: "publicCloud",
    cloudProvider: "aws",
    components: [
      { componentName: "NVIDIA A100 SXM4 40GB", nbComponent: 8, memorySize: 40, share: 1 },
    ],
  });
  // Plausibly half of the total: wider than BoAmps' 25 %.
  expect(quality).toBe("low");
});

test("a share of a device is a whole one used in part, and several places have no common environment", () => {
  const document = written(reportOfLink(exampleLinks["three workloads at full"]));
  expect(document.infrastructure.components).toContainEqual(
    expect.objectContaining({ componentType: "cpu", nbComponent: 1, share: 0.75 }),
  );
  expect(document.infrastructure.infraType).toBe("other");
  expect(document.environment).toBeUndefined();
  expect(document.task.taskStage).toBe("training + preprocessing + evaluation");
});

test("hostile names are only texts", () => {
  const { task, infrastructure } = written(
    reportOfExperiment({
      title: hostile,
      workloads: [
        { hardware: "custom", ownHardwareName: hostile, deviceW: 100, hours: 1, site: "grid/FR" },
      ],
    }),
  );
  expect(infrastructure.components[0]?.["componentName"]).toBe(hostile);
  expect(task.taskDescription).toContain(hostile);
});
