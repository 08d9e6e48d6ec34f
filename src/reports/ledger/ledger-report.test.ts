import { expect, test } from "vitest";
import { ledgerTotal } from "../../ledger/totals.ts";
import { exampleLinks, reportOfLink } from "../report.fixture.ts";
import { entryOf, ledgerReport, rowsOf, threeEntries, tryReport } from "./ledger-report.fixture.ts";

test.each(["chip", "site", "full"] as const)("at %s it is the ledger's total", (boundary) => {
  const { total, experiments } = ledgerReport(threeEntries, { boundary });
  const ofLedger = ledgerTotal(rowsOf(threeEntries, { boundary, restatedWith: undefined })).total;
  expect(total.range).toMatchObject({
    totalKg: ofLedger?.kg,
    lowKg: ofLedger?.lowKg,
    highKg: ofLedger?.highKg,
  });
  expect(total.energyKwh).toBe(ofLedger?.energyKwh);
  const sum = experiments.reduce((kg, { row }) => kg + row.kg, 0);
  expect(sum).toBeCloseTo(total.range.totalKg, 9);
});

test("a ledger of one experiment has the figures of that experiment", () => {
  const link = exampleLinks["two weeks of one p4d.24xlarge"];
  const [one, ledger] = [reportOfLink(link), ledgerReport([entryOf(link)])];
  expect(ledger.total.range.totalKg).toBe(one.total.range.totalKg);
  expect(ledger.total.range.lowKg).toBeCloseTo(one.total.range.lowKg, 9);
  expect(ledger.total.fullRange.totalKg).toBeCloseTo(one.total.fullRange.totalKg, 9);
  expect(ledger.total.fullRange.highKg).toBeCloseTo(one.total.fullRange.highKg, 9);
  expect(ledger.total.embodiedKg).toBe(one.total.embodiedKg);
  expect(ledger.sources.map(({ id }) => id).toSorted()).toEqual(
    one.sources.map(({ id }) => id).toSorted(),
  );
});

test("each entry keeps its release, and a fact that releases differ in is two", () => {
  const { releases, facts, experiments } = ledgerReport();
  expect(releases).toEqual(["2026.11", "2027.11"]);
  expect(experiments.map(({ dataset }) => dataset.version)).toEqual([
    "2026.11",
    "2027.11",
    "2026.11",
  ]);
  const austria = facts.filter(({ fact }) => fact.subject === "intensity" && fact.of === "AT");
  expect(austria.map(({ fact }) => fact.value).toSorted((a, b) => a - b)).toEqual([119, 238]);
  expect(austria.every(({ contribution }) => contribution !== undefined)).toBe(true);
});

test("restated it is computed with one release, and links stay as they were entered", () => {
  const report = ledgerReport(threeEntries, { restatedWith: "2027.11" });
  expect(report.releases).toEqual(["2027.11"]);
  expect(report.experiments[0]?.permalink).toContain("d=2026.11");
  expect(report.total.range.totalKg).toBeGreaterThan(ledgerReport().total.range.totalKg);
});

test("the facts that move the total most come first", () => {
  const [first] = ledgerReport().facts;
  // The grid of the largest experiment, not the first fact that is used.
  expect(first?.fact).toMatchObject({ subject: "intensity", of: "US-MIDA-PJM" });
});

test("an entry without a figure is named and not counted", () => {
  const lacking = entryOf("#/?hw=nvidia-l4&h=1", { id: "d", name: " No\nsite " });
  const report = ledgerReport([...threeEntries, lacking]);
  expect(report.notCounted).toMatchObject([
    { index: 3, name: "No site", row: { problem: { code: "workload-incomplete" } } },
  ]);
  expect(report.total).toEqual(ledgerReport().total);
});

test("kinds of intensity that may not be added up give no report", () => {
  const market = entryOf(exampleLinks["own hardware, market-based"]);
  expect(tryReport([...threeEntries, market])).toEqual({
    none: "kinds-differ",
    kinds: ["location", "market"],
  });
  expect(ledgerReport([market]).total.intensityKind).toBe("market");
});

test("without a figure there is no report", () => {
  expect(tryReport([])).toEqual({ none: "nothing-counted" });
});

test("the stage of an entry is that of workloads that name none", () => {
  const { experiments, stages } = ledgerReport();
  expect(experiments.map(({ workloads }) => workloads.map(({ stage }) => stage))).toEqual([
    ["train"],
    ["train", "data", "eval"],
    ["eval"],
  ]);
  expect(stages.map(({ key, count }) => [key, count])).toEqual([
    ["train", 2],
    ["eval", 2],
    ["data", 1],
  ]);
});
