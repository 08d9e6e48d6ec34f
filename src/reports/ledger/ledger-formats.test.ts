import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import { parse as parseLatex } from "@unified-latex/unified-latex-util-parse";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { reportWords } from "../../words/en/reports.ts";
import { formats } from "../formats.ts";
import { exampleLinks, hostile } from "../report.fixture.ts";
import { ledgerFormats, type OfferedFormatId } from "./formats.ts";
import { entryOf, ledgerReport, threeEntries } from "./ledger-report.fixture.ts";
import type { LedgerReport } from "./ledger-report.ts";

function written(id: OfferedFormatId, report: LedgerReport): string {
  const format = ledgerFormats.find((one) => one.id === id);
  if (format === undefined) throw new Error(`not offered: ${id}`);
  return format.write(report);
}

test("every format is offered or has words why not", () => {
  const { formats: named, notOffered } = reportWords.ledger;
  const all = [...Object.keys(named), ...Object.keys(notOffered)];
  expect(all.toSorted()).toEqual(formats.map(({ id }) => id).toSorted());
  expect(ledgerFormats.map(({ id }) => id)).toEqual(
    formats.map(({ id }) => id).filter((id) => !(id in notOffered)),
  );
});

/** Of the other formats one is a list of references, and one a line that shows a file. */
const statements = ledgerFormats.filter(({ id }) => id !== "bibtex" && id !== "badge-line");

test.each(statements)("$id says what the total is of", ({ id, write }) => {
  const text = write(ledgerReport()).replaceAll("\\", "");
  expect(text, id).toMatch(/556/u);
  expect(text, id).toMatch(/280 to 720|283\.70/u);
  expect(text, id).toContain("2026.11");
  expect(text, id).toContain("2027.11");
  expect(text, id).toMatch(/data centre|"site"|,site,/iu);
  if (id !== "csv") expect(text, id).toContain("wattprint-ledger.json");
  expect(text, id).not.toContain("undefined");
});

/** Every report that is prose. */
const prose = ["sentence", "latex", "markdown", "model-card-section", "neurips", "acl", "trec"];

test.each(ledgerFormats.filter(({ id }) => prose.includes(id)))(
  "$id tells number, dates, stages, failed and repeated work, and that there is no link",
  ({ write }) => {
    const text = write(ledgerReport()).replaceAll("\\", "");
    for (const part of [/3 experiments|Experiments: 3/u, /2026-02-01 to 2026-05-11/u]) {
      expect(text).toMatch(part);
    }
    expect(text).toMatch(/training:? 553 kg/u);
    expect(text).toMatch(/failed or stopped.{1,4}38\.5 kg/iu);
    expect(text).toMatch(/1\.06 kg/u);
    expect(text).toContain("has no single link");
    expect(text).not.toContain("Ada");
  },
);

test("a part of a ledger says so, and a restated one names its release", () => {
  const part = written("sentence", ledgerReport(threeEntries, { entriesInFile: 120 }));
  expect(part).toContain("holds these experiments among its 120");
  const restated = written("sentence", ledgerReport(threeEntries, { restatedWith: "2027.11" }));
  expect(restated).toContain("dataset 2027.11, with which all of them were restated");
});

const lacking = entryOf("#/?hw=nvidia-l4&h=1", { id: "d", name: "Lost run" });

test("entries without a figure are named where there is prose, and listed in the data", () => {
  const report = ledgerReport([...threeEntries, lacking]);
  for (const id of ["sentence", "latex", "markdown", "trec"] as const) {
    expect(written(id, report)).toContain("Not counted, since it has no figure: “Lost run”");
  }
  expect(JSON.parse(written("json", report))).toMatchObject({
    notCounted: [{ name: "Lost run", problem: { code: "workload-incomplete" } }],
  });
});

function rows(report: LedgerReport) {
  const text = written("csv", report).trimEnd();
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true });
  expect(errors).toEqual([]);
  return data;
}

test("CSV has a row a workload with its experiment, and they add up", () => {
  const report = ledgerReport([...threeEntries, lacking]);
  const data = rows(report);
  expect(data.map((row) => row["experiment"])).toEqual([
    "Pre-training",
    "Ranker",
    "Ranker",
    "Ranker",
    "Ablation",
    "Lost run",
  ]);
  const kg = data.reduce((sum, row) => sum + Number(row["counted_kgco2e"]), 0);
  expect(kg).toBeCloseTo(report.total.range.totalKg, 9);
  expect(data[1]).toMatchObject({ status: "failed", person: "Grace", dataset: "2027.11" });
  expect(data[4]).toMatchObject({ repeats_another: "yes", date: "", year: "2024" });
  expect(data[5]).toMatchObject({ not_counted: "workload-incomplete", counted_kgco2e: "" });
});

test("JSON has every experiment with its link, and DVC the stages as numbers", () => {
  const report = ledgerReport();
  expect(JSON.parse(written("json", report))).toMatchObject({
    format: "wattprint-ledger-report",
    ledgerFile: { name: "wattprint-ledger.json", entries: 3 },
    datasets: ["2026.11", "2027.11"],
    total: { experiments: 3, emissions: { totalKg: report.total.range.totalKg } },
    experiments: [{ id: "a", permalink: report.experiments[0]?.permalink }, {}, {}],
  });
  expect(JSON.parse(written("dvc", report))).toMatchObject({
    wattprint: { experiments: 3, stages: { data: { experiments: 1 } } },
  });
});

/** Texts that each target would take for itself, wherever a ledger has a text. */
function hostileReport(text: string): LedgerReport {
  const own = `#/?hw=custom&hwn=${encodeURIComponent(text)}&w=100&h=1&at=grid/FR`;
  return ledgerReport(
    [
      entryOf(own, { id: text, name: text, person: text, note: text }),
      entryOf("#/?hw=nvidia-l4", { id: "x", name: text }),
    ],
    { title: text },
  );
}

test("hostile texts are only texts in LaTeX and BibTeX", () => {
  const [plain, given] = ["x", hostile].map((text) => written("latex", hostileReport(text)));
  const environments = (latex = "") =>
    JSON.stringify(parseLatex(latex)).match(/"(?:environment|mathenv|comment)"/gu);
  expect(environments(given)).toEqual(environments(plain));
  expect(given).not.toMatch(/\\input|(?<!\\)\$x/u);
  expect(parseBibtex(written("bibtex", hostileReport(hostile))).errors).toEqual([]);
});

test("hostile texts are only texts in Markdown and YAML", () => {
  const [plain, given] = ["x", hostile].map((text) => written("markdown", hostileReport(text)));
  expect(given?.split("\n")).toHaveLength(plain?.split("\n").length ?? 0);
  for (const id of ["markdown", "model-card-section", "badge-line"] as const) {
    expect(written(id, hostileReport(hostile))).not.toMatch(/<(?!https:)/u);
  }
  const yaml = written("model-card-yaml", hostileReport(`--- ${hostile}\n---\nlicense: mit # `));
  const card: unknown = parseYaml(yaml.replaceAll(/^---$/gmu, ""));
  expect(Object.keys(card as object)).toEqual(["co2_eq_emissions"]);
});

test("hostile texts are only texts in CSV, JSON and drawings", () => {
  const formula = "=cmd|' /C calc'!A0";
  expect(rows(hostileReport(formula))[0]).toMatchObject({
    project_name: `'${formula}`,
    experiment: `'${formula}`,
    experiment_id: `'${formula}`,
    person: `'${formula}`,
  });
  expect(JSON.parse(written("json", hostileReport(hostile)))).toMatchObject({ title: hostile });
  for (const id of ["chart", "badge"] as const) {
    const parser = new DOMParser({ onError: onErrorStopParsing });
    const svg = parser.parseFromString(written(id, hostileReport(hostile)), "image/svg+xml");
    expect(svg.getElementsByTagName("b")).toHaveLength(0);
  }
});

test("ten thousand experiments make texts that can be read, and files that have them all", () => {
  const entries = Array.from({ length: 10_000 }, (_, index) =>
    entryOf(`#/?hw=custom&hwn=Part%20${index}&w=${100 + index}&h=1&kwh=${index + 1}&at=grid/FR`, {
      id: String(index),
      name: `Run ${index}`,
      ...(index % 3 === 0 ? { person: `Person ${index}` } : {}),
    }),
  );
  const report = ledgerReport(entries);
  for (const { id, write } of ledgerFormats) {
    if (id !== "json" && id !== "csv") expect(write(report).length, id).toBeLessThan(40_000);
  }
  expect(written("markdown", report)).toMatch(/^\| and 9,950 more \|.*\| \d/mu);
  expect(rows(report)).toHaveLength(10_000);
});

test("a measured experiment without hardware is told", () => {
  const measured = entryOf(exampleLinks["measured energy without hardware"], { name: "Meter" });
  const text = written("sentence", ledgerReport([measured, ...threeEntries]));
  expect(text).toContain("hardware not named");
  expect(text).toContain("without 1 workload whose hours are not stated");
});
