import { fc, test as propertyTest } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { duplicatesIn } from "./duplicates.ts";
import { arbitraryEntry, entry, worked } from "./ledger.fixture.ts";
import { mergeOf } from "./merge.ts";

const mine = entry(worked, { name: "One", date: "2026-11-02" });
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe("of what comes in", () => {
  test("the same entry is known again, whenever it was written", () => {
    const theirs = { ...mine, changedAt: "2026-12-01T00:00:00.000Z" };
    expect(mergeOf([mine], [theirs])).toMatchObject({ same: [theirs], added: [], changed: [] });
  });

  test.each([
    ["2026-12-01T00:00:00.000Z", "theirs"],
    ["2026-10-01T00:00:00.000Z", "mine"],
    [mine.changedAt, "neither"],
  ])("the same id with other content of %s is a change, and %s is newer", (changedAt, newer) => {
    const theirs = { ...mine, name: "Two", changedAt };
    expect(mergeOf([mine], [theirs]).changed).toEqual([{ mine, theirs, newer }]);
  });

  test("the same experiment, name and day under another id is probably the same", () => {
    const reordered = worked.split("&").toReversed().join("&");
    const theirs = entry(reordered, { name: "One", date: "2026-11-02", person: "Ada" });
    expect(mergeOf([mine], [theirs]).alike).toEqual([{ mine, theirs }]);
    const later = entry(worked, { name: "One", date: "2026-11-03" });
    expect(ids(mergeOf([mine], [later]).added)).toEqual([later.id]);
  });

  test("what comes in twice is added once", () => {
    const theirs = entry("kwh=1&at=grid/FR");
    const again = { ...theirs, name: "renamed" };
    const { added, same, changed } = mergeOf([mine], [theirs, { ...theirs }, again]);
    expect([added, same]).toEqual([[theirs], [theirs]]);
    expect(changed).toMatchObject([{ mine: theirs, theirs: again }]);
  });
});

const ledger = fc.uniqueArray(arbitraryEntry, { selector: ({ id }) => id, maxLength: 6 });

propertyTest.prop([ledger, ledger])("all that comes in is in one list, once", (own, found) => {
  const { added, same, changed, alike } = mergeOf(own, found);
  const listed = [
    ...ids(added),
    ...ids(same),
    ...changed.map(({ theirs }) => theirs.id),
    ...alike.map(({ theirs }) => theirs.id),
  ];
  expect(listed.toSorted()).toEqual(ids(found).toSorted());
});

propertyTest.prop([ledger])("a ledger merged with itself brings nothing", (own) => {
  expect(mergeOf(own, own)).toEqual({ added: [], same: own, changed: [], alike: [] });
});

test("duplicates within a ledger are found in groups", () => {
  const other = entry(worked, { name: "Two", date: "2026-11-02" });
  const copies = [1, 2].map(() => entry(worked, { name: "One", date: "2026-11-02" }));
  expect(duplicatesIn([mine, other, ...copies])).toEqual([[mine, ...copies]]);
  expect(duplicatesIn([mine, other])).toEqual([]);
});
