import { describe, expect, it } from "vitest";
import type { Release } from "../releases.ts";
import { listRelease } from "./releases-list.ts";

function release(version: string, draft: boolean): Release {
  return { version, draft, method: "1", date: "2026-11-25", files: {} };
}

describe("listRelease", () => {
  it("puts the newest first, by number and not by letter", () => {
    const before = [release("2026.11.2", false), release("2026.11", false)];
    const listed = listRelease(before, release("2026.11.10", true));
    expect(listed).toMatchObject({
      releases: [{ version: "2026.11.10" }, { version: "2026.11.2" }, { version: "2026.11" }],
    });
  });

  it("replaces a draft", () => {
    const listed = listRelease([release("2026.11", true)], release("2026.11", false));
    expect(listed).toMatchObject({ releases: [{ version: "2026.11", draft: false }] });
  });

  it("refuses to change what is released", () => {
    const listed = listRelease([release("2026.11", false)], release("2026.11", true));
    expect(listed).toEqual({ ok: false, problem: "2026.11 is released and never changes" });
  });
});
