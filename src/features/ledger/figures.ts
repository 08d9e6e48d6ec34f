import type { Dataset } from "../../dataset/types.ts";
import type { SessionStore } from "../../experiment/store.ts";
import type { LedgerEntry } from "../../ledger/entry.ts";
import type { LedgerRow } from "../../ledger/figures.ts";
import type { LedgerStore } from "../../ledger/ledger-store.ts";
import type { LedgerTotal } from "../../ledger/totals.ts";

/** What every part of the view is given. */
export type Figures = {
  readonly ledger: LedgerStore;
  readonly entries: readonly LedgerEntry[];
  /** The session with the experiment of the calculator. */
  readonly store: SessionStore;
  /** Releases that are loaded, by version. */
  readonly datasets: ReadonlyMap<string, Dataset>;
  /** The newest of all, where it is loaded. */
  readonly newest: Dataset | undefined;
  /** All entries, those that pass the filters, and those in the order of the table. */
  readonly all: readonly LedgerRow[];
  readonly rows: readonly LedgerRow[];
  readonly ordered: readonly LedgerRow[];
  /** Of those that pass the filters. */
  readonly total: LedgerTotal;
  /** The same with its own release for each entry, while all are restated. */
  readonly ownTotal: LedgerTotal | undefined;
};
