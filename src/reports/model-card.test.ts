import { fc, test as propertyTest } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { modelCardSection } from "./model-card-section.ts";
import { modelCardYaml } from "./model-card-yaml.ts";
import { exampleLinks, hostile, reportOfExperiment, reportOfLink } from "./report.fixture.ts";
import type { Report } from "./report-input.ts";

type Card = {
  readonly co2_eq_emissions: {
    readonly emissions: number;
    readonly source: string;
    readonly geographical_location: string;
    readonly hardware_used: string;
  };
};

/** What stands between the two rulers, as the Hub reads it. */
function read(report: Report): Card["co2_eq_emissions"] {
  const [before, metadata, after, ...more] = modelCardYaml(report).split(/^---$/mu);
  expect([before, after, more]).toEqual(["", "\n", []]);
  return (parse(metadata ?? "") as Card).co2_eq_emissions;
}

test("emissions are grams, with kilograms in a comment beside them", () => {
  const report = reportOfLink(exampleLinks["two weeks of one p4d.24xlarge"]);
  const card = read(report);
  expect(card).toEqual({
    emissions: 516848.64,
    source: expect.stringContaining(report.permalink ?? "no link") as string,
    geographical_location: "Amazon Web Services us-east-1 (Ashburn, United States)",
    hardware_used: "8 × NVIDIA A100 SXM4 40GB",
  });
  expect(modelCardYaml(report)).toMatchInlineSnapshot(`
    "---
    # emissions in grams: 517 kg CO₂e
    # training_type: pre-training or fine-tuning, if one of them fits
    co2_eq_emissions:
      emissions: 516848.64
      source: "The emissions of this work are estimated at 517 kg CO₂e (plausible range: 250 to 680 kg CO₂e) for 1.24 MWh of electricity in 2025, counting accelerators and data-centre overhead, without the host, which is not described (boundary: data centre), with location-based carbon intensity. The work ran on 8 × NVIDIA A100 SXM4 40GB for 336 h (2,688 device-hours) at Amazon Web Services us-east-1 (Ashburn, United States); 400 W rated power per device at 100% of it, since the mean power draw is not known; PUE 1.15 (of this region, 2024); 418 gCO₂e/kWh (PJM Interconnection, 2025). With host and manufacture: 708 kg CO₂e (400 to 980 kg CO₂e). Sources of the figures: A100 data sheet (NVIDIA); Llama model cards (Meta); Real Time Cloud: Cloud_Region_Metadata.csv (Green Software Foundation); electricitymaps-contrib: data_centers.json (Electricity Maps); Electricity Maps yearly carbon intensity 2025, via @tgwf/co2 0.19.0 (Electricity Maps); Falk et al. 2025, teardown life-cycle assessment of the A100, arXiv 2509.00093 (arXiv); Cloud Carbon Footprint coefficients: AWS embodied (Cloud Carbon Footprint); Empirical Measurements of AI Training Power Demand on a GPU-Accelerated Node, arXiv 2412.08602 (arXiv); HGX H100 product carbon footprint summary (NVIDIA). Calculated with Wattprint 0.1.0 and its dataset 2026.11; every step is at https://wattprint.example/app/#/?v=1&d=2026.11&y=2025&hw=nvidia-a100-sxm4-40gb&n=8&h=336&at=aws/us-east-1"
      geographical_location: Amazon Web Services us-east-1 (Ashburn, United States)
      hardware_used: 8 × NVIDIA A100 SXM4 40GB
    ---
    "
  `);
});

test("several workloads are told in one line each", () => {
  const card = read(reportOfLink(exampleLinks["three workloads at full"]));
  expect(card.hardware_used).toBe(
    "8 × NVIDIA H100 SXM5 80GB; 0.75 × Intel Xeon E5-2683 v4; 4 × NVIDIA L4",
  );
});

test("the section has the five lines of the Hub's template", () => {
  const section = modelCardSection(reportOfLink(exampleLinks["two weeks of one p4d.24xlarge"]));
  const names = section.matchAll(/^- \*\*(.+):\*\*/gmu);
  expect([...names].map(([, name]) => name)).toEqual([
    "Hardware Type",
    "Hours used",
    "Cloud Provider",
    "Compute Region",
    "Carbon Emitted",
  ]);
});

const titled = (title: string) =>
  reportOfExperiment({
    title,
    workloads: [
      { hardware: "custom", ownHardwareName: title, deviceW: 100, hours: 1, site: "grid/FR" },
    ],
  });

test("hostile names are only texts", () => {
  const card = read(titled(`--- ${hostile}\n---\nlicense: mit # `));
  expect(card.hardware_used).toContain(`--- ${hostile} --- license: mit #`);
});

propertyTest.prop([fc.string({ unit: "binary", minLength: 1 })])(
  "any text is one value of one document",
  (text) => {
    const documents = parseAllDocuments(modelCardYaml(titled(text)).replace(/---\n$/u, ""));
    expect(documents).toHaveLength(1);
    expect(read(titled(text)).emissions).toBeGreaterThan(0);
  },
);
