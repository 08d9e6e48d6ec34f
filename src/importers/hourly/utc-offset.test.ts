import { describe, expect, it } from "vitest";
import { utcOffset } from "./utc-offset.ts";

describe("the offset of a time zone", () => {
  it("follows its clocks", () => {
    const paris = utcOffset("Europe/Paris");
    expect(paris?.(Date.parse("2024-10-27T00:59Z"))).toBe(120);
    expect(paris?.(Date.parse("2024-10-27T01:00Z"))).toBe(60);
    expect(utcOffset("Asia/Kolkata")?.(Date.parse("2024-01-01T00:00Z"))).toBe(330);
    expect(utcOffset("America/St_Johns")?.(Date.parse("2024-01-01T01:00Z"))).toBe(-210);
    expect(utcOffset("Asia/Kathmandu")?.(0)).toBe(330);
  });

  it("is not there for a zone that is not known", () => {
    expect(utcOffset("Middle/Earth")).toBeUndefined();
  });
});
