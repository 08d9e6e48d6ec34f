import { test as propertyTest } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { checkedEntry, maxLengths } from "./entry-fields.ts";
import { arbitraryEntry, entry, worked } from "./ledger.fixture.ts";

const problemsOf = (value: unknown) => {
  const checked = checkedEntry(value);
  return "problems" in checked
    ? checked.problems.map(({ property, code }) => `${property} ${code}`)
    : [];
};
const withProperty = (more: object) => problemsOf({ ...entry(worked), ...more });

propertyTest.prop([arbitraryEntry])("an entry is taken as it is", (given) => {
  expect(checkedEntry(given)).toEqual({ entry: given });
});

describe("a date", () => {
  test.each(["2026-11-25", "2024-02-29", "1999-12-31"])("%s is a day", (date) => {
    expect(withProperty({ date })).toEqual([]);
  });
  test.each([
    "2026-02-30",
    "2026-02-29",
    "2026-13-01",
    "2026-1-5",
    "25.11.2026",
    "2026-11-25T08:00",
    " 2026-11-25",
    "",
  ])("%j is none", (date) => {
    expect(withProperty({ date })).toEqual(["date not-a-date"]);
  });
});

test.each([
  [{ id: "" }, "id wrong-type"],
  [{ id: "a b" }, "id wrong-type"],
  [{ id: "x".repeat(65) }, "id wrong-type"],
  [{ fragment: "https://example.org" }, "fragment not-a-link"],
  [{ fragment: "#/about" }, "fragment not-a-link"],
  [{ fragment: "#/?v=1&t=two words" }, "fragment not-a-link"],
  [{ name: 5 }, "name wrong-type"],
  [{ name: "x".repeat(maxLengths.name + 1) }, "name too-long"],
  [{ name: "bell \u0007" }, "name unprintable"],
  [{ name: "two\nlines" }, "name unprintable"],
  [{ note: "half of a pair \uD83C" }, "note unprintable"],
  [{ note: "carriage\r\nreturn" }, "note unprintable"],
  [{ stage: "training" }, "stage unknown-choice"],
  [{ status: "done" }, "status unknown-choice"],
  [{ isRepeat: "yes" }, "isRepeat wrong-type"],
  [{ isRepeat: false }, "isRepeat wrong-type"],
  [{ changedAt: "2026-11-25" }, "changedAt not-a-time"],
  [{ changedAt: "2026-02-30T00:00:00Z" }, "changedAt not-a-time"],
  [{ changedAt: "2026-11-25T25:00:00Z" }, "changedAt not-a-time"],
  [{ kg: 12 }, "kg unknown-property"],
  [{ person: undefined }, "person wrong-type"],
])("%j is wrong", (more, problem) => {
  expect(withProperty(more)).toEqual([problem]);
});

test("a note may have lines", () => {
  expect(withProperty({ note: "first\nsecond" })).toEqual([]);
});

test("all that is wrong is said at once", () => {
  expect(problemsOf({ id: "a", name: "x", date: "soon", colour: "red" })).toEqual([
    "fragment missing",
    "changedAt missing",
    "date not-a-date",
    "colour unknown-property",
  ]);
});

test.each([null, undefined, 4, "entry", [], [entry(worked)]])("%j is no entry", (value) => {
  expect(problemsOf(value)).toEqual([" not-an-entry"]);
});

test("a property of every object is no property of an entry", () => {
  const hostile = JSON.parse('{"__proto__": {"name": "x"}, "constructor": 1}') as unknown;
  expect(problemsOf(hostile)).toContain("__proto__ unknown-property");
  expect(problemsOf(hostile)).toContain("constructor unknown-property");
});
