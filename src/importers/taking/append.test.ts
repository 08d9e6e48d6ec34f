import { expect, it } from "vitest";
import { enterExperiment } from "../../experiment/edit.ts";
import { emptyDocument, toExperiment } from "../../experiment/entry.ts";
import { releasedDataset } from "../../experiment/estimate.fixture.ts";
import { withWorkloads } from "./append.ts";

const catalogue = { dataset: releasedDataset("2026.11"), releases: ["2026.11"] };
const added = [
  { measuredKwh: 5, site: "grid/FR" },
  { measuredKwh: 7, site: "grid/AT" },
] as const;

it("puts workloads behind those that are there, which keep their ids", () => {
  const there = { year: 2024, workloads: [{ measuredKwh: 1, site: "grid/SE" }] };
  const before = enterExperiment(there, catalogue);
  const after = withWorkloads(before, added, catalogue);
  expect(toExperiment(after)).toEqual({ year: 2024, workloads: [...there.workloads, ...added] });
  expect(after.workloads.map(({ id }) => id)).toEqual([1, 2, 3]);
});

it("takes the place of a workload in which nothing was entered", () => {
  expect(toExperiment(withWorkloads(emptyDocument, added, catalogue))?.workloads).toEqual(added);
  expect(withWorkloads(emptyDocument, [], catalogue).workloads).toEqual(emptyDocument.workloads);
});
