import { fc, test as propertyTest } from "@fast-check/vitest";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { LedgerEntry } from "./entry.ts";
import { mapStorage } from "./fake-storage.fixture.ts";
import { entry, worked } from "./ledger.fixture.ts";
import { openLedger, redoable, undoable } from "./ledger-store.ts";
import { ledgerOf, namesIn, now, settled } from "./open-ledger.fixture.ts";
import { openStorage } from "./storage.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const one = entry(worked, { id: "one", name: "One" });
const two = entry(worked, { id: "two", name: "Two" });

describe("a ledger in memory", () => {
  test("adds, changes and removes, and undoes each step", async () => {
    const store = await ledgerOf(async () => mapStorage().storage);
    const { add, change, remove, undo, redo } = store.getState();
    add([one, two]);
    expect(change("one", { name: "First", status: "failed" })).toBeUndefined();
    remove(["two"]);
    expect(store.getState().entries).toMatchObject([
      { id: "one", name: "First", status: "failed" },
    ]);
    expect(undoable(store.getState())).toEqual({ what: "remove", count: 1 });
    undo();
    undo();
    expect(store.getState().entries).toEqual([one, two]);
    expect(redoable(store.getState())).toEqual({ what: "change", count: 1 });
    redo();
    expect(namesIn(store)).toEqual(["First", "Two"]);
    undo();
    undo();
    expect(namesIn(store)).toEqual([]);
    undo();
    expect(namesIn(store)).toEqual([]);
  });

  test("undoes a merge to the last entry", async () => {
    const store = await ledgerOf(async () => mapStorage([one]).storage);
    store.getState().merge([{ ...one, name: "Theirs" }, two]);
    expect(namesIn(store)).toEqual(["Theirs", "Two"]);
    store.getState().undo();
    expect(store.getState().entries).toEqual([one]);
  });

  test("refuses a change that is wrong, or of an entry that is gone", async () => {
    const store = await ledgerOf(async () => mapStorage([one]).storage);
    const { change } = store.getState();
    expect(change("one", { date: "2026-02-30" })).toEqual([
      { property: "date", code: "not-a-date" },
    ]);
    expect(change("three", { name: "x" })).toEqual([{ property: "", code: "gone" }]);
    expect(store.getState().entries).toEqual([one]);
    expect(undoable(store.getState())).toBeUndefined();
  });

  test("makes no step of a change that changes nothing", async () => {
    const store = await ledgerOf(async () => mapStorage([one]).storage);
    store.getState().change("one", { name: "One", person: "" });
    store.getState().remove(["three"]);
    expect(undoable(store.getState())).toBeUndefined();
    expect(store.getState().entries).toEqual([one]);
  });
});

type Act = { readonly do: "add" | "change" | "remove"; readonly id: string };
const acts = fc.array(
  fc.record<Act>({
    do: fc.constantFrom("add", "change", "remove"),
    id: fc.constantFrom("a", "b", "c", "d"),
  }),
  { maxLength: 20 },
);
const byId = (entries: readonly LedgerEntry[]) => new Map(entries.map((kept) => [kept.id, kept]));

propertyTest.prop([acts])(
  "undo goes back through every state, redo forth, and the store follows",
  async (all) => {
    const kept = mapStorage([one]);
    const store = await ledgerOf(async () => kept.storage);
    const state = () => store.getState();
    const states = [byId(state().entries)];
    for (const { do: act, id } of all) {
      const before = state().undoSteps.length;
      if (act === "add") state().add([{ ...one, id, changedAt: now().toISOString() }]);
      else if (act === "remove") state().remove([id]);
      else state().change(id, { name: `Named at ${now().toISOString()}` });
      if (state().undoSteps.length > before) states.push(byId(state().entries));
    }
    for (const before of states.slice(0, -1).toReversed()) {
      state().undo();
      expect(byId(state().entries)).toEqual(before);
    }
    for (const after of states.slice(1)) {
      state().redo();
      expect(byId(state().entries)).toEqual(after);
    }
    await settled(store);
    expect(kept.records).toEqual(byId(state().entries));
  },
);

describe("keeping", () => {
  test("what is done before the store is open is kept when it is", async () => {
    const kept = mapStorage([one]);
    const store = openLedger({ openStorage: async () => kept.storage, channel: undefined, now });
    store.getState().add([two]);
    expect(store.getState().isReady).toBe(false);
    await settled(store);
    expect(store.getState()).toMatchObject({ isReady: true, isKept: true });
    expect(namesIn(store)).toEqual(["One", "Two"]);
    expect([...kept.records.keys()]).toEqual(["one", "two"]);
  });

  test("without storage the ledger works and says that nothing is kept", async () => {
    const store = await ledgerOf(async () => {
      throw new DOMException("denied", "SecurityError");
    });
    store.getState().add([one]);
    await settled(store);
    expect(store.getState()).toMatchObject({
      entries: [one],
      isReady: true,
      isKept: false,
      trouble: { code: "storage-blocked" },
    });
    store.getState().dismissTrouble();
    expect(store.getState()).toMatchObject({ trouble: undefined, isKept: false });
  });

  test("in a browser without IndexedDB as well", async () => {
    vi.stubGlobal("indexedDB", undefined);
    const store = await ledgerOf(openStorage);
    expect(store.getState().trouble).toEqual({ code: "storage-blocked" });
  });

  test("without room the entries stay, and are tried again with the next change", async () => {
    const kept = mapStorage();
    const store = await ledgerOf(async () => kept.storage);
    kept.fail(new DOMException("full", "QuotaExceededError"));
    store.getState().add([one]);
    await settled(store);
    expect(store.getState()).toMatchObject({
      entries: [one],
      isKept: false,
      trouble: { code: "storage-full", unkept: 1 },
    });
    kept.fail(undefined);
    store.getState().add([two]);
    await settled(store);
    expect(store.getState()).toMatchObject({ isKept: true, trouble: undefined });
    expect([...kept.records.keys()]).toEqual(["one", "two"]);
  });

  test("any other failure is said as well", async () => {
    const kept = mapStorage();
    const store = await ledgerOf(async () => kept.storage);
    kept.fail(new DOMException("broken", "UnknownError"));
    store.getState().add([one, two]);
    await settled(store);
    expect(store.getState().trouble).toEqual({ code: "not-kept", unkept: 2 });
  });

  test("a connection that the browser ended is opened again", async () => {
    const kept = mapStorage();
    let opens = 0;
    let lose: () => void = () => undefined;
    const store = await ledgerOf(async ({ onLost }) => {
      opens += 1;
      lose = onLost;
      return kept.storage;
    });
    lose();
    store.getState().add([one]);
    await settled(store);
    expect(opens).toBe(2);
    expect([...kept.records.keys()]).toEqual(["one"]);
  });
});
