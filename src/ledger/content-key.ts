import { splitFragment } from "../experiment/link-grammar.ts";
import type { LedgerEntry } from "./entry.ts";

/** The pairs of a fragment whatever their order, their escapes and the view that they open. */
function pairsKey(fragment: string): string {
  const pairs = splitFragment(fragment)?.pairs ?? [];
  const written = pairs.map(({ key, text, rawKey, tail }) =>
    JSON.stringify([key ?? rawKey, text ?? tail]),
  );
  return written.toSorted().join();
}

/** Two entries of the same experiment, name and day are probably one, whatever their ids. */
export function contentKey({ fragment, name, date = "" }: LedgerEntry): string {
  return `${date}\n${name}\n${pairsKey(fragment)}`;
}

/** Everything of an entry but when it was changed. */
function contentOf(entry: LedgerEntry): string {
  const properties = Object.entries(entry).filter(([property]) => property !== "changedAt");
  return JSON.stringify(properties.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

export function isSameContent(a: LedgerEntry, b: LedgerEntry): boolean {
  return a === b || contentOf(a) === contentOf(b);
}
