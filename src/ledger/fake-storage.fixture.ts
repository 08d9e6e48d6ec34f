import * as fake from "fake-indexeddb";
import { vi } from "vitest";
import type { LedgerEntry } from "./entry.ts";
import type { Channel } from "./keeper.ts";
import type { Kept, LedgerStorage, StorageEvents, Written } from "./storage.ts";

/** Gives the test a browser's IndexedDB with nothing in it, until `vi.unstubAllGlobals`. */
export function freshIndexedDb(): IDBFactory {
  const { default: _, forceCloseDatabase: _close, indexedDB: _shared, ...classes } = fake;
  for (const [name, made] of Object.entries(classes)) vi.stubGlobal(name, made);
  const factory = new fake.IDBFactory();
  vi.stubGlobal("indexedDB", factory);
  return factory;
}

export const noEvents: StorageEvents = {
  onWaiting: () => undefined,
  onTakenOver: () => undefined,
  onLost: () => undefined,
};

/** A storage of a map, which fails as it is told to. */
export function mapStorage(entries: readonly LedgerEntry[] = []) {
  const records = new Map(entries.map((entry) => [entry.id, entry]));
  let failure: Error | undefined;
  let writes = 0;
  const storage: LedgerStorage = {
    read: async (): Promise<Kept> => ({ entries: [...records.values()], damaged: [] }),
    readSome: async (ids) => ids.flatMap((id) => records.get(id) ?? []),
    write: async (changes): Promise<Written> => {
      writes += 1;
      if (failure !== undefined) throw failure;
      for (const { id, entry } of changes) {
        if (entry === undefined) records.delete(id);
        else records.set(id, entry);
      }
      return { overwritten: [], setApart: 0 };
    },
    removeDamaged: async () => undefined,
    close: () => undefined,
  };
  return {
    storage,
    records,
    writes: () => writes,
    fail: (error: Error | undefined) => {
      failure = error;
    },
  };
}

/** Channels between tabs of one browser, which hear at once. */
export function tabs(): () => Channel {
  const listeners: { readonly from: object; readonly hear: (event: MessageEvent) => void }[] = [];
  return () => {
    const own = {};
    return {
      postMessage: (data: unknown) => {
        for (const { from, hear } of listeners) {
          if (from !== own) hear(new MessageEvent("message", { data }));
        }
      },
      addEventListener: (_type: string, hear: unknown) => {
        listeners.push({ from: own, hear: hear as (event: MessageEvent) => void });
      },
      close: () => {
        const at = listeners.findIndex(({ from }) => from === own);
        if (at >= 0) listeners.splice(at, 1);
      },
    };
  };
}
