import { describe, expect, test } from "vitest";
import { entry, rowsOf, worked } from "./ledger.fixture.ts";
import { filteredRows, sortedRows, type LedgerFilter, type SortKey } from "./order.ts";

const entries = [
  entry(`t=Pretraining&${worked}&stage=train`, {
    name: "run 10",
    person: "Ada",
    date: "2026-11-02",
    status: "completed",
    note: "with flash attention",
  }),
  entry("kwh=3&at=grid/FR", {
    name: "run 9",
    person: "Émile",
    date: "2026-03-31",
    status: "failed",
  }),
  entry("hw=apple-m1&at=grid/FR", { name: "Run 9", isRepeat: true, stage: "eval" }),
  entry("kwh=1&g=0&gk=market", { name: "green", person: "Zoë", date: "2026-03-01" }),
];
const rows = rowsOf(entries);
const names = (found: readonly (typeof rows)[number][]) => found.map((row) => row.entry.name);

describe("a filter", () => {
  test.each<[LedgerFilter, readonly string[]]>([
    [{}, ["run 10", "run 9", "Run 9", "green"]],
    [{ text: "  " }, ["run 10", "run 9", "Run 9", "green"]],
    [{ text: "RUN" }, ["run 10", "run 9", "Run 9"]],
    [{ text: "ada flash" }, ["run 10"]],
    [{ text: "pretraining" }, ["run 10"]],
    [{ text: "us-east" }, ["run 10"]],
    [{ text: "apple" }, ["Run 9"]],
    [{ text: "grid/fr" }, ["run 9", "Run 9"]],
    [{ text: "émile" }, ["run 9"]],
    [{ person: "Ada" }, ["run 10"]],
    [{ person: "" }, ["Run 9"]],
    [{ status: "failed" }, ["run 9"]],
    [{ status: "" }, ["Run 9", "green"]],
    [{ month: "2026-03" }, ["run 9", "green"]],
    [{ month: "" }, ["Run 9"]],
    [{ stage: "train" }, ["run 10"]],
    [{ stage: "eval" }, ["Run 9"]],
    [{ site: "grid/FR" }, ["run 9", "Run 9"]],
    [{ site: "" }, ["green"]],
    [{ hardware: "apple-m1" }, ["Run 9"]],
    [{ hardware: "" }, ["run 9", "green"]],
    [{ intensityKind: "market" }, ["green"]],
    [{ isRepeat: true }, ["Run 9"]],
    [{ isRepeat: false, month: "2026-03" }, ["run 9", "green"]],
    [{ hasProblem: true }, ["Run 9"]],
    [{ text: "run", hasProblem: false, status: "failed" }, ["run 9"]],
    [{ text: "nothing of the kind" }, []],
  ])("%j keeps %j", (filter, expected) => {
    expect(names(filteredRows(rows, filter))).toEqual(expected);
  });
});

describe("an order", () => {
  test.each<[SortKey, readonly string[]]>([
    ["name", ["green", "run 9", "Run 9", "run 10"]],
    ["date", ["green", "run 9", "run 10", "Run 9"]],
    ["person", ["run 10", "run 9", "green", "Run 9"]],
    ["stage", ["run 10", "Run 9", "run 9", "green"]],
    ["status", ["run 10", "run 9", "Run 9", "green"]],
    ["site", ["run 10", "run 9", "Run 9", "green"]],
    ["hardware", ["Run 9", "run 10", "run 9", "green"]],
    ["emissions", ["green", "run 9", "run 10", "Run 9"]],
    ["energy", ["green", "run 9", "run 10", "Run 9"]],
    ["changed", ["run 10", "run 9", "Run 9", "green"]],
  ])("by %s puts what has no value last", (by, expected) => {
    expect(names(sortedRows(rows, { by, isDescending: false }, "en"))).toEqual(expected);
  });

  test("the other way round leaves what has no value last", () => {
    const sorted = sortedRows(rows, { by: "emissions", isDescending: true }, "en");
    expect(names(sorted)).toEqual(["run 10", "run 9", "green", "Run 9"]);
  });

  test("of names is that of the language, after other rows as well", () => {
    const of = (texts: readonly string[], locale: string) =>
      names(
        sortedRows(
          rowsOf(texts.map((name) => entry(worked, { name }))),
          { by: "name", isDescending: false },
          locale,
        ),
      );
    expect(of(["z", "ä", "a"], "de")).toEqual(["a", "ä", "z"]);
    expect(of(["z", "ä", "a"], "sv")).toEqual(["a", "z", "ä"]);
    expect(of(["ä", "z"], "sv")).toEqual(["z", "ä"]);
    expect(of(["ä", "z", "b"], "sv")).toEqual(["b", "z", "ä"]);
  });
});
