import { describe, expect, it } from "vitest";
import { tablesWith } from "../tables.fixture.ts";
import { hardwareAliases, providerAliases, regionAliases } from "./aliases.ts";

describe("hardwareAliases", () => {
  it("names an alias that another row answers to, however it is written", () => {
    const rows = [{}, { id: "acme-two", name: "Acme Two", aliases: ["ACME-One"] }];
    expect(hardwareAliases(tablesWith({ hardware: rows }))).toEqual([
      {
        file: "hardware.csv",
        line: 3,
        column: "aliases",
        found: "ACME-One",
        expected: "a name that acme-one has not taken",
      },
    ]);
  });

  it("lets a row repeat its own name", () => {
    const tables = tablesWith({ hardware: [{ aliases: ["Acme One", "acme-one"] }] });
    expect(hardwareAliases(tables)).toEqual([]);
  });
});

describe("providerAliases", () => {
  it("keeps providers apart", () => {
    const rows = [{}, { id: "other", name: "Other", aliases: ["Acme"] }];
    expect(providerAliases(tablesWith({ providers: rows }))).toHaveLength(1);
  });
});

describe("regionAliases", () => {
  it("keeps regions of one provider apart, not those of two", () => {
    const twin = { code: "west-1", aliases: ["East 1"] };
    expect(regionAliases(tablesWith({ regions: [{}, twin] }))).toHaveLength(1);
    expect(regionAliases(tablesWith({ regions: [{}, { ...twin, provider: "b" }] }))).toEqual([]);
  });
});
