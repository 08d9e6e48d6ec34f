import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { FieldPlace } from "./entry.ts";
import { toExperiment } from "./entry.ts";
import { linkDamage } from "./fault.ts";
import { exampleFragment, sessionAt, tinyLibrary } from "./session.fixture.ts";
import { otherRelease } from "./catalogue.fixture.ts";

const hours: FieldPlace = { of: "workload", workload: 1, property: "hours" };
const link = (rest: string, view = "") => `#/${view}?v=1&d=2026.11&y=2025${rest}`;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const settled = () => vi.advanceTimersByTimeAsync(0);

describe("an edit", () => {
  test("replaces the entry 300 ms after the last", async () => {
    const { window, act } = await sessionAt(link("&h=1"));
    act.editText(hours, "2");
    vi.advanceTimersByTime(299);
    act.editText(hours, "23");
    vi.advanceTimersByTime(299);
    expect(window.entries()).toEqual([link("&h=1")]);
    vi.advanceTimersByTime(1);
    expect(window.entries()).toEqual([link("&h=23")]);
    expect(window.writes()).toBe(1);
  });

  test("in error keeps its raw text in the address", async () => {
    const { window, act } = await sessionAt(link("&h=1"));
    act.editText(hours, "1,5 h");
    vi.advanceTimersByTime(300);
    expect(window.location.hash).toBe(link("&h=1,5%20h"));
  });

  test("that changes nothing writes nothing", async () => {
    const { window, act } = await sessionAt(link("&h=1"));
    act.editText(hours, "1.0");
    vi.advanceTimersByTime(300);
    expect(window.writes()).toBe(0);
  });

  test.each(["pagehide", "click"])("is written at once on %s", async (event) => {
    const { window, act } = await sessionAt(link("&h=1"));
    act.editText(hours, "2");
    window.emit(event);
    expect(window.location.hash).toBe(link("&h=2"));
  });
});

describe("a step of history", () => {
  test("is pushed by another view, an example, an import and a suggestion", async () => {
    const { window, act } = await sessionAt(link("&h=1"));
    act.show("compare");
    act.load({ workloads: [{ hours: 2 }] }, "example");
    act.load({ workloads: [{ hours: 3 }] }, "import");
    act.clear();
    expect(window.entries()).toEqual([
      link("&h=1"),
      link("&h=1", "compare"),
      link("&h=2", "compare"),
      link("&h=3", "compare"),
      link("", "compare"),
    ]);
  });

  test("comes after the edit that was pending", async () => {
    const { window, act } = await sessionAt(link("&h=1"));
    act.editText(hours, "2");
    act.show("compare");
    vi.advanceTimersByTime(300);
    expect(window.entries()).toEqual([link("&h=2"), link("&h=2", "compare")]);
  });

  test("is undone by going back", async () => {
    const { window, store, act } = await sessionAt(link("&h=1"));
    act.load({ workloads: [{ hours: 2 }] }, "example");
    window.back();
    await settled();
    expect(toExperiment(store.getState().entered)?.workloads).toEqual([{ hours: 1 }]);
    expect(window.entries()).toEqual([link("&h=1"), link("&h=2")]);
  });
});

describe("a link that is followed", () => {
  test("is opened once, and completed", async () => {
    const { window, store } = await sessionAt(link("&h=1"));
    window.follow("#/compare?h=2&n=1");
    await settled();
    expect(store.getState()).toMatchObject({ view: "compare", revision: 1 });
    expect(store.getState().origin).toEqual({ from: "link", completed: true });
    expect(window.entries()).toEqual([link("&h=1"), link("&h=2", "compare")]);
  });

  test("of a bare view shows the document in it", async () => {
    const { window, store } = await sessionAt(link("&h=1"));
    const { entered } = store.getState();
    window.follow("#/offset");
    expect(store.getState().entered).toBe(entered);
    expect(window.location.hash).toBe(link("&h=1", "offset"));
  });

  test("that is none of ours is ignored", async () => {
    const { window, store } = await sessionAt(link("&h=1"));
    const before = store.getState();
    window.follow("#main");
    await settled();
    expect(store.getState()).toBe(before);
    expect(window.location.hash).toBe("#main");
  });

  test("loads the release it names", async () => {
    const { window, store } = await sessionAt(link("&h=1"));
    window.follow("#/?v=1&d=2026.05&y=2024&h=2");
    await settled();
    expect(store.getState().dataset).toBe(otherRelease);
  });

  test("whose release cannot be had is shown with the newest, in error", async () => {
    const load = (version: string) =>
      version === "2026.05" ? Promise.reject(new Error("404")) : tinyLibrary.load(version);
    const { window, store } = await sessionAt("#/?v=1&d=2026.05&y=2024&h=2", {
      library: { ...tinyLibrary, load },
    });
    const { entered, dataset } = store.getState();
    expect(dataset.version).toBe("2026.11");
    expect(linkDamage(entered)).toMatchObject([
      { key: "d", problem: { code: "release-not-loaded" } },
    ]);
    expect(toExperiment(entered)).toBeUndefined();
    expect(window.location.hash).toBe("#/?v=1&d=2026.05&y=2024&h=2");
  });

  test("gives way to one followed while it was loading", async () => {
    let arrive: () => void = () => {};
    const slow = new Promise<void>((resolve) => (arrive = resolve));
    const load = async (version: string) => {
      if (version === "2026.05") await slow;
      return tinyLibrary.load(version);
    };
    const { window, store } = await sessionAt(link("&h=1"), { library: { ...tinyLibrary, load } });
    window.follow("#/?v=1&d=2026.05&y=2024&h=2");
    window.follow(link("&h=3"));
    await settled();
    arrive();
    await settled();
    expect(toExperiment(store.getState().entered)?.workloads).toEqual([{ hours: 3 }]);
    expect(window.location.hash).toBe(link("&h=3"));
  });

  test("is not written over while it is loading", async () => {
    let arrive: () => void = () => {};
    const slow = new Promise<void>((resolve) => (arrive = resolve));
    const load = async (version: string) => {
      if (version === "2026.05") await slow;
      return tinyLibrary.load(version);
    };
    const { window, act } = await sessionAt(link("&h=1"), { library: { ...tinyLibrary, load } });
    window.follow("#/?v=1&d=2026.05&y=2024&h=2");
    act.editText(hours, "9");
    vi.advanceTimersByTime(300);
    expect(window.location.hash).toBe("#/?v=1&d=2026.05&y=2024&h=2");
    arrive();
    await settled();
    expect(window.location.hash).toBe("#/?v=1&d=2026.05&y=2024&h=2");
  });

  test("that cannot be opened at all leaves the document, and says so", async () => {
    let offline = false;
    const load = (version: string) =>
      offline ? Promise.reject(new Error("offline")) : tinyLibrary.load(version);
    const { window, store } = await sessionAt(link("&h=1"), { library: { ...tinyLibrary, load } });
    offline = true;
    window.follow("#/?v=1&d=2026.05&y=2024&h=2");
    await settled();
    expect(store.getState().trouble).toEqual({ code: "dataset-not-loaded", version: "2026.05" });
    expect(toExperiment(store.getState().entered)?.workloads).toEqual([{ hours: 1 }]);
  });
});

describe("a link over 8 000 characters", () => {
  const long = link(
    `&h=1${Array.from({ length: 49 }, (_, i) => `&name.${i + 2}=${"x".repeat(190)}`).join("")}`,
  );

  test("is read and stands as it came", async () => {
    const { window, store } = await sessionAt(long);
    expect(store.getState().entered.workloads).toHaveLength(50);
    expect(window.entries()).toEqual([long]);
  });

  test("is not written: an edit leaves the view alone in the address", async () => {
    const { window, act } = await sessionAt(long);
    act.editText(hours, "2");
    vi.advanceTimersByTime(300);
    expect(window.location.hash).toBe("#/");
  });
});

test("a browser that refuses an entry gets the next one", async () => {
  const { window, act } = await sessionAt(link("&h=1"));
  vi.spyOn(window.history, "replaceState").mockImplementationOnce(() => {
    throw new DOMException("too many", "SecurityError");
  });
  act.editText(hours, "2");
  vi.advanceTimersByTime(300);
  act.editText(hours, "3");
  vi.advanceTimersByTime(300);
  expect(window.location.hash).toBe(link("&h=3"));
});

test("stopping writes what is pending and listens no more", async () => {
  const { window, store, stop, act } = await sessionAt(link("&h=1"));
  act.editText(hours, "2");
  stop();
  window.follow(exampleFragment);
  await settled();
  expect(window.entries()).toEqual([link("&h=2"), exampleFragment]);
  expect(toExperiment(store.getState().entered)?.workloads).toEqual([{ hours: 2 }]);
});
