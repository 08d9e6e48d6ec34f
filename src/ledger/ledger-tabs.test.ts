import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { LedgerEntry } from "./entry.ts";
import { freshIndexedDb, noEvents, tabs } from "./fake-storage.fixture.ts";
import { entry, worked } from "./ledger.fixture.ts";
import { undoable } from "./ledger-store.ts";
import { ledgerOf, namesIn, settled } from "./open-ledger.fixture.ts";
import { migrations, openStorage } from "./storage.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const one = entry(worked, { id: "one", name: "One" });
const two = entry(worked, { id: "two", name: "Two" });

describe("with the browser's store", () => {
  beforeEach(() => {
    freshIndexedDb();
  });

  test("a ledger is there again after a reload", async () => {
    const before = await ledgerOf(openStorage);
    before.getState().add([one, two]);
    before.getState().change("one", { person: "Ada" });
    before.getState().remove(["two"]);
    await settled(before);
    before.getState().close();
    const after = await ledgerOf(openStorage);
    expect(after.getState().entries).toEqual(before.getState().entries);
    expect(after.getState().entries).toMatchObject([{ id: "one", person: "Ada" }]);
  });

  test("a newer store is said and left as it is", async () => {
    const newer = await ledgerOf((events) =>
      openStorage(events, [...migrations, async () => undefined]),
    );
    newer.getState().add([one]);
    await settled(newer);
    newer.getState().close();
    const older = await ledgerOf(openStorage);
    older.getState().add([two]);
    await settled(older);
    expect(older.getState()).toMatchObject({ trouble: { code: "newer-store" }, isKept: false });
    expect(namesIn(older)).toEqual(["Two"]);
    const again = await ledgerOf((events) =>
      openStorage(events, [...migrations, async () => undefined]),
    );
    expect(namesIn(again)).toEqual(["One"]);
  });

  test("a tab of a newer version takes the store over, and this one goes on in memory", async () => {
    const older = await ledgerOf(openStorage);
    older.getState().add([one]);
    await settled(older);
    const newer = await ledgerOf((events) =>
      openStorage(events, [...migrations, async () => undefined]),
    );
    expect(namesIn(newer)).toEqual(["One"]);
    older.getState().add([two]);
    await settled(older);
    expect(older.getState()).toMatchObject({ trouble: { code: "taken-over" }, isKept: false });
    expect(namesIn(older)).toEqual(["One", "Two"]);
  });
});

describe("two tabs", () => {
  beforeEach(() => {
    freshIndexedDb();
  });

  test("see each other's entries, and do not write over them", async () => {
    const open = tabs();
    const [a, b] = [await ledgerOf(openStorage, open()), await ledgerOf(openStorage, open())];
    a.getState().add([one]);
    b.getState().add([two]);
    await settled(a);
    await settled(b);
    await settled(a);
    expect(new Set(namesIn(a))).toEqual(new Set(["One", "Two"]));
    expect(new Set(namesIn(b))).toEqual(new Set(["One", "Two"]));
    a.getState().remove(["two"]);
    await settled(a);
    await settled(b);
    expect(namesIn(b)).toEqual(["One"]);
  });

  test("undo leaves alone what another tab has changed since", async () => {
    const open = tabs();
    const [a, b] = [await ledgerOf(openStorage, open()), await ledgerOf(openStorage, open())];
    a.getState().add([one, two]);
    await settled(a);
    await settled(b);
    b.getState().change("one", { name: "By the other" });
    await settled(b);
    await settled(a);
    expect(undoable(a.getState())).toEqual({ what: "add", count: 1 });
    a.getState().undo();
    expect(namesIn(a)).toEqual(["By the other"]);
  });

  test("that do not hear each other: the last change holds, the other is said and undo brings it back", async () => {
    const [a, b] = [await ledgerOf(openStorage), await ledgerOf(openStorage)];
    a.getState().add([one]);
    await settled(a);
    await settled(b);
    a.getState().change("one", { name: "By a" });
    b.getState().change("one", { name: "By b" });
    await settled(a);
    await settled(b);
    // Both wrote; whoever was last knows of the other.
    const last = [a, b].find((tab) => tab.getState().trouble?.code === "changed-elsewhere");
    const other = last === a ? "By b" : "By a";
    expect(last?.getState().trouble).toEqual({ code: "changed-elsewhere", names: [other] });
    expect(undoable(last!.getState())).toEqual({ what: "elsewhere", count: 1 });
    last!.getState().undo();
    await settled(last!);
    expect(namesIn(last!)).toEqual([other]);
    const again = await ledgerOf(openStorage);
    expect(namesIn(again)).toEqual([other]);
  });

  test("that have not heard each other read anew: what did not change stays the same object", async () => {
    const [a, b] = [await ledgerOf(openStorage), await ledgerOf(openStorage)];
    a.getState().add([one]);
    a.getState().add([two]);
    await settled(a);
    await settled(b);
    b.getState().change("one", { name: "By b" });
    await settled(b);
    const [, before] = a.getState().entries;
    await settled(a);
    expect(namesIn(a)).toEqual(["By b", "Two"]);
    expect(a.getState().entries[1]).toBe(before);
    // Its first step is of an entry that b has changed since.
    a.getState().undo();
    a.getState().undo();
    expect(namesIn(a)).toEqual(["By b"]);
  });

  test("messages of others that are none of ours are passed over", async () => {
    const open = tabs();
    const store = await ledgerOf(openStorage, open());
    store.getState().add([one]);
    await settled(store);
    const stranger = open();
    for (const data of [undefined, 5, "one", { ids: ["one"] }, [null, 3], ["one"]]) {
      stranger.postMessage(data);
    }
    await settled(store);
    expect(store.getState().entries).toEqual([one]);
  });
});

test("a damaged record is apart, and goes only when it is told to", async () => {
  freshIndexedDb();
  const storage = await openStorage(noEvents);
  await storage.write([{ id: "odd", entry: { id: "odd" } as LedgerEntry, basedOn: undefined }]);
  storage.close();
  const store = await ledgerOf(openStorage);
  expect(store.getState()).toMatchObject({ entries: [], damaged: [{ raw: { id: "odd" } }] });
  store.getState().add([one]);
  await settled(store);
  expect(store.getState().damaged).toHaveLength(1);
  await store.getState().removeDamaged(store.getState().damaged);
  expect(store.getState()).toMatchObject({ entries: [one], damaged: [] });
});
