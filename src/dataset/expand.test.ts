import { describe, expect, it } from "vitest";
import { checkFolder } from "./build/check.ts";
import { encodeCore } from "./build/encode-core.ts";
import { datasetOfData } from "./dataset.fixture.ts";
import { expandCore } from "./expand.ts";

const dataset = datasetOfData();
const core = encodeCore(checkFolder("data").tables, "2026.11", "1");

describe("the dataset", () => {
  it("has TPU v3 at Patterson's measured machine average", () => {
    expect(dataset.hardware.get("google-tpu-v3")).toMatchObject({
      ratedW: 450,
      powerW: 283,
      powerBasis: "machine",
      powerLowW: 254.7,
      powerHighW: 311.3,
      powerStanding: "measured",
    });
  });

  it("has V100 SXM2 at its rating, with the average beside it", () => {
    expect(dataset.hardware.get("nvidia-v100-sxm2-16gb")).toMatchObject({
      powerW: 300,
      powerBasis: "rated",
      machineMeanW: 325,
    });
  });

  it("gives a laptop GPU the span its makers choose from, and the boost", () => {
    expect(dataset.hardware.get("nvidia-rtx-4090-laptop")).toMatchObject({
      powerLowW: 80,
      powerHighW: 175,
    });
  });

  it("has the intensity of France by year", () => {
    expect(dataset.zones.get("FR")?.intensities.at(-1)).toEqual({ year: 2025, gPerKwh: 31 });
    expect(dataset.newestGridYear).toBe(2025);
    expect(dataset.intensitySources.at(-1)).toBe("electricity-maps-2025");
  });

  it("keeps 14 regions whose grid is not known", () => {
    const unknown = [...dataset.regions.values()].filter(({ zone }) => zone === undefined);
    expect(unknown).toHaveLength(14);
  });

  it("has the price a link without one stands for", () => {
    expect(dataset.defaultOffsetPrice).toMatchObject({ id: "biochar_2024", midPerT: 160 });
  });
});

describe("expandCore", () => {
  it("refuses a method that is not known here", () => {
    expect(expandCore(core, ["2"])).toEqual({ ok: false, problem: "method 1 is not known here" });
  });

  it.each([
    ["another schema", { ...core, schema: 2 }, "schema 2, not 1"],
    ["no object", null, "not an object"],
    ["no version", { ...core, version: 2026.11 }, "version is missing"],
    ["a table missing", { ...core, tables: {} }, "table hardware is missing"],
    [
      "a column cut short",
      { ...core, tables: { ...core.tables, hardware: { ...core.tables.hardware, rows: 7 } } },
      "column hardware.id has gaps",
    ],
  ])("refuses %s, in words", (_, value, problem) => {
    expect(expandCore(value, ["1"])).toEqual({ ok: false, problem });
  });
});
