import { describe, expect, test } from "vitest";
import { csvReport } from "../reports/csv.ts";
import { jsonReport } from "../reports/json.ts";
import { reportOfLink } from "../reports/report.fixture.ts";
import { entriesIn } from "./entries-in.ts";
import { ledgerCsv } from "./ledger-csv.ts";
import { ledgerFile } from "./ledger-file.ts";
import { entry, rowsOf, worked } from "./ledger.fixture.ts";

const now = new Date("2026-11-25T09:00:00Z");
const found = (text: string) => entriesIn(text, { newestVersion: "2026.11", now });
const fragments = (text: string) => {
  const read = found(text);
  return "problem" in read ? read.problem : read.entries.map(({ fragment }) => fragment);
};

const one = `#/?v=1&d=2026.11&y=2025&t=One&${worked}`;
const two = "#/?v=1&d=2026.11&y=2025&kwh=1&at=grid/FR";
const at = (fragment: string) => `https://example.org/wattprint/${fragment}`;

describe("links in a text", () => {
  test.each<[string, string]>([
    ["one to a line", `${at(one)}\n${at(two)}\n`],
    ["in prose", `We ran (${at(one)}), then ${at(two)}.`],
    ["in Markdown", `- [first](${at(one)})\n- **${at(two)}**, the second`],
    ["in HTML", `<a href="${at(one).replaceAll("&", "&amp;")}">one</a> <a href="${at(two)}">`],
    ["with nothing between them", at(one) + at(two)],
    ["of other views", `${at(one).replace("#/?", "#/compare?")} ${at(two)}`],
    ["in a table", `| run | link |\n|---|---|\n| a | ${at(one)} |\n| b |${at(two)}|`],
  ])("%s are all taken, in their order", (_, text) => {
    expect(fragments(text)).toEqual([one, two]);
  });

  test("go by their titles", () => {
    const read = found(`${at(one)}\n${at(two)}`);
    expect("entries" in read && read.entries.map(({ name }) => name)).toEqual(["One", ""]);
  });

  test("that stand alone on a line keep the full stop they end in", () => {
    const ends = `${two}&name=final.`;
    expect(fragments(`${at(ends)}\n${at(ends)}`)).toEqual([ends, ends]);
    expect(fragments(`see ${at(ends)}`)).toEqual([ends.slice(0, -1)]);
  });

  test("that name no release are of the newest from now on, which is said", () => {
    const read = found(`a ${at("#/?v=1&kwh=1&at=grid/FR")} b`);
    expect(read).toMatchObject({
      entries: [{ fragment: "#/?v=1&d=2026.11&kwh=1&at=grid/FR" }],
      notices: [{ code: "release-completed", version: "2026.11", count: 1 }],
    });
  });

  test("of other pages are passed over", () => {
    expect(fragments("https://example.org/#/docs?page=2 and #/about?x=1")).toEqual({
      code: "nothing-found",
    });
  });

  test("that are damaged are kept as they are: the row says what is wrong", () => {
    const broken = "#/?v=1&d=2026.11&h=%E9&at=nowhere";
    expect(fragments(at(broken))).toEqual([broken]);
    expect(rowsOf([entry("", { fragment: broken })])[0]?.problem).toEqual({
      code: "in-error",
      faults: 2,
    });
  });
});

test("reports of ours are read by their link", () => {
  const report = reportOfLink(one);
  const [fragment] = fragments(jsonReport(report)) as readonly string[];
  expect(fragment).toContain(worked);
  expect(fragments(csvReport(report))).toEqual([fragment]);
});

test("ledgers of ours are read as JSON and as CSV", () => {
  const entries = [entry(worked, { id: "one" }), entry(worked, { id: "two" })];
  const file = ledgerFile(entries, { at: now, appVersion: "1.0" });
  const nothingElse = { damaged: [], notices: [] };
  expect(found(file)).toEqual({ entries, ...nothingElse });
  expect(found(ledgerCsv(rowsOf(entries), at("")))).toEqual({ entries, ...nothingElse });
});

test.each([
  ["", { code: "empty" }],
  [" \n", { code: "empty" }],
  ["nothing of ours", { code: "nothing-found" }],
  ['{"entries": []}', { code: "nothing-found" }],
  ['{"format": "wattprint-ledger"', { code: "damaged-json" }],
])("%j holds no entries", (text, problem) => {
  expect(found(text)).toEqual({ problem });
});
