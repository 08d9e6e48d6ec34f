import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { loadKnown } from "../../dataset/library.ts";
import { newestRelease } from "../../dataset/releases.ts";
import type { Dataset } from "../../dataset/types.ts";
import { knownMethods } from "../../experiment/estimate.ts";
import type { SessionStore } from "../../experiment/store.ts";
import { ledgerRows } from "../../ledger/figures.ts";
import type { LedgerStore } from "../../ledger/ledger-store.ts";
import { filteredRows, sortedRows } from "../../ledger/order.ts";
import { ledgerTotal } from "../../ledger/totals.ts";
import { locale } from "../../view-parts/locale.ts";
import { useChoices } from "./choices.ts";
import type { Figures } from "./figures.ts";

/** The newest release of all, once it is there. Without it nothing is restated. */
export function useNewest(): Dataset | undefined {
  const [newest, setNewest] = useState<Dataset>();
  useEffect(() => {
    let isGone = false;
    const release = newestRelease();
    if (release === undefined) return undefined;
    loadKnown(release.version, knownMethods).then(
      (dataset) => {
        if (!isGone) setNewest(dataset);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, []);
  return newest;
}

type Opened = {
  readonly ledger: LedgerStore;
  readonly store: SessionStore;
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly newest: Dataset | undefined;
};

/** Everything that the view shows, each part computed anew only when what it rests on is another. */
export function useFigures({ ledger, store, datasets, newest }: Opened): Figures {
  const entries = useStore(ledger, (state) => state.entries);
  const boundary = useChoices((choices) => choices.boundary);
  const order = useChoices((choices) => choices.order);
  const isRestated = useChoices((choices) => choices.isRestated);
  // A keystroke is drawn first, what it changes after it.
  const filter = useDeferredValue(useChoices((choices) => choices.filter));
  const restateWith = isRestated ? newest : undefined;

  const ownRows = useMemo(
    () => ledgerRows(entries, datasets, boundary),
    [entries, datasets, boundary],
  );
  const all = useMemo(
    () =>
      restateWith === undefined ? ownRows : ledgerRows(entries, datasets, boundary, restateWith),
    [ownRows, entries, datasets, boundary, restateWith],
  );
  const rows = useMemo(() => filteredRows(all, filter), [all, filter]);
  const ordered = useMemo(() => sortedRows(rows, order, locale), [rows, order]);
  const total = useMemo(() => ledgerTotal(rows), [rows]);
  const ownTotal = useMemo(
    () => (all === ownRows ? undefined : ledgerTotal(filteredRows(ownRows, filter))),
    [all, ownRows, filter],
  );
  return useMemo(
    () => ({ ledger, entries, store, datasets, newest, all, rows, ordered, total, ownTotal }),
    [ledger, entries, store, datasets, newest, all, rows, ordered, total, ownTotal],
  );
}
