import { fc, test as propertyTest } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import * as english from "../words/en/ledger-entries.ts";
import * as french from "../words/fr/ledger-entries.ts";
import { isLedgerFile, ledgerFile, readLedgerFile } from "./ledger-file.ts";
import { arbitraryEntry, entry, worked } from "./ledger.fixture.ts";

const written = { at: new Date("2026-11-25T09:00:00Z"), appVersion: "1.0" };

propertyTest.prop([fc.array(arbitraryEntry, { maxLength: 6 })])(
  "a file gives back its entries",
  (entries) => {
    const text = ledgerFile(entries, written);
    expect(isLedgerFile(text)).toBe(true);
    expect(readLedgerFile(`\uFEFF${text}`)).toEqual({ entries, damaged: [], notices: [] });
  },
);

describe("a file that was changed", () => {
  const text = ledgerFile([entry(worked, { id: "one" }), entry(worked, { id: "two" })], written);
  const read = (change: (document: Record<string, unknown>) => void) => {
    const document = JSON.parse(text) as Record<string, unknown>;
    change(document);
    return readLedgerFile(JSON.stringify(document));
  };

  test("is read without the entries that are damaged, which are named and shown", () => {
    const found = readLedgerFile(text.replace('"two"', "2"));
    expect(found).toMatchObject({
      entries: [{ id: "one" }],
      damaged: [{ where: "entry", at: 2, problems: [{ property: "id", code: "wrong-type" }] }],
    });
    expect("damaged" in found && found.damaged[0]?.raw).toContain('"id":2');
  });

  test("says what of it was not read", () => {
    expect(read((document) => (document["colour"] = "red"))).toMatchObject({
      notices: [{ code: "unknown-parts", names: ["colour"] }],
    });
  });

  test.each([2, "1", null, undefined])("of version %j is refused", (formatVersion) => {
    expect(read((document) => (document["formatVersion"] = formatVersion))).toMatchObject({
      problem: { code: "unknown-format-version" },
    });
  });

  test.each([
    ["cut off", text.slice(0, -20)],
    ["of another format", text.replace("wattprint-ledger", "wattprint-report")],
    ["without entries", '{"format": "wattprint-ledger", "formatVersion": 1}'],
    ["a list", "[]"],
  ])("is damaged when it is %s", (_, changed) => {
    expect(readLedgerFile(changed)).toEqual({ problem: { code: "damaged-json" } });
  });
});

test("a foreign property is named as it stands, whatever it is called, and in few words", () => {
  for (const words of [english, french]) {
    for (const property of ["constructor", "__proto__", "toString", "x".repeat(100_000)]) {
      const said = words.entryProblemWords({ property, code: "unknown-property" });
      expect(said).toContain(property.slice(0, 60));
      expect(said.length).toBeLessThan(120);
    }
  }
});
