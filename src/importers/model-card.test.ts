import { describe, expect, it } from "vitest";
import { codes, importedOf, noticeOf, problemOf, runOf } from "./samples.fixture.ts";

const card = `---
license: mit
co2_eq_emissions:
  emissions: 1234.5
  source: "CodeCarbon 3.2.6"
  training_type: "fine-tuning"
  geographical_location: "Quebec, Canada"
  hardware_used: "8 x NVIDIA A100 80GB"
---

# A model
`;

const front = (yaml: string) => `---\n${yaml}\n---\n`;

describe("model cards", () => {
  it("give grams, hardware and place, and no energy", () => {
    expect(importedOf(card).format).toBe("model-card");
    const run = runOf(card);
    expect(run).toMatchObject({
      origin: { where: "line", at: 3 },
      workload: { stage: "train" },
      accelerators: [{ name: "NVIDIA A100 80GB", count: 8 }],
      place: { text: "Quebec, Canada" },
      tool: { kg: 1.2345, version: "CodeCarbon 3.2.6" },
    });
    expect(run.workload.measuredKwh).toBeUndefined();
    expect(codes(run)).toEqual(["emissions-only", "grams-or-kilograms"]);
    expect(runOf(card.replaceAll("\n", "\r\n")).tool).toEqual(run.tool);
  });

  it("have a bare number", () => {
    expect(runOf(front("co2_eq_emissions: 1.2345")).tool.kg).toBeCloseTo(0.0012345, 12);
    expect(runOf("co2_eq_emissions: 1.2345\n").tool.kg).toBeCloseTo(0.0012345, 12);
  });

  it("have the early list with blanks in its keys", () => {
    const run = runOf(
      front(`co2_eq_emissions:
- emissions: 20
- source: mlco2
- geographical location: France
- hardware used: 1 x T4`),
    );
    expect(run).toMatchObject({
      tool: { kg: 0.02 },
      place: { text: "France" },
      accelerators: [{ name: "T4", count: 1 }],
    });
    expect(codes(run)).toContain("list-form");
  });

  it("take a unit that stands in the text, show it, and guess none", () => {
    const emissions = (text: string) =>
      runOf(front(`co2_eq_emissions:\n  emissions: ${text}\n  hardware_used: T4`));
    expect(emissions('"0.8 kg"').tool.kg).toBe(0.8);
    expect(noticeOf(emissions('"0.8 kg"'), "emissions-unit-in-text")).toMatchObject({
      text: "0.8 kg",
    });
    expect(emissions('"1,500 gCO2eq"').tool.kg).toBe(1.5);
    expect(emissions('"20"').tool.kg).toBe(0.02);
    expect(emissions('"2 trees"').tool.kg).toBeUndefined();
    expect(noticeOf(emissions('"2 trees"'), "not-taken")).toMatchObject({ text: "2 trees" });
    expect(emissions('"12 mg"').tool.kg).toBeCloseTo(12e-6, 15);
    expect(emissions('"12 Mg"').tool.kg).toBeUndefined();
    // Tenths, or thousands cut short?
    expect(emissions('"1,5 g"').tool.kg).toBeUndefined();
    expect(emissions("-3").tool.kg).toBeUndefined();
  });

  it("have a section for people", () => {
    const run = runOf(`# A model

- **Hardware Type:** A100
- **Hours used:** 1,200
- **Cloud Provider:** AWS
- **Compute Region:** us-east-1
- **Carbon Emitted:** [More Information Needed]
`);
    expect(run).toMatchObject({
      accelerators: [{ name: "A100" }],
      workload: { hours: 1200 },
      place: { provider: "AWS", cloudRegion: "us-east-1" },
    });
    expect(run.tool.kg).toBeUndefined();
  });

  it("have a count of devices however it is written, and none in a name's own digits", () => {
    const partOf = (text: string) => {
      const { accelerators } = runOf(
        front(`co2_eq_emissions:\n  emissions: 1\n  hardware_used: ${text}`),
      );
      return accelerators.map(({ name, count }) => [count, name]);
    };
    expect(partOf("8 x NVIDIA A100 80GB")).toEqual([[8, "NVIDIA A100 80GB"]]);
    expect(partOf("8x A100-80GB")).toEqual([[8, "A100-80GB"]]);
    expect(partOf("8 × H100")).toEqual([[8, "H100"]]);
    expect(partOf("NVIDIA H100 x 8")).toEqual([[8, "NVIDIA H100"]]);
    expect(partOf("1 T4")).toEqual([[1, "T4"]]);
    expect(partOf("16 V100 GPUs")).toEqual([[16, "V100"]]);
    for (const name of ["GTX 980 Ti", "980 Ti", "2080 Ti", "A100 80GB", "RTX 4090", "TPU v3"]) {
      expect(partOf(name)).toEqual([[undefined, name]]);
    }
  });

  it("are refused where the YAML is damaged or says nothing", () => {
    expect(problemOf(front("co2_eq_emissions: {emissions: [")).code).toBe("damaged-yaml");
    expect(problemOf(front("co2_eq_emissions:")).code).toBe("no-runs");
  });
});
