import { expect, it } from "vitest";
import { atOnce } from "../../../dataset/steps.ts";
import { releasedDataset, totalOfLink } from "../../../experiment/estimate.fixture.ts";
import { emissionsCsv, headers } from "../../../importers/codecarbon/emissions.fixture.ts";
import { importedOf } from "../../../importers/samples.fixture.ts";
import { matchLinesInSteps } from "../../../importers/taking/matched-lines.ts";
import { noPicks } from "../../../importers/taking/picks.ts";
import { previewInSteps } from "../../../importers/taking/preview.ts";
import { takenExperiment, takenTotal } from "../../../importers/taking/total.ts";
import { linesOf } from "../../../importers/reading/lines.ts";
import { importLines } from "../../../words/en/import-lines.ts";
import { entriesInSteps, entryForAll } from "./ledger-entries.ts";

const dataset = releasedDataset("2026.11");
const catalogue = { dataset, releases: ["2026.11"] };
const { sumName } = importLines;
const now = new Date("2026-11-25T09:00:00Z");

const sacct = `JobID|User|JobName|State|Elapsed|NNodes|NCPUS|AllocTRES|ConsumedEnergyRaw|Start|End
7|alice|train|COMPLETED|04:00:00|1|32|cpu=32,gres/gpu:a100=4|36000000|2024-06-01T00:00:00|2024-06-01T04:00:00
8|bob|broken|FAILED|01:00:00|1|32|cpu=32,gres/gpu:a100=4|9000000|2024-06-02T00:00:00|2024-06-02T01:00:00
9|bob|enough|CANCELLED by 1000|01:00:00|1|32|cpu=32,gres/gpu:a100=4|9000000|2023-06-03T00:00:00|2023-06-03T01:00:00
`;

function previewed(...texts: readonly string[]) {
  const sources = texts.map((text, source) => ({
    source,
    fileName: "sacct.txt",
    sumName,
    lines: linesOf(importedOf(text).runs).lines,
  }));
  const picks = { ...noPicks, place: "grid/FR" };
  const matched = atOnce(matchLinesInSteps(sources, picks, dataset));
  return atOnce(previewInSteps(matched, picks, dataset, []));
}

it("gives each line an entry with its name, day, end and year", () => {
  const { lines, years } = previewed(sacct);
  const entries = atOnce(entriesInSteps(lines, years.year, catalogue, now));
  expect(entries.map(({ name, date, person, status }) => [name, date, person, status])).toEqual([
    ["train", "2024-06-01", "alice", "completed"],
    ["broken", "2024-06-02", "bob", "failed"],
    ["enough", "2023-06-03", "bob", "stopped"],
  ]);
  expect(entries.map(({ fragment }) => /[?&]y=(\d+)/.exec(fragment)?.[1])).toEqual([
    "2024",
    "2024",
    "2023",
  ]);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(3);
});

it("gives sums of many jobs names of what they are, persons, ends and the day of the last", () => {
  const rows = Array.from({ length: 1200 }, (_, at) => {
    const day = `2024-0${1 + (at % 2)}-${String(1 + (at % 28)).padStart(2, "0")}`;
    const who = at % 3 === 0 ? "alice" : "bob";
    const state = at % 4 === 0 ? "FAILED" : "COMPLETED";
    return `${at}|${who}|job ${at}|${state}|gpu|01:00:00|1|32|cpu=32,gres/gpu:a100=4|3600000|${day}T00:00:00|${day}T01:00:00`;
  });
  const header =
    "JobID|User|JobName|State|Partition|Elapsed|NNodes|NCPUS|AllocTRES|ConsumedEnergyRaw|Start|End";
  const { lines, years } = previewed([header, ...rows, ""].join("\n"));
  const entries = atOnce(entriesInSteps(lines, years.year, catalogue, now));
  const found = entries.map(({ name, date, person, status }) => [name, date, person, status]);
  expect(found).toEqual([
    ["gpu, failed", "2024-01-25", "alice", "failed"],
    ["gpu", "2024-02-28", "bob", "completed"],
    ["gpu", "2024-01-27", "bob", "completed"],
    ["gpu", "2024-02-28", "alice", "completed"],
    ["gpu, failed", "2024-01-25", "bob", "failed"],
    ["gpu", "2024-01-27", "alice", "completed"],
  ]);
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
