import { readFileSync } from "node:fs";
import { fc, test as propertyTest } from "@fast-check/vitest";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { LedgerEntry } from "./entry.ts";
import { isLedgerCsv, ledgerCsv, readLedgerCsv } from "./ledger-csv.ts";
import { arbitraryEntry, entry, rowsOf, worked } from "./ledger.fixture.ts";

const appUrl = "https://example.org/wattprint/";
const written = (entries: readonly LedgerEntry[]) => ledgerCsv(rowsOf(entries), appUrl);
const nothingElse = { damaged: [], notices: [] };

propertyTest.prop([fc.array(arbitraryEntry, { maxLength: 6 })])(
  "a table gives back its entries",
  (entries) => {
    const csv = written(entries);
    expect(isLedgerCsv(csv)).toBe(true);
    expect(readLedgerCsv(csv)).toEqual({ entries, ...nothingElse });
  },
);

propertyTest.prop([
  fc.array(arbitraryEntry, { minLength: 1, maxLength: 3 }),
  fc.constantFrom(";", "\t"),
])(
  "a table that a spreadsheet saved with %j between its cells is read as well",
  (entries, delimiter) => {
    const { data } = Papa.parse<string[]>(written(entries).trimEnd(), {
      newline: "\r\n",
      delimiter: ",",
    });
    const saved = `\uFEFF${Papa.unparse(data, { delimiter, newline: "\n" })}`;
    expect(readLedgerCsv(saved)).toEqual({ entries, ...nothingElse });
  },
);

propertyTest.prop([fc.array(arbitraryEntry, { maxLength: 4 })])(
  "no cell begins as a formula does",
  (entries) => {
    const { data } = Papa.parse<string[]>(written(entries), { newline: "\r\n", delimiter: "," });
    for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  },
);

describe("a row", () => {
  const one = entry(worked, { name: "=HYPERLINK(1)", person: "Ada", isRepeat: true });
  const cells = (csv: string) => {
    const [header = [], row = []] = Papa.parse<string[]>(csv).data;
    return Object.fromEntries(header.map((column, index) => [column, row[index]]));
  };

  test("has the link to open, and the figures of the entry", () => {
    const [row] = rowsOf([one]);
    expect(cells(written([one]))).toMatchObject({
      wattprint_ledger: "1",
      name: "'=HYPERLINK(1)",
      is_repeat: "yes",
      link: `${appUrl}${one.fragment}`,
      release: "2026.11",
      boundary: "site",
      intensity_kind: "location",
      energy_kwh: String(row?.energyKwh),
      counted_kgco2e: String(row?.kg),
      counted_high_kgco2e: String(row?.highKg),
      not_counted: "",
    });
  });

  test("without figures says why in one word", () => {
    expect(cells(written([entry("t=later")]))).toMatchObject({
      counted_kgco2e: "",
      not_counted: "nothing-entered",
    });
  });
});

describe("a table that was changed", () => {
  const csv = written([entry(worked, { id: "one", note: "a\nb" }), entry(worked, { id: "two" })]);
  const read = (text: string) => {
    const found = readLedgerCsv(text);
    if ("problem" in found) return found.problem;
    return {
      ids: found.entries.map(({ id }) => id),
      damaged: found.damaged.map(({ at, problems }) => [
        at,
        ...problems.map(({ property, code }) => `${property} ${code}`),
      ]),
      notices: found.notices,
    };
  };

  test("is read without the rows that are damaged, which are named", () => {
    expect(read(csv.replace("two", ""))).toEqual({
      ids: ["one"],
      damaged: [[3, "id missing"]],
      notices: [],
    });
    expect(read(csv.replace("2026-11-25T08:00:00.000Z", "25/11/2026 08:00"))).toMatchObject({
      ids: ["two"],
      damaged: [[2, "changed_at not-a-time"]],
    });
  });

  test("names columns that are not read", () => {
    const wider = csv.replace("not_counted", "not_counted,colour");
    expect(read(wider)).toMatchObject({
      ids: ["one", "two"],
      notices: [{ code: "unknown-parts", names: ["colour"] }],
    });
  });

  test("is cut off within a quote: the row says so", () => {
    const cut = csv.slice(0, csv.indexOf("a\nb") + 2);
    expect(read(cut)).toMatchObject({ ids: [], damaged: [[2, " broken-row"]] });
  });

  test("with more cells than columns is not shifted in silence", () => {
    expect(read(csv.trimEnd() + ",surplus\r\n")).toMatchObject({
      ids: ["one"],
      damaged: [[3, " broken-row"]],
    });
  });

  test("lacks a column it cannot be read without", () => {
    expect(read(csv.replace("changed_at", "changed"))).toEqual({
      code: "missing-column",
      columns: ["changed_at"],
    });
  });

  test("of a newer version is refused", () => {
    expect(read(csv.replaceAll("\r\n1,", "\r\n2,"))).toEqual({
      code: "unknown-format-version",
      version: "2",
    });
  });
});

test("a sheet of other tools is no ledger", () => {
  expect(isLedgerCsv("project,emissions\nwattprint_ledger,1\n")).toBe(false);
  expect(isLedgerCsv(readFileSync("package.json", "utf8"))).toBe(false);
});
