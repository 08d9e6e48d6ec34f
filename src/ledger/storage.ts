import { openDB, type IDBPDatabase, type IDBPTransaction } from "idb";
import type { LedgerEntry } from "./entry.ts";
import { checkedEntry, type EntryProblem } from "./entry-fields.ts";

const databaseName = "wattprint-ledger";

/** A record that is no entry. It is kept as it is until the user removes it. */
export type DamagedRecord = {
  /** Among the entries, or set apart when an entry took its id. */
  readonly store: "entries" | "apart";
  readonly key: IDBValidKey;
  readonly raw: unknown;
  readonly problems: readonly EntryProblem[];
};

export type Kept = {
  readonly entries: readonly LedgerEntry[];
  readonly damaged: readonly DamagedRecord[];
};

/** One record to put, or without an entry to delete. */
export type Change = {
  readonly id: string;
  readonly entry: LedgerEntry | undefined;
  /** When the record that this change was made on had been changed; undefined for none. */
  readonly basedOn: string | undefined;
};

export type Written = {
  /** Entries that stood there and were not what the changes were made on: another tab had written them meanwhile. */
  readonly overwritten: readonly LedgerEntry[];
  /** Damaged records whose id an entry has taken. They are kept apart. */
  readonly setApart: number;
};

export type LedgerStorage = {
  readonly read: () => Promise<Kept>;
  /** Those of some ids that are there and are entries. */
  readonly readSome: (ids: readonly string[]) => Promise<readonly LedgerEntry[]>;
  /** Writes single records, all or none. */
  readonly write: (changes: readonly Change[]) => Promise<Written>;
  /** Deletes them, but for one whose place an entry has taken. */
  readonly removeDamaged: (records: readonly DamagedRecord[]) => Promise<void>;
  readonly close: () => void;
};

export type StorageEvents = {
  /** Another tab keeps an older version open; it goes on when that is closed. */
  readonly onWaiting: () => void;
  /** A newer version is to be opened in another tab, and this connection has been closed for it. */
  readonly onTakenOver: () => void;
  /** The browser ended the connection. */
  readonly onLost: () => void;
};

type Migration = (
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], "versionchange">,
) => Promise<void>;

/** Each brings the store from the version of its index to the next. A released one is never changed. */
export const migrations: readonly Migration[] = [
  async (database) => {
    database.createObjectStore("entries", { keyPath: "id" });
    database.createObjectStore("apart", { autoIncrement: true });
  },
];

function sorted(store: DamagedRecord["store"], keys: IDBValidKey[], values: unknown[]): Kept {
  const entries: LedgerEntry[] = [];
  const damaged: DamagedRecord[] = [];
  values.forEach((raw, index) => {
    const checked = checkedEntry(raw);
    if (store === "entries" && "entry" in checked) entries.push(checked.entry);
    else {
      const problems = "problems" in checked ? checked.problems : [];
      damaged.push({ store, key: keys[index]!, raw, problems });
    }
  });
  return { entries, damaged };
}

/** A failure is heard of by whoever waits for a request of the transaction, so its end may go unheard. */
function begin<M extends IDBTransactionMode>(database: IDBPDatabase, mode: M) {
  const transaction = database.transaction(["entries", "apart"], mode);
  transaction.done.catch(() => undefined);
  return transaction;
}

async function readAll(database: IDBPDatabase): Promise<Kept> {
  const transaction = begin(database, "readonly");
  const [kept, apart] = await Promise.all(
    (["entries", "apart"] as const).map(async (name) => {
      const store = transaction.objectStore(name);
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return sorted(name, keys, values as unknown[]);
    }),
  );
  return {
    entries: kept?.entries ?? [],
    damaged: [...(kept?.damaged ?? []), ...(apart?.damaged ?? [])],
  };
}

async function readSome(
  database: IDBPDatabase,
  ids: readonly string[],
): Promise<readonly LedgerEntry[]> {
  const store = begin(database, "readonly").objectStore("entries");
  const values = await Promise.all(ids.map((id) => store.get(id) as Promise<unknown>));
  return values.flatMap((value) => {
    const checked = checkedEntry(value);
    return "entry" in checked ? checked.entry : [];
  });
}

async function writeAll(database: IDBPDatabase, changes: readonly Change[]): Promise<Written> {
  const transaction = begin(database, "readwrite");
  const store = transaction.objectStore("entries");
  const stored = await Promise.all(changes.map(({ id }) => store.get(id) as Promise<unknown>));
  const overwritten: LedgerEntry[] = [];
  let setApart = 0;
  const writes: Promise<unknown>[] = [transaction.done];
  try {
    for (const [index, { id, entry, basedOn }] of changes.entries()) {
      const raw = stored[index];
      const checked = raw === undefined ? undefined : checkedEntry(raw);
      if (checked !== undefined && "problems" in checked) {
        writes.push(transaction.objectStore("apart").add(raw));
        setApart += 1;
      } else if (checked !== undefined && checked.entry.changedAt !== basedOn) {
        overwritten.push(checked.entry);
      }
      writes.push(entry === undefined ? store.delete(id) : store.put(entry));
    }
  } catch (error) {
    transaction.abort();
    await Promise.allSettled(writes);
    throw error;
  }
  await Promise.all(writes);
  return { overwritten, setApart };
}

async function deleteDamaged(database: IDBPDatabase, records: readonly DamagedRecord[]) {
  const transaction = begin(database, "readwrite");
  const deletions = records.map(async ({ store: name, key }) => {
    const store = transaction.objectStore(name);
    const isEntry = name === "entries" && "entry" in checkedEntry(await store.get(key));
    if (!isEntry) await store.delete(key);
  });
  await Promise.all([...deletions, transaction.done]);
}

/**
 * Opens the store of this browser, and brings an older one up to date. Rejects where there is no storage or it is
 * refused, and with a `VersionError` for one of a newer version of the app, which is left as it is.
 */
export async function openStorage(
  { onWaiting, onTakenOver, onLost }: StorageEvents,
  steps: readonly Migration[] = migrations,
): Promise<LedgerStorage> {
  const database = await openDB(databaseName, steps.length, {
    upgrade: (opened, from, _to, transaction) => {
      const migrate = async () => {
        for (const step of steps.slice(from)) await step(opened, transaction);
      };
      // Whoever opens the store hears that its upgrade was aborted.
      transaction.done.catch(() => undefined);
      migrate().catch(() => {
        transaction.abort();
      });
    },
    blocked: onWaiting,
    blocking: () => {
      database.close();
      onTakenOver();
    },
    terminated: onLost,
  });
  return {
    read: () => readAll(database),
    readSome: (ids) => readSome(database, ids),
    write: (changes) => writeAll(database, changes),
    removeDamaged: (records) => deleteDamaged(database, records),
    close: () => {
      database.close();
    },
  };
}
