import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { blockedStorage, fakeStorage, fullStorage } from "./browser.fixture.ts";
import { draftKey, readDraft } from "./draft.ts";
import { toExperiment, type FieldPlace } from "./entry.ts";
import { exampleFragment, sessionAt } from "./session.fixture.ts";

const hours: FieldPlace = { of: "workload", workload: 1, property: "hours" };
const link = (rest: string, view = "") => `#/${view}?v=1&d=2026.11&y=2025${rest}`;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function keeping(draft?: string) {
  const kept: Record<string, string> = draft === undefined ? {} : { [draftKey]: draft };
  return { kept: () => kept[draftKey], getStorage: fakeStorage(kept) };
}

describe("a visit", () => {
  test("with neither link nor draft opens with the example", async () => {
    const { window, store } = await sessionAt("");
    expect(store.getState().origin.from).toBe("example");
    expect(window.entries()).toEqual([exampleFragment]);
  });

  test("with the example is not told that its link was completed", async () => {
    const { window, store } = await sessionAt("", { example: "#/?h=3" });
    expect(store.getState().origin).toEqual({ from: "example", completed: false });
    expect(window.location.hash).toBe(link("&h=3"));
  });

  test("without a link opens the draft, in the view of the address", async () => {
    const { getStorage } = keeping(link("&h=5"));
    const { window, store } = await sessionAt("#/compare", { getStorage });
    expect(store.getState().origin.from).toBe("draft");
    expect(store.getState().keptDraft).toBeUndefined();
    expect(window.entries()).toEqual([link("&h=5", "compare")]);
  });

  test("with a link opens the link, and offers the draft", async () => {
    const { kept, getStorage } = keeping(link("&h=5"));
    const { window, store } = await sessionAt(link("&h=1"), { getStorage });
    expect(store.getState().keptDraft).toBe(link("&h=5"));
    window.emit("pagehide");
    expect(kept()).toBe(link("&h=5"));
  });

  test("with the draft's own link offers nothing", async () => {
    const { getStorage } = keeping(link("&h=5"));
    const { store } = await sessionAt(link("&h=5", "report"), { getStorage });
    expect(store.getState().keptDraft).toBeUndefined();
  });

  test("with a fragment that is none of ours counts as one without a link", async () => {
    const { store } = await sessionAt("#main", { getStorage: keeping(link("&h=5")).getStorage });
    expect(store.getState().origin.from).toBe("draft");
  });
});

describe("the draft", () => {
  test("is the last edit", async () => {
    const { kept, getStorage } = keeping();
    const { act } = await sessionAt(link("&h=1", "compare"), { getStorage });
    act.editText(hours, "2");
    expect(kept()).toBeUndefined();
    vi.advanceTimersByTime(300);
    expect(kept()).toBe(link("&h=2"));
  });

  test("is kept at once when the page goes", async () => {
    const { kept, getStorage } = keeping();
    const { window, act } = await sessionAt(link("&h=1"), { getStorage });
    act.editText(hours, "2");
    window.emit("pagehide");
    expect(kept()).toBe(link("&h=2"));
  });

  test("keeps an import, and an edit in error", async () => {
    const { kept, getStorage } = keeping();
    const { act } = await sessionAt(link("&h=1"), { getStorage });
    act.load({ workloads: [{ hours: 3 }] }, "import");
    vi.advanceTimersByTime(300);
    expect(kept()).toBe(link("&h=3"));
    act.editText(hours, "x");
    vi.advanceTimersByTime(300);
    expect(kept()).toBe(link("&h=x"));
  });

  test("is not the example that is looked at, and one click away from it", async () => {
    const { kept, getStorage } = keeping();
    const { store, act } = await sessionAt(link("&h=1"), { getStorage });
    act.editText(hours, "2");
    act.load({ workloads: [{ hours: 9 }] }, "example");
    vi.advanceTimersByTime(300);
    expect(kept()).toBe(link("&h=2"));
    expect(store.getState().keptDraft).toBe(link("&h=2"));
  });

  test("keeps an edit that a followed link would have swept away", async () => {
    const { kept, getStorage } = keeping();
    const { window, store, act } = await sessionAt(link("&h=1"), { getStorage });
    act.editText(hours, "2");
    window.follow(link("&h=7"));
    await vi.advanceTimersByTimeAsync(300);
    expect(kept()).toBe(link("&h=2"));
    expect(store.getState().keptDraft).toBe(link("&h=2"));
    window.follow(store.getState().keptDraft ?? "");
    await vi.advanceTimersByTimeAsync(0);
    expect(toExperiment(store.getState().entered)?.workloads).toEqual([{ hours: 2 }]);
    expect(store.getState().keptDraft).toBeUndefined();
  });

  test("holds a document too long for a link", async () => {
    const { getStorage } = keeping();
    const { window, act } = await sessionAt(link("&h=1"), { getStorage });
    const workloads = Array.from({ length: 50 }, () => ({ name: "x".repeat(200) }));
    act.load({ workloads }, "import");
    vi.advanceTimersByTime(300);
    expect(window.location.hash).toBe("#/");
    const { store } = await sessionAt("#/", { getStorage });
    expect(store.getState().entered.workloads).toHaveLength(50);
  });

  test("in error is opened as a damaged link is, in so many words", async () => {
    const { getStorage } = keeping(link("&h=x&n=8"));
    const { store } = await sessionAt("", { getStorage });
    expect(store.getState().trouble).toEqual({ code: "draft-damaged", faults: 1 });
    expect(toExperiment(store.getState().entered)).toBeUndefined();
  });

  test.each(["garbage", "", "#/", "{}"])("%j is unreadable, and stays there", async (garbage) => {
    const { kept, getStorage } = keeping(garbage);
    const { store } = await sessionAt("", { getStorage });
    expect(store.getState()).toMatchObject({
      trouble: { code: "draft-unreadable" },
      origin: { from: "example" },
    });
    expect(kept()).toBe(garbage);
  });
});

describe("storage", () => {
  test("that is blocked is told, and the rest works", async () => {
    const { window, store, act } = await sessionAt("", { getStorage: blockedStorage });
    expect(store.getState().trouble).toEqual({ code: "storage-blocked" });
    act.editText(hours, "2");
    vi.advanceTimersByTime(300);
    expect(window.location.hash).toContain("&h=2");
  });

  test("that is full is told, and what was kept stays", async () => {
    const getStorage = fullStorage({ [draftKey]: link("&h=5") });
    const { store, act } = await sessionAt("", { getStorage });
    act.editText(hours, "2");
    vi.advanceTimersByTime(300);
    expect(store.getState().trouble).toEqual({ code: "storage-full" });
    expect(readDraft(getStorage)).toMatchObject({ fragment: link("&h=5") });
  });
});
