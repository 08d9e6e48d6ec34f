import { describe, expect, it } from "vitest";
import { byNewest, findRelease, isVersion, newestRelease, yearOfVersion } from "./releases.ts";

const releases = ["2026.11.10", "2026.11.2", "2026.11", "dev"].map((version) => ({
  version,
  draft: false,
  method: "1",
  date: "2026-11-25",
  files: {},
}));

describe("releases", () => {
  it("are newest first", () => {
    expect(newestRelease(releases)?.version).toBe("2026.11.10");
    expect(findRelease("2026.11", releases)?.version).toBe("2026.11");
    expect(findRelease("2025.01", releases)).toBeUndefined();
  });

  it("have a year, dev that of the newest", () => {
    expect(yearOfVersion("2026.11.2", releases)).toBe(2026);
    expect(yearOfVersion("dev", releases)).toBe(2026);
    expect(yearOfVersion("latest", releases)).toBeUndefined();
  });

  it.each(["2026.11", "2026.01.1"])("%s is a version", (text) => {
    expect(isVersion(text)).toBe(true);
  });

  it.each(["2026", "2026.13", "2026.11.0", "2026.11.01", "../2026.11", "dev"])(
    "%s is none",
    (text) => {
      expect(isVersion(text)).toBe(false);
    },
  );

  it("compare by number", () => {
    expect(["2026.2", "2026.11", "2026.11.3"].sort(byNewest)).toEqual([
      "2026.11.3",
      "2026.11",
      "2026.2",
    ]);
  });
});
