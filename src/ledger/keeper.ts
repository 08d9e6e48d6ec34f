import type { LedgerEntry } from "./entry.ts";
import { edited, type Edits } from "./steps.ts";
import type { DamagedRecord, Kept, LedgerStorage, StorageEvents } from "./storage.ts";
import { troubleOfOpening, troubleOfWriting, type LedgerTrouble } from "./trouble.ts";

export type OpenStorage = (events: StorageEvents) => Promise<LedgerStorage>;

/** What other tabs are told by. */
export type Channel = Pick<BroadcastChannel, "postMessage" | "close" | "addEventListener">;

export type KeeperEvents = {
  /** All that is in the store, with what is still to be kept. */
  readonly onRead: (kept: Kept) => void;
  /** What stands in the store now for entries that another tab wrote. */
  readonly onElsewhere: (edits: Edits) => void;
  /** Entries of another tab that were written over. */
  readonly onOverwritten: (entries: readonly LedgerEntry[]) => void;
  /** Undefined when the last trouble is over. */
  readonly onTrouble: (trouble: LedgerTrouble | undefined) => void;
};

export type Keeper = {
  /** Keeps some edits as soon as may be, with all that could not be kept before. */
  readonly keep: (edits: Edits) => void;
  readonly removeDamaged: (records: readonly DamagedRecord[]) => Promise<void>;
  /** Opens the store where it is not open, reads it anew, and keeps what is not kept. */
  readonly reload: () => Promise<void>;
  readonly close: () => void;
};

function idsIn(message: unknown): readonly string[] {
  return Array.isArray(message) ? message.filter((id) => typeof id === "string") : [];
}

/** Keeps edits in the store one write after the other, and hears of those of other tabs. */
export function startKeeper(
  open: OpenStorage,
  channel: Channel | undefined,
  { onRead, onElsewhere, onOverwritten, onTrouble }: KeeperEvents,
): Keeper {
  let storage: LedgerStorage | undefined;
  let isClosed = false;
  let isLeft = false;
  /** Edits that are not in the store, and when the records there had been changed, by id. */
  const pending = new Map<string, LedgerEntry | undefined>();
  const stored = new Map<string, string>();
  let work: Promise<void> = Promise.resolve();

  const note = (id: string, entry: LedgerEntry | undefined) => {
    if (entry === undefined) stored.delete(id);
    else stored.set(id, entry.changedAt);
  };
  const left = (trouble?: LedgerTrouble) => {
    storage = undefined;
    if (trouble === undefined) return;
    isLeft = true;
    onTrouble(trouble);
  };

  const read = async (from: LedgerStorage) => {
    const { entries, damaged } = await from.read();
    stored.clear();
    for (const entry of entries) note(entry.id, entry);
    onRead({ entries: edited(entries, pending).entries, damaged });
  };

  const opened = async (): Promise<LedgerStorage | undefined> => {
    if (storage !== undefined || isClosed || isLeft) return storage;
    try {
      const fresh = await open({
        onWaiting: () => onTrouble({ code: "waits-for-tab" }),
        onTakenOver: () => left({ code: "taken-over" }),
        onLost: () => left(),
      });
      await read(fresh);
      storage = fresh;
      onTrouble(undefined);
    } catch (error) {
      onTrouble(troubleOfOpening(error));
    }
    if (isClosed) storage?.close();
    return storage;
  };

  const write = async () => {
    if (pending.size === 0) return;
    const store = await opened();
    if (store === undefined) return;
    const edits = [...pending];
    try {
      const { overwritten, setApart } = await store.write(
        edits.map(([id, entry]) => ({ id, entry, basedOn: stored.get(id) })),
      );
      for (const [id, entry] of edits) {
        note(id, entry);
        if (pending.get(id) === entry) pending.delete(id);
      }
      channel?.postMessage(edits.map(([id]) => id));
      onTrouble(undefined);
      if (setApart > 0) await read(store);
      if (overwritten.length > 0) onOverwritten(overwritten);
    } catch (error) {
      onTrouble(troubleOfWriting(error, pending.size));
    }
  };

  const hear = async (ids: readonly string[]) => {
    if (storage === undefined) return;
    const there = new Map((await storage.readSome(ids)).map((entry) => [entry.id, entry]));
    const edits = new Map<string, LedgerEntry | undefined>();
    for (const id of ids) {
      // What is to be written here will be held against what stands there then.
      if (pending.has(id)) continue;
      note(id, there.get(id));
      edits.set(id, there.get(id));
    }
    onElsewhere(edits);
  };

  /** One thing after the other. A failure to read is no news: the next write says what is wrong. */
  const later = (task: () => Promise<unknown>): Promise<void> => {
    work = work.then(task).then(
      () => undefined,
      () => undefined,
    );
    return work;
  };

  channel?.addEventListener("message", ({ data }) => void later(() => hear(idsIn(data))));
  void later(opened);
  return {
    keep: (edits) => {
      for (const [id, entry] of edits) pending.set(id, entry);
      void later(write);
    },
    removeDamaged: (records) =>
      later(async () => {
        const store = await opened();
        if (store === undefined) return;
        await store.removeDamaged(records);
        await read(store);
      }),
    reload: () =>
      later(async () => {
        const store = storage;
        if (store === undefined) await opened();
        else await read(store);
        await write();
      }),
    close: () => {
      isClosed = true;
      channel?.close();
      storage?.close();
    },
  };
}
