import { describe, expect, it } from "vitest";
import { changedEntry } from "../../../ledger/edit-entry.ts";
import type { LedgerEntry } from "../../../ledger/entry.ts";
import { changesOf, detailsOf, today } from "./details.ts";

const entry: LedgerEntry = {
  id: "a",
  fragment: "#/?v=1&d=2026.11&hw=nvidia-h100-sxm5-80gb&h=10&at=grid/FR",
  name: "Main run",
  date: "2026-11-25",
  person: "Ada",
  stage: "train",
  status: "failed",
  isRepeat: true,
  note: "two\nlines",
  changedAt: "2026-11-25T10:00:00.000Z",
};
const now = new Date("2026-11-26T10:00:00Z");

describe("the details of an entry", () => {
  it("come back from the form as they went in", () => {
    const made = changedEntry(entry, changesOf(detailsOf(entry)), now);
    expect(made).toEqual({ entry: { ...entry, changedAt: now.toISOString() } });
  });

  it("are taken away where a field was emptied", () => {
    const made = changedEntry(entry, changesOf(detailsOf({ name: "" })), now);
    const { id, fragment } = entry;
    expect(made).toEqual({ entry: { id, fragment, name: "", changedAt: now.toISOString() } });
  });

  it("lose the blanks around a text", () => {
    expect(changesOf({ ...detailsOf(entry), person: "  Ada " }).person).toBe("Ada");
  });
});

describe("today", () => {
  it("is the day on the user's clock, whatever the day in Greenwich", () => {
    const evening = new Date(2026, 10, 25, 23, 30);
    expect(today(evening)).toBe("2026-11-25");
    expect(today(new Date(2026, 10, 25, 0, 30))).toBe("2026-11-25");
  });
});
