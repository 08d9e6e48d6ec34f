import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { freshIndexedDb, noEvents } from "./fake-storage.fixture.ts";
import { entry, worked } from "./ledger.fixture.ts";
import { migrations, openStorage, type Change } from "./storage.ts";

beforeEach(() => {
  freshIndexedDb();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const one = entry(worked, { id: "one", name: "One" });
const two = entry(worked, { id: "two" });
const put = (given: typeof one, basedOn?: string): Change => ({
  id: given.id,
  entry: given,
  basedOn,
});

/** Puts a record in the store as another program would. */
async function putRaw(record: object) {
  const database = await openDB("wattprint-ledger");
  await database.put("entries", record);
  database.close();
}

describe("the store", () => {
  test("keeps single entries over reopening", async () => {
    const storage = await openStorage(noEvents);
    await storage.write([put(one), put(two)]);
    await storage.write([{ id: "two", entry: undefined, basedOn: two.changedAt }]);
    storage.close();
    const again = await openStorage(noEvents);
    expect(await again.read()).toEqual({ entries: [one], damaged: [] });
    expect(await again.readSome(["one", "two"])).toEqual([one]);
  });

  test("says what another tab had written meanwhile, and takes the last", async () => {
    const storage = await openStorage(noEvents);
    await storage.write([put(one)]);
    const theirs = { ...one, name: "Theirs", changedAt: "2026-11-25T09:00:00.000Z" };
    const mine = { ...one, name: "Mine", changedAt: "2026-11-25T09:00:01.000Z" };
    expect(await storage.write([put(theirs, one.changedAt)])).toMatchObject({ overwritten: [] });
    expect(await storage.write([put(mine, one.changedAt)])).toMatchObject({
      overwritten: [theirs],
    });
    expect((await storage.read()).entries).toEqual([mine]);
  });

  test("sets a damaged record apart, and takes nothing from it", async () => {
    const storage = await openStorage(noEvents);
    await storage.write([put(one)]);
    await putRaw({ id: "broken", fragment: 5, colour: "red" });
    const { entries, damaged } = await storage.read();
    expect(entries).toEqual([one]);
    expect(damaged).toMatchObject([
      { store: "entries", key: "broken", raw: { id: "broken", fragment: 5, colour: "red" } },
    ]);
    expect(damaged[0]?.problems.map(({ property }) => property)).toContain("fragment");
  });

  test("keeps a damaged record when an entry takes its id", async () => {
    const storage = await openStorage(noEvents);
    await putRaw({ id: "one", half: true });
    const [stale] = (await storage.read()).damaged;
    expect(await storage.write([put(one)])).toEqual({ overwritten: [], setApart: 1 });
    const { entries, damaged } = await storage.read();
    expect(entries).toEqual([one]);
    expect(damaged).toMatchObject([{ store: "apart", raw: { id: "one", half: true } }]);

    // A tab that has not heard of it does not delete the entry in the record's place.
    await storage.removeDamaged([stale!]);
    expect((await storage.read()).entries).toEqual([one]);
  });

  test("deletes damaged records when it is told to", async () => {
    const storage = await openStorage(noEvents);
    await putRaw({ id: "broken" });
    await storage.removeDamaged((await storage.read()).damaged);
    expect(await storage.read()).toEqual({ entries: [], damaged: [] });
  });

  test("writes all of some changes or none", async () => {
    const storage = await openStorage(noEvents);
    const uncloneable = { ...two, note: (() => "no") as unknown as string };
    await expect(storage.write([put(one), put(uncloneable)])).rejects.toThrow();
    expect((await storage.read()).entries).toEqual([]);
  });
});

describe("versions", () => {
  const withNote: (typeof migrations)[number] = async (_, transaction) => {
    const store = transaction.objectStore("entries");
    for (const record of (await store.getAll()) as object[]) {
      await store.put({ ...record, note: "moved" });
    }
  };

  test("an older store is brought up to date by the steps it lacks", async () => {
    const older = await openStorage(noEvents);
    await older.write([put(one)]);
    older.close();
    const newer = await openStorage(noEvents, [...migrations, withNote]);
    expect((await newer.read()).entries).toEqual([{ ...one, note: "moved" }]);
  });

  test("a step that fails leaves the store as it was", async () => {
    const older = await openStorage(noEvents);
    await older.write([put(one)]);
    older.close();
    const failing = async () => {
      throw new Error("no");
    };
    await expect(openStorage(noEvents, [...migrations, withNote, failing])).rejects.toThrow();
    const again = await openStorage(noEvents);
    expect((await again.read()).entries).toEqual([one]);
  });

  test("a newer store is not opened, and not touched", async () => {
    const newer = await openStorage(noEvents, [...migrations, withNote]);
    await newer.write([put(one)]);
    newer.close();
    await expect(openStorage(noEvents)).rejects.toMatchObject({ name: "VersionError" });
    const again = await openStorage(noEvents, [...migrations, withNote]);
    expect((await again.read()).entries).toEqual([one]);
  });

  test("an open store gives way to a newer one, and says so", async () => {
    const onTakenOver = vi.fn<() => void>();
    const onWaiting = vi.fn<() => void>();
    const older = await openStorage({ ...noEvents, onTakenOver });
    await older.write([put(one)]);
    const newer = await openStorage({ ...noEvents, onWaiting }, [...migrations, withNote]);
    expect(onTakenOver).toHaveBeenCalledOnce();
    expect(onWaiting).not.toHaveBeenCalled();
    expect((await newer.read()).entries).toEqual([{ ...one, note: "moved" }]);
    await expect(older.read()).rejects.toThrow();
  });

  test("a newer store waits for a tab that does not give way, and says so", async () => {
    // As a page of another make would hold it.
    const stubborn = await openDB("wattprint-ledger", 1);
    const onWaiting = vi.fn<() => void>(() => {
      stubborn.close();
    });
    const newer = await openStorage({ ...noEvents, onWaiting }, [withoutChange, withoutChange]);
    expect(onWaiting).toHaveBeenCalledOnce();
    newer.close();
  });

  const withoutChange = async () => undefined;
});
