import { describe, expect, it } from "vitest";
import { tablesWith } from "../tables.fixture.ts";
import { embodiedSources, hardwarePower } from "./hardware-power.ts";

describe("hardwarePower", () => {
  it("keeps a rated figure equal to the rating", () => {
    expect(hardwarePower(tablesWith({ hardware: [{ power_w: 271 }] }))).toMatchObject([
      { column: "power_w", found: "271" },
    ]);
  });

  it("lets a measured mean differ", () => {
    const hardware = [{ power_w: 221, power_basis: "machine", rated_w: 280 }];
    expect(hardwarePower(tablesWith({ hardware }))).toEqual([]);
  });
});

describe("embodiedSources", () => {
  it("asks for the source of an embodied figure", () => {
    expect(embodiedSources(tablesWith({ hardware: [{ embodied_kg: 164 }] }))).toMatchObject([
      { column: "embodied_source_ids", expected: "a source of embodied_kg" },
    ]);
  });
});
