import type { DamagedRecord } from "./storage.ts";

/** What a browser's store can hold and JSON has no words for, as lists and texts. */
function plainOf(value: unknown, above: readonly object[]): unknown {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return value;
  if (above.includes(value)) return "circular";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? String(value) : value;
  const inside = [...above, value];
  if (value instanceof Map || value instanceof Set || ArrayBuffer.isView(value)) {
    const values = value instanceof DataView ? new Uint8Array(value.buffer) : value;
    return Array.from(values as Iterable<unknown>, (one) => plainOf(one, inside));
  }
  if (Array.isArray(value)) return value.map((one: unknown) => plainOf(one, inside));
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, plainOf(one, inside)]),
  );
}

/** Damaged records as a file to look at or to report: each with its key and all that is wrong with it. */
export function damagedFile(records: readonly DamagedRecord[]): string {
  const written = records.map(({ key, raw, problems }) =>
    plainOf({ key, record: raw, problems }, []),
  );
  return `${JSON.stringify(written, null, 2)}\n`;
}
