import { expect, test } from "vitest";
import { reportWords } from "../words/en/reports.ts";
import { formats } from "./formats.ts";
import { exampleLinks, reportOfExperiment, reportOfLink } from "./report.fixture.ts";
import { reportOf } from "./report-input.ts";

const worked = reportOfLink(exampleLinks["two weeks of one p4d.24xlarge"]);

test("every format has a file name of its own and words", () => {
  expect(new Set(formats.map(({ fileName }) => fileName)).size).toBe(formats.length);
  expect(Object.keys(reportWords.formats).toSorted()).toEqual(
    formats.map(({ id }) => id).toSorted(),
  );
});

/** Of the other formats one is a list of references, and one a line that shows a file. */
const statements = formats.filter(({ id }) => id !== "bibtex" && id !== "badge-line");

test.each(statements)("$id states what the figure rests on", ({ id, write }) => {
  const text = write(worked).replaceAll("\\", "").replaceAll("&amp;", "&");
  const parts = ["NVIDIA A100 SXM4 40GB", "8", "336", "us-east-1", "2025", "1.15", "418", "100"];
  for (const part of [...parts, "2026.11", worked.permalink ?? "no link"]) {
    expect(text, id).toContain(part);
  }
  expect(text, id).toMatch(/electricity-maps-2025|Electricity Maps|electricity-maps\/yearly_2025/u);
  expect(text, id).toMatch(/data centre|"site"|,site,/iu);
  expect(text, id).toMatch(/250 to 680|245\.\d+/u);
});

/** Every report that is prose. */
const prose = ["sentence", "latex", "markdown", "model-card-section", "neurips", "acl", "trec"];

test.each(formats.filter(({ id }) => prose.includes(id)))(
  "$id has the line with host and manufacture",
  ({ write }) => {
    expect(write(worked)).toMatch(/With host and manufacture.{1,6}708 kg/u);
  },
);

test.each(formats.filter(({ id }) => prose.includes(id)))(
  "$id says that manufacture is not known, and the kind of another intensity",
  ({ write }) => {
    const unknown = write(reportOfLink(exampleLinks["measured energy without hardware"]));
    expect(unknown).toMatch(/not known/u);
    expect(write(reportOfLink(exampleLinks["own hardware, market-based"]))).toContain(
      "market-based",
    );
  },
);

test("an experiment too long for a link says where it is", () => {
  const report = reportOfLink(exampleLinks["two weeks of one p4d.24xlarge"], {
    permalink: undefined,
  });
  for (const { write } of formats) expect(write(report)).not.toContain("undefined");
  const sentence = formats.find(({ id }) => id === "sentence");
  expect(sentence?.write(report)).toContain("too long for a link");
});

test("without a total there is no report", () => {
  const { dataset, appUrl, appVersion, writtenAt, words } = worked;
  const context = { dataset, appUrl, appVersion, writtenAt, words };
  const without = reportOf(
    { workloads: [] },
    { boundary: "site", year: 2025, workloads: [], total: undefined, noTotal: "nothing-entered" },
    { ...context, sources: undefined, permalink: undefined },
  );
  expect(without).toBeUndefined();
});

test("fifty workloads with one name are fifty rows and sentences", () => {
  const workload = { hardware: "nvidia-l4", hours: 1, site: "grid/FR", name: "Run" };
  const report = reportOfExperiment({ workloads: Array.from({ length: 50 }, () => workload) });
  const written = (id: string) => formats.find((format) => format.id === id)?.write(report) ?? "";
  expect(written("csv").trimEnd().split("\r\n")).toHaveLength(51);
  expect(written("markdown").match(/^\| Run \|/gmu)).toHaveLength(50);
  expect(written("sentence")).toContain("(50) Run: ");
});
