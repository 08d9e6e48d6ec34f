import type { LedgerEntry } from "../../../ledger/entry.ts";
import type { Merge } from "../../../ledger/merge.ts";

/** What becomes of likely duplicates. */
export type Twins = "leave" | "take";

/** What becomes of entries that are here in another version. */
export type Conflicts = "keep" | "theirs" | "newer";

/** The entries that are taken from a merge. */
export function taken(merge: Merge, twins: Twins, conflicts: Conflicts): readonly LedgerEntry[] {
  const replacing = merge.changed.filter(
    ({ newer }) => conflicts === "theirs" || (conflicts === "newer" && newer === "theirs"),
  );
  return [
    ...merge.added,
    ...replacing.map(({ theirs }) => theirs),
    ...(twins === "take" ? merge.alike.map(({ theirs }) => theirs) : []),
  ];
}
