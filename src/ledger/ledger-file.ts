import { isObject, parsed } from "../importers/json.ts";
import type { LedgerEntry } from "./entry.ts";
import { checkedEntry } from "./entry-fields.ts";
import type { Found, FoundDamaged } from "./found.ts";

const format = "wattprint-ledger";
const formatVersion = 1;

const properties = ["format", "formatVersion", "tool", "writtenAt", "entries"];

/** A ledger as one file. It holds what was entered and no figures: they follow from it. */
export function ledgerFile(
  entries: readonly LedgerEntry[],
  written: { readonly at: Date; readonly appVersion: string },
): string {
  const document = {
    format,
    formatVersion,
    tool: { name: "Wattprint", version: written.appVersion },
    writtenAt: written.at.toISOString(),
    entries,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Whether a text means to be such a file. */
export function isLedgerFile(text: string): boolean {
  return /^\uFEFF?\s*\{/.test(text) && text.slice(0, 5000).includes(`"${format}"`);
}

/** Reads a file of {@link ledgerFile}. An entry that is damaged is told apart, and the others are read. */
export function readLedgerFile(text: string): Found {
  const value = parsed(text.replace(/^\uFEFF/, ""));
  if (!isObject(value) || value["format"] !== format || !Array.isArray(value["entries"])) {
    return { problem: { code: "damaged-json" } };
  }
  if (value["formatVersion"] !== formatVersion) {
    const version = JSON.stringify(value["formatVersion"]) ?? "";
    return { problem: { code: "unknown-format-version", version } };
  }
  const entries: LedgerEntry[] = [];
  const damaged: FoundDamaged[] = [];
  value["entries"].forEach((one: unknown, index) => {
    const checked = checkedEntry(one);
    if ("entry" in checked) entries.push(checked.entry);
    else damaged.push({ where: "entry", at: index + 1, raw: JSON.stringify(one), ...checked });
  });
  const names = Object.keys(value).filter((name) => !properties.includes(name));
  return {
    entries,
    damaged,
    notices: names.length === 0 ? [] : [{ code: "unknown-parts", names }],
  };
}
