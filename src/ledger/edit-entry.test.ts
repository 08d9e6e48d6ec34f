import { describe, expect, test } from "vitest";
import { tinyCatalogue } from "../experiment/catalogue.fixture.ts";
import { enterExperiment, withEntryAt } from "../experiment/edit.ts";
import type { Entered } from "../experiment/entry.ts";
import { splitFragment } from "../experiment/link-grammar.ts";
import { enter } from "../experiment/permalink-read.ts";
import { tinyDataset } from "../experiment/tiny-dataset.fixture.ts";
import { changedEntry, entryOf, newId, type EntryChanges } from "./edit-entry.ts";
import { entry, worked } from "./ledger.fixture.ts";

const now = new Date("2026-11-25T09:00:00Z");
const enteredOf = (pairs: string) =>
  enter(splitFragment(`#/?v=1&d=2026.11&${pairs}`)?.pairs ?? [], tinyCatalogue);
const made = (entered: Entered, details = {}) =>
  entryOf({ entered, dataset: tinyDataset }, details, now);

describe("an experiment as an entry", () => {
  test("keeps its canonical link, with release and year", () => {
    expect(made(enteredOf(worked), { person: "Ada", date: "2026-11-02", note: "" })).toEqual({
      entry: {
        id: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
        fragment: `#/?v=1&d=2026.11&y=2025&${worked}`,
        name: "",
        person: "Ada",
        date: "2026-11-02",
        changedAt: "2026-11-25T09:00:00.000Z",
      },
    });
  });

  test("goes by its title where no name is given", () => {
    expect(made(enteredOf(`t=Ablations&${worked}`))).toMatchObject({
      entry: { name: "Ablations" },
    });
    expect(made(enteredOf(`t=Ablations&${worked}`), { name: "Two" })).toMatchObject({
      entry: { name: "Two" },
    });
  });

  test("may be longer than any link that is copied", () => {
    const workloads = Array.from({ length: 50 }, () => ({ name: "é".repeat(200), hours: 1 }));
    const checked = made(enterExperiment({ workloads }, tinyCatalogue));
    expect("entry" in checked && checked.entry.fragment.length).toBeGreaterThan(50_000);
  });

  test("keeps what is in error, and drops what no figure rests on", () => {
    const entered = withEntryAt(
      enteredOf(`${worked}&utm_source=mail`),
      { of: "workload", workload: 1, property: "hours" },
      { raw: "two weeks", problem: { code: "not-a-number" } },
    );
    const checked = made(entered);
    if (!("entry" in checked)) throw new Error("not made");
    expect(checked.entry.fragment).toContain("h=two%20weeks");
    expect(checked.entry.fragment).not.toContain("utm_source");
  });

  test("is not made with details that are wrong", () => {
    expect(made(enteredOf(worked), { date: "2026-02-30" })).toEqual({
      problems: [{ property: "date", code: "not-a-date" }],
    });
  });
});

describe("a change", () => {
  const before = entry(worked, { name: "One", person: "Ada", isRepeat: true });
  const after = (changes: EntryChanges) => changedEntry(before, changes, now);

  test("is stamped with its time", () => {
    expect(after({ status: "failed" })).toEqual({
      entry: { ...before, status: "failed", changedAt: "2026-11-25T09:00:00.000Z" },
    });
  });

  test("takes away what is emptied, and never the name's place", () => {
    const checked = after({ person: "", isRepeat: false, name: "", note: undefined });
    const { person: _, isRepeat: _not, ...others } = before;
    expect(checked).toEqual({
      entry: { ...others, name: "", changedAt: "2026-11-25T09:00:00.000Z" },
    });
    expect(after({ name: undefined })).toMatchObject({ entry: { name: "" } });
  });

  test("that is wrong changes nothing and says why", () => {
    expect(after({ date: "tomorrow", person: "\u0000" })).toEqual({
      problems: [
        { property: "date", code: "not-a-date" },
        { property: "person", code: "unprintable" },
      ],
    });
  });
});

test("ids do not repeat", () => {
  const ids = Array.from({ length: 1000 }, newId);
  expect(new Set(ids).size).toBe(1000);
});
