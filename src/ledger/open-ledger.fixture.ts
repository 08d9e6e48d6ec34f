import type { Channel, OpenStorage } from "./keeper.ts";
import { openLedger, type LedgerStore } from "./ledger-store.ts";

let minute = 0;
/** A minute later each time it is asked. */
export const now = () => {
  minute += 1;
  return new Date(Date.UTC(2026, 10, 26, 0, minute));
};

/** A ledger that has read its store. */
export async function ledgerOf(open: OpenStorage, channel?: Channel): Promise<LedgerStore> {
  const store = openLedger({ openStorage: open, channel, now });
  await store.getState().reload();
  return store;
}

/** Until all that was asked of the store is done. */
export const settled = (store: LedgerStore) => store.getState().reload();
export const namesIn = (store: LedgerStore) => store.getState().entries.map(({ name }) => name);
