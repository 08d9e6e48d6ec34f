import { describe, expect, it } from "vitest";
import { toExperiment, type Entered } from "../entry.ts";
import { enterExperiment } from "../edit.ts";
import { releasedDataset } from "../estimate.fixture.ts";
import type { Workload } from "../experiment.ts";
import { chosenLine, linesOf, withLine, withNamed } from "./line.ts";

const dataset = releasedDataset("2026.11");
const catalogue = { dataset, releases: ["2026.11"] };
const line: Workload = {
  hardware: "nvidia-a100-sxm4-40gb",
  devices: 8,
  hours: 336,
  site: "aws/us-east-1",
  intensityGPerKwh: 400,
  name: "train",
};
const entered = enterExperiment({ workloads: [line, { ...line, name: "eval" }] }, catalogue);
const documentOf = (document: Entered) => toExperiment(document)!.workloads;

describe("the line of the calculator", () => {
  it("is taken by its id, else the first; an empty document has a first one too", () => {
    expect(chosenLine(linesOf(entered), 2).workload.name).toBe("eval");
    expect(chosenLine(linesOf(entered), 99).workload.name).toBe("train");
    expect(chosenLine(linesOf(entered), "new")).toEqual({ line: "new", workload: {} });
    const empty = enterExperiment({ workloads: [] }, catalogue);
    expect(chosenLine(linesOf(empty), undefined)).toEqual({ line: 1, workload: {} });
  });

  it("gets the hardware and place that a log names, without what was given for another", () => {
    const named = withNamed(line, {
      hardware: "nvidia-h100-sxm5-80gb",
      devices: 4,
      site: "grid/FR",
    });
    expect(named).toEqual({
      hardware: "nvidia-h100-sxm5-80gb",
      devices: 4,
      hours: 336,
      site: "grid/FR",
      name: "train",
    });
    expect(withNamed(line, { measuredKwh: 5 })).toEqual(line);
    expect(withNamed(line, { site: "aws/us-east-1" }).intensityGPerKwh).toBe(400);
  });

  it("is changed in the document, and all else stays", () => {
    const changed = withLine(entered, 2, { ...line, name: "eval", measuredKwh: 40 }, catalogue);
    expect(documentOf(changed)).toEqual([line, { ...line, name: "eval", measuredKwh: 40 }]);
    expect(changed.workloads[0]).toBe(entered.workloads[0]);
  });

  it("is added where it is new", () => {
    const added = withLine(entered, "new", { measuredKwh: 40, site: "grid/FR" }, catalogue);
    expect(documentOf(added)[2]).toEqual({ measuredKwh: 40, site: "grid/FR" });
  });

  it("keeps an entry in error that the prediction says nothing of", () => {
    const faulty = { raw: "x".repeat(201), problem: { code: "too-long", maxLength: 200 } } as const;
    const [first] = entered.workloads;
    const withError: Entered = {
      ...entered,
      workloads: [{ ...first!, entries: { ...first!.entries, name: faulty } }],
    };
    const { name: _name, ...unnamed } = line;
    const changed = withLine(withError, 1, { ...unnamed, measuredKwh: 40 }, catalogue);
    expect(changed.workloads[0]!.entries.name).toBe(faulty);
  });
});
