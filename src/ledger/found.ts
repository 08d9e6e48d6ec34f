import type { LedgerEntry } from "./entry.ts";
import type { EntryProblem } from "./entry-fields.ts";

/** Where in a text something stands, counted from 1: a row with the header as the first, an entry, or a link. */
export type FoundAt = { readonly where: "row" | "entry" | "link"; readonly at: number };

/** What is no entry, as it stands in the text. */
export type FoundDamaged = FoundAt & {
  readonly raw: string;
  readonly problems: readonly EntryProblem[];
};

export type FoundNotice =
  /** Links that named no release: they are of the newest from now on. */
  | { readonly code: "release-completed"; readonly version: string; readonly count: number }
  /** Properties of the file, or columns, that are none of ours. They were not read. */
  | { readonly code: "unknown-parts"; readonly names: readonly string[] };

/** Why a text holds no entries to take. */
export type FoundProblem =
  | { readonly code: "empty" }
  /** Neither a ledger nor a link of ours. */
  | { readonly code: "nothing-found" }
  | { readonly code: "damaged-json" }
  /** A ledger whose version this app does not read. */
  | { readonly code: "unknown-format-version"; readonly version: string }
  | { readonly code: "missing-column"; readonly columns: readonly string[] };

/** Entries of a text, in its order, with all that was not taken. */
export type Found =
  | {
      readonly entries: readonly LedgerEntry[];
      readonly damaged: readonly FoundDamaged[];
      readonly notices: readonly FoundNotice[];
    }
  | { readonly problem: FoundProblem };
