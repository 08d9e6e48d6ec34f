import type { LedgerEntry } from "./entry.ts";

/** Entries to put by their ids; undefined takes one away. */
export type Edits = ReadonlyMap<string, LedgerEntry | undefined>;

/** What a step did, for the words beside undo. */
export type StepName = {
  /** `elsewhere`: what another tab had written and this one wrote over. */
  readonly what: "add" | "change" | "remove" | "merge" | "elsewhere";
  /** Entries. */
  readonly count: number;
};

/** A step of undo or redo: the edits that take it back, or do it again. */
export type Step = { readonly what: StepName["what"]; readonly edits: Edits };

export function stepName(step: Step | undefined): StepName | undefined {
  return step === undefined ? undefined : { what: step.what, count: step.edits.size };
}

/** The entries after some edits, each in its place and new ones at the end, and the edits that take them back. */
export function edited(
  entries: readonly LedgerEntry[],
  edits: Edits,
): { readonly entries: readonly LedgerEntry[]; readonly inverse: Edits } {
  const inverse = new Map<string, LedgerEntry | undefined>();
  const kept: LedgerEntry[] = [];
  for (const entry of entries) {
    const after = edits.has(entry.id) ? edits.get(entry.id) : entry;
    if (after !== entry) inverse.set(entry.id, entry);
    if (after !== undefined) kept.push(after);
  }
  const there = new Set(entries.map(({ id }) => id));
  for (const [id, entry] of edits) {
    if (entry === undefined || there.has(id)) continue;
    inverse.set(id, undefined);
    kept.push(entry);
  }
  return { entries: kept, inverse };
}

/** Steps without the entries that another tab changed since: undo never takes back the work of another tab. */
export function withoutIds(steps: readonly Step[], ids: ReadonlySet<string>): Step[] {
  return steps
    .map(({ what, edits }) => ({ what, edits: new Map([...edits].filter(([id]) => !ids.has(id))) }))
    .filter(({ edits }) => edits.size > 0);
}

/**
 * Entries that were read anew, each the same object as before where nothing of it changed, and the ids of all others.
 * Every change stamps its time, so the same id and time are the same entry.
 */
export function reread(
  before: readonly LedgerEntry[],
  after: readonly LedgerEntry[],
): { readonly entries: readonly LedgerEntry[]; readonly changed: ReadonlySet<string> } {
  const known = new Map(before.map((entry) => [entry.id, entry]));
  const changed = new Set(known.keys());
  const entries = after.map((entry) => {
    const same = known.get(entry.id);
    if (same?.changedAt !== entry.changedAt) {
      changed.add(entry.id);
      return entry;
    }
    changed.delete(entry.id);
    return same;
  });
  return { entries, changed };
}
