import { create } from "zustand";
import type { Boundary } from "../../experiment/experiment.ts";
import type { LedgerFilter, LedgerOrder } from "../../ledger/order.ts";

export type Choices = {
  readonly filter: LedgerFilter;
  readonly order: LedgerOrder;
  readonly boundary: Boundary;
  /** All entries are counted with the newest release. */
  readonly isRestated: boolean;
  /** Ids of entries. */
  readonly selected: ReadonlySet<string>;
};

/** How the view is set. It is kept while the page is open: it changes no entry. */
export const useChoices = create<Choices>(() => ({
  filter: {},
  order: { by: "date", isDescending: true },
  boundary: "site",
  isRestated: false,
  selected: new Set(),
}));

type FilterChange = { readonly [P in keyof LedgerFilter]: LedgerFilter[P] | undefined };

/** Sets parts of the filter; undefined is any. */
export function setFilter(change: FilterChange): void {
  useChoices.setState(({ filter }) => {
    const all = Object.entries({ ...filter, ...change });
    return { filter: Object.fromEntries(all.filter(([, value]) => value !== undefined)) };
  });
}

export function clearFilter(): void {
  useChoices.setState({ filter: {} });
}

export function select(ids: readonly string[], isSelected: boolean): void {
  useChoices.setState(({ selected }) => {
    const now = new Set(selected);
    for (const id of ids) {
      if (isSelected) now.add(id);
      else now.delete(id);
    }
    return { selected: now };
  });
}
