import { fc } from "@fast-check/vitest";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { arbitraryDamage, damaged, fuzz, inheritedNames } from "../fuzz.fixture.ts";
import { exampleLinks } from "../reports/report.fixture.ts";
import { entryProblemWords } from "../words/en/ledger-entries.ts";
import { ledgerFiles } from "../words/en/ledger-files.ts";
import { ledgerTotal as totalWords } from "../words/en/ledger-total.ts";
import { damagedFile } from "./damaged-file.ts";
import { duplicatesIn } from "./duplicates.ts";
import { entriesIn } from "./entries-in.ts";
import { checkedEntry } from "./entry-fields.ts";
import type { LedgerEntry } from "./entry.ts";
import { freshIndexedDb, noEvents } from "./fake-storage.fixture.ts";
import { isCounted } from "./figures.ts";
import type { Found } from "./found.ts";
import { ledgerCsv } from "./ledger-csv.ts";
import { ledgerFile } from "./ledger-file.ts";
import { arbitraryEntry, rowsOf } from "./ledger.fixture.ts";
import { mergeOf } from "./merge.ts";
import { filteredRows, sortedRows } from "./order.ts";
import { openStorage } from "./storage.ts";
import { ledgerTotal, sharesBy, wasted } from "./totals.ts";

const sentence = /^\S.*[.?:]$/s;
const words = (text: string) => {
  expect(text).toMatch(/\S/);
  expect(text).not.toMatch(/undefined|\[object|native code|NaN/);
};

/** Whatever was taken is an entry, is counted or says why not, and adds up. */
function expectEntries(entries: readonly LedgerEntry[]): void {
  for (const entry of entries) expect(checkedEntry(entry)).toEqual({ entry });
  const rows = rowsOf(entries);
  expect(rows).toHaveLength(entries.length);
  for (const row of rows) {
    if (!isCounted(row)) words(totalWords.reason(row.problem));
    else expect(row.lowKg <= row.kg && row.kg <= row.highKg && row.lowKg >= 0).toBe(true);
  }
  const counted = rows.filter(isCounted);
  const { subtotals } = ledgerTotal(rows);
  expect(subtotals.reduce((sum, { count }) => sum + count, 0)).toBe(counted.length);
  for (const { rows: ofKind } of subtotals) {
    for (const dimension of ["stage", "person", "site", "hardware", "month", "status"] as const) {
      for (const { kg } of sharesBy(ofKind, dimension)) expect(kg).toBeGreaterThanOrEqual(0);
    }
    wasted(ofKind);
  }
  duplicatesIn(entries);
  expect(filteredRows(rows, { text: "  " })).toHaveLength(rows.length);
  expect(sortedRows(rows, { by: "name", isDescending: true }, "en")).toHaveLength(rows.length);
}

/** Entries, what was damaged and notices, or a problem; each can be put into words. */
function expectFound(found: Found): void {
  if ("problem" in found) {
    expect(ledgerFiles.problem(found.problem)).toMatch(sentence);
    return;
  }
  for (const { problems } of found.damaged) {
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) words(entryProblemWords(problem));
  }
  for (const notice of found.notices) words(ledgerFiles.notice(notice));
  expectEntries(found.entries);
  const { added, same, changed, alike } = mergeOf([], found.entries);
  const sum = added.length + same.length + changed.length + alike.length;
  expect(sum).toBe(found.entries.length);
}

const context = { newestVersion: "2026.11", now: new Date("2026-11-25T08:00:00Z") };
const entries = fc.array(arbitraryEntry, { minLength: 1, maxLength: 4 });
const json = entries.map((some) => ledgerFile(some, { at: context.now, appVersion: "0.1.0" }));
const csv = entries.map((some) => ledgerCsv(rowsOf(some), "https://wattprint.example/"));
const links = fc
  .array(fc.constantFrom(...Object.values(exampleLinks)), { minLength: 1, maxLength: 3 })
  .map((some) => some.map((link) => `see https://wattprint.example/${link}.`).join("\n"));
const puts = fc.oneof(
  fc.constantFrom('"', ",", ";", "\n", "\r", "\t", "[", "]", "{", "}", ":", "\uD800", "\0"),
  fc.constantFrom("null", "1e999", "=1+1", "'", "#/?v=1", "&", "=", "2026-02-30", "d=2026.05"),
  fc.constantFrom(...inheritedNames, '"__proto__":{"id":"x"},', ",\n", "\uFEFF"),
);

describe("any text ends in entries or a problem", () => {
  const read = (text: string) => expectFound(entriesIn(text, context));
  fuzz("arbitrary text", fc.string({ unit: "binary", maxLength: 400 }), 500, read);
  for (const [what, texts] of Object.entries({ "ledger JSON": json, "ledger CSV": csv, links })) {
    fuzz(what, fc.tuple(texts, arbitraryDamage(puts)), 500, ([text, damages]) =>
      read(damaged(text, damages)),
    );
  }
  const values = fc.oneof(
    fc.jsonValue({ maxDepth: 4 }),
    fc.dictionary(fc.constantFrom(...inheritedNames, "id", "fragment", "name"), fc.jsonValue()),
  );
  fuzz("ledger JSON with other values", fc.array(values, { maxLength: 5 }), 500, (some) =>
    read(JSON.stringify({ format: "wattprint-ledger", formatVersion: 1, entries: some })),
  );
});

describe("any stored record is an entry or kept as it is", () => {
  beforeEach(() => {
    freshIndexedDb();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  /** What a browser's store can hold, which is more than JSON can. */
  const clonable = fc.anything({
    maxDepth: 3,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withSparseArray: true,
  });
  const changed = fc
    .tuple(
      arbitraryEntry,
      fc.dictionary(
        fc.constantFrom("name", "fragment", "date", "changedAt", "note", "stage", "isRepeat", "x"),
        fc.oneof(clonable, fc.constant("x".repeat(100_000))),
        { maxKeys: 3 },
      ),
    )
    .map(([entry, values]): object => ({ ...entry, ...values }));
  const foreign = fc.tuple(fc.uuid(), clonable).map(([id, value]): object => ({ id, value }));
  const records = fc.array(fc.oneof(arbitraryEntry, changed, foreign), {
    minLength: 1,
    maxLength: 6,
  });

  fuzz("stored records", records, 150, async (some) => {
    freshIndexedDb();
    const storage = await openStorage(noEvents);
    const database = await openDB("wattprint-ledger");
    for (const record of some) await database.put("entries", record);
    const stored = await database.count("entries");
    database.close();
    const kept = await storage.read();
    expect(kept.entries.length + kept.damaged.length).toBe(stored);
    expectEntries(kept.entries);
    for (const { problems } of kept.damaged)
      for (const one of problems) words(entryProblemWords(one));
    const saved = JSON.parse(damagedFile(kept.damaged)) as unknown[];
    expect(saved).toHaveLength(kept.damaged.length);
    await storage.removeDamaged(kept.damaged);
    expect(await storage.read()).toEqual({ entries: kept.entries, damaged: [] });
    storage.close();
  });
});

test("what the store can hold and JSON cannot is in the file of damaged records", () => {
  const raw: Record<string, unknown> = {
    id: "a",
    large: 1n,
    table: new Map([["b", new Set([2])]]),
  };
  raw["itself"] = raw;
  raw["bytes"] = new Uint8Array([1, 2]);
  raw["date"] = new Date(Number.NaN);
  const [record] = JSON.parse(
    damagedFile([{ store: "entries", key: "a", raw, problems: [] }]),
  ) as readonly unknown[];
  expect(record).toEqual({
    key: "a",
    problems: [],
    record: {
      id: "a",
      large: "1",
      table: [["b", [2]]],
      itself: "circular",
      bytes: [1, 2],
      date: "Invalid Date",
    },
  });
});
