import { describe, expect, it } from "vitest";
import type { LedgerEntry } from "../../../ledger/entry.ts";
import type { Merge } from "../../../ledger/merge.ts";
import { taken } from "./taken.ts";

const entry = (id: string): LedgerEntry => ({
  id,
  fragment: "#/?v=1&d=2026.11&hw=nvidia-h100-sxm5-80gb&h=10&at=grid/FR",
  name: id,
  changedAt: "2026-11-25T10:00:00.000Z",
});

const [mine, other, older, twin] = [entry("mine"), entry("new"), entry("older"), entry("twin")];

const merge: Merge = {
  added: [other],
  same: [entry("same")],
  changed: [
    { mine, theirs: mine, newer: "theirs" },
    { mine: older, theirs: older, newer: "mine" },
  ],
  alike: [{ mine, theirs: twin }],
};

describe("what is taken of a merge", () => {
  it("is what is new, unless more is chosen", () => {
    expect(taken(merge, "leave", "keep")).toEqual([other]);
  });

  it("is every entry that was changed, or only those that are newer than mine", () => {
    expect(taken(merge, "leave", "theirs")).toEqual([other, mine, older]);
    expect(taken(merge, "leave", "newer")).toEqual([other, mine]);
  });

  it("is the likely duplicates as well when they are asked for, and never what is the same", () => {
    expect(taken(merge, "take", "keep")).toEqual([other, twin]);
  });
});
