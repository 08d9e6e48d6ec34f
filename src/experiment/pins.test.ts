import { describe, expect, it, test } from "vitest";
import { releasedDataset } from "./estimate.fixture.ts";
import type { Pin } from "./experiment.ts";
import { splitFragment } from "./link-grammar.ts";
import { enter } from "./permalink-read.ts";
import { writeFragment } from "./permalink-write.ts";
import {
  addPin,
  clearPins,
  distinctPins,
  isPinned,
  removePin,
  withoutPin,
  withPin,
} from "./pins.ts";
import { createSession } from "./store.ts";

const dataset = releasedDataset("2026.11");
const shelf = { dataset, releases: ["2026.11"] };

const france: Pin = { site: "grid/FR" };
const seven: readonly Pin[] = ["FR", "DE", "PL", "ES", "PT", "SE", "FI"].map((zone) => {
  return { site: `grid/${zone}` };
});

describe("pins", () => {
  it("hold each option once, whatever order its parts were given in", () => {
    const one: Pin = { hardware: "nvidia-h100-sxm5-80gb", site: "grid/FR" };
    const same: Pin = { site: "grid/FR", hardware: "nvidia-h100-sxm5-80gb" };
    expect(distinctPins([one, france, same])).toEqual([one, france]);
    expect(isPinned([one], same)).toBe(true);
    expect(isPinned([one], france)).toBe(false);
    expect(withPin([one], same)).toEqual({ refused: "already" });
  });

  it("hold none that differs in nothing", () => {
    expect(distinctPins([{}, france])).toEqual([france]);
    expect(withPin([france], {})).toEqual({ refused: "nothing" });
  });

  it("are six at most", () => {
    const six = seven.slice(0, 6);
    expect(withPin(six.slice(0, 5), six[5]!)).toEqual({ pins: six });
    expect(withPin(six, seven[6]!)).toEqual({ refused: "full" });
  });

  it("are none at all once the last is removed", () => {
    expect(withoutPin([france, { boundary: "full" }], france)).toEqual([{ boundary: "full" }]);
    expect(withoutPin([france], france)).toBeUndefined();
  });
});

function sessionOf(query: string) {
  const entered = enter(splitFragment(`#/compare?${query}`)?.pairs ?? [], shelf);
  const origin = { from: "link", completed: false } as const;
  const store = createSession({ dataset, entered, view: "compare", origin }, shelf);
  const address = () => {
    const { view, entered: now } = store.getState();
    return writeFragment(view, now, dataset);
  };
  return { store, address };
}

describe("the document", () => {
  test("takes an option into its link, and gives it back", () => {
    const { store, address } = sessionOf("v=1&d=2026.11&y=2025&h=3");
    expect(addPin(store, france)).toBeUndefined();
    expect(addPin(store, { hardware: "nvidia-h100-sxm5-80gb", boundary: "full" })).toBeUndefined();
    expect(address()).toContain("&pin=grid/FR,:nvidia-h100-sxm5-80gb:full");
    expect(store.getState().cause).toBe("edit");
    removePin(store, france);
    expect(address()).toContain("&pin=:nvidia-h100-sxm5-80gb:full");
    clearPins(store);
    expect(address()).not.toContain("pin=");
  });

  test("keeps pins that cannot be read as they are, until they are cleared", () => {
    const { store, address } = sessionOf("v=1&d=2026.11&y=2025&pin=nonsense&h=3");
    expect(addPin(store, france)).toBe("in-error");
    removePin(store, france);
    expect(address()).toContain("&pin=nonsense");
    clearPins(store);
    expect(address()).not.toContain("pin=");
    expect(addPin(store, france)).toBeUndefined();
  });

  test("refuses a seventh", () => {
    const { store } = sessionOf("v=1&d=2026.11&y=2025&h=3");
    expect(seven.map((pin) => addPin(store, pin)).filter(Boolean)).toEqual(["full"]);
  });
});
