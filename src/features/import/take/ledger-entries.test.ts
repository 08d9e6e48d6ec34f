import { expect, it } from "vitest";
import { atOnce } from "../../../dataset/steps.ts";
import { releasedDataset, totalOfLink } from "../../../experiment/estimate.fixture.ts";
import { emissionsCsv, headers } from "../../../importers/codecarbon/emissions.fixture.ts";
import { importedOf } from "../../../importers/samples.fixture.ts";
import { matchLinesInSteps } from "../../../importers/taking/matched-lines.ts";
import { noPicks } from "../../../importers/taking/picks.ts";
import { previewInSteps } from "../../../importers/taking/preview.ts";
import { takenExperiment, takenTotal } from "../../../importers/taking/total.ts";
import { entriesInSteps, entryForAll } from "./ledger-entries.ts";

const dataset = releasedDataset("2026.11");
const catalogue = { dataset, releases: ["2026.11"] };
const now = new Date("2026-11-25T09:00:00Z");

const sacct = `JobID|JobName|State|Elapsed|NNodes|NCPUS|AllocTRES|ConsumedEnergyRaw|Start|End
7|train|COMPLETED|04:00:00|1|32|cpu=32,gres/gpu:a100=4|36000000|2024-06-01T00:00:00|2024-06-01T04:00:00
8|broken|FAILED|01:00:00|1|32|cpu=32,gres/gpu:a100=4|9000000|2024-06-02T00:00:00|2024-06-02T01:00:00
9|enough|CANCELLED by 1000|01:00:00|1|32|cpu=32,gres/gpu:a100=4|9000000|2023-06-03T00:00:00|2023-06-03T01:00:00
`;

function previewed(...texts: readonly string[]) {
  const sources = texts.map((text, source) => ({
    source,
    lines: importedOf(text).runs.map((run) => ({ ...run, runs: 1, isDouble: false })),
  }));
  const picks = { ...noPicks, place: "grid/FR" };
  const matched = atOnce(matchLinesInSteps(sources, picks, dataset));
  return atOnce(previewInSteps(matched, picks, dataset, []));
}

it("gives each line an entry with its name, day, end and year", () => {
  const { lines, years } = previewed(sacct);
  const entries = atOnce(entriesInSteps(lines, years.year, catalogue, now));
  expect(entries.map(({ name, date, status }) => ({ name, date, status }))).toEqual([
    { name: "train", date: "2024-06-01", status: undefined },
    { name: "broken", date: "2024-06-02", status: "failed" },
    { name: "enough", date: "2023-06-03", status: "stopped" },
  ]);
  expect(entries.map(({ fragment }) => /[?&]y=(\d+)/.exec(fragment)?.[1])).toEqual([
    "2024",
    "2024",
    "2023",
  ]);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(3);
});

it("puts all lines into one entry of the same total, with what they have in common", () => {
  const found = previewed(sacct, emissionsCsv(headers["3.2.1"], {}));
  const experiment = takenExperiment(found);
  const entry = entryForAll(found.lines, experiment, "a.csv,\u0007 b.csv", catalogue, now);
  expect(entry).toMatchObject({ name: "a.csv, b.csv" });
  expect(entry.date).toBeUndefined();
  const total = takenTotal(found, dataset);
  expect(totalOfLink(entry.fragment, dataset)?.range.totalKg).toBe("kg" in total && total.kg);
});
