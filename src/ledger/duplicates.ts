import { contentKey } from "./content-key.ts";
import type { LedgerEntry } from "./entry.ts";

/**
 * Groups of entries that are of the same experiment, name and day, each in the order of the entries. They may be runs
 * that are truly alike: whether one is too many is for the user to say.
 */
export function duplicatesIn(entries: readonly LedgerEntry[]): LedgerEntry[][] {
  const groups = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const key = contentKey(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}
