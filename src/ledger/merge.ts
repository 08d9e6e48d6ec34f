import { contentKey, isSameContent } from "./content-key.ts";
import type { LedgerEntry } from "./entry.ts";

/** The same entry, by its id, with other content. */
export type Changed = {
  readonly mine: LedgerEntry;
  readonly theirs: LedgerEntry;
  /** By the clocks of the machines they were changed on. */
  readonly newer: "mine" | "theirs" | "neither";
};

/** Entries that came in, beside those that are there. Nothing is taken yet. */
export type Merge = {
  readonly added: readonly LedgerEntry[];
  readonly same: readonly LedgerEntry[];
  readonly changed: readonly Changed[];
  /** Of the same experiment, name and day as one that is there or came in before, under another id. */
  readonly alike: readonly { readonly mine: LedgerEntry; readonly theirs: LedgerEntry }[];
};

function changed(mine: LedgerEntry, theirs: LedgerEntry): Changed {
  const difference = Date.parse(theirs.changedAt) - Date.parse(mine.changedAt);
  const newer = difference === 0 ? "neither" : difference > 0 ? "theirs" : "mine";
  return { mine, theirs, newer };
}

/** Sorts what came in by what taking it would do. Each of it is in one of the lists. */
export function mergeOf(own: readonly LedgerEntry[], found: readonly LedgerEntry[]): Merge {
  const byId = new Map(own.map((entry) => [entry.id, entry]));
  const byContent = new Map(own.map((entry) => [contentKey(entry), entry]));
  const merge = {
    added: [] as LedgerEntry[],
    same: [] as LedgerEntry[],
    changed: [] as Changed[],
    alike: [] as { mine: LedgerEntry; theirs: LedgerEntry }[],
  };
  for (const theirs of found) {
    const mine = byId.get(theirs.id);
    const alike = byContent.get(contentKey(theirs));
    if (mine !== undefined) {
      if (isSameContent(mine, theirs)) merge.same.push(theirs);
      else merge.changed.push(changed(mine, theirs));
    } else if (alike === undefined) {
      merge.added.push(theirs);
      byId.set(theirs.id, theirs);
      byContent.set(contentKey(theirs), theirs);
    } else {
      merge.alike.push({ mine: alike, theirs });
    }
  }
  return merge;
}
