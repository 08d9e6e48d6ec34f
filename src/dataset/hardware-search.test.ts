import { describe, expect, it, test } from "vitest";
import { datasetOfData, fixtureLines } from "./dataset.fixture.ts";
import { findHardware } from "./hardware-names.ts";
import { searchHardware } from "./hardware-search.ts";

const dataset = datasetOfData();

function firstOf(text: string): string | undefined {
  return searchHardware(dataset, text, 1)[0]?.id;
}

describe("findHardware", () => {
  test.each(fixtureLines("mlco2-hardware.txt"))("knows %s of ML CO2 Impact", (name) => {
    expect(findHardware(dataset, name)).toBeDefined();
  });

  test.each(fixtureLines("green-algorithms-hardware.txt"))(
    "knows %s of Green Algorithms",
    (name) => {
      expect(findHardware(dataset, name)).toBeDefined();
    },
  );

  test.each([
    ["nvidia-a100-sxm4-40gb", "nvidia-a100-sxm4-40gb"],
    ["NVIDIA A100-SXM4-40GB", "nvidia-a100-sxm4-40gb"],
    ["Tesla V100-SXM2-16GB", "nvidia-v100-sxm2-16gb"],
    ["TPUv3 Chip", "google-tpu-v3"],
    ["Intel(R) Xeon(R) Gold 6148 CPU @ 2.40GHz", "intel-xeon-gold-6148"],
    ["AMD EPYC 7763 64-Core Processor", "amd-epyc-7763"],
    ["11th Gen Intel(R) Core(TM) i7-11800H @ 2.30GHz", "intel-core-i7-11800h"],
    ["Any GPU", "generic-gpu"],
  ])("%s is %s", (text, id) => {
    expect(findHardware(dataset, text)?.id).toBe(id);
  });

  it("resolves every alias of data/, also those a release leaves out", async () => {
    const { checkFolder } = await import("./build/check.ts");
    const rows = checkFolder("data").tables.hardware;
    const lost = rows.flatMap(({ cells }) =>
      [cells.id, cells.name, ...cells.aliases].filter(
        (name) => findHardware(dataset, name)?.id !== cells.id,
      ),
    );
    expect(lost).toEqual([]);
  });

  it("finds nothing for a name nobody has", () => {
    expect(findHardware(dataset, "NVIDIA A101")).toBeUndefined();
    expect(findHardware(dataset, "")).toBeUndefined();
    expect(findHardware(dataset, "Any")).toBeUndefined();
  });
});

describe("searchHardware", () => {
  test.each([
    ["a100 80", "nvidia-a100-sxm4-80gb"],
    ["v100 sxm", "nvidia-v100-sxm2-16gb"],
    ["RTX 3090", "nvidia-rtx-3090"],
    ["rtx3090", "nvidia-rtx-3090"],
    ["EPYC 7763", "amd-epyc-7763"],
    ["p100", "nvidia-p100-pcie-16gb"],
    ["h100", "nvidia-h100-sxm5-80gb"],
    ["nvidia l4", "nvidia-l4"],
    ["mi250x", "amd-instinct-mi250x"],
    ["tpu v4", "google-tpu-v4"],
    ["m2 max", "apple-m2-max"],
  ])("%s finds %s first", (text, id) => {
    expect(firstOf(text)).toBe(id);
  });

  it("lists only rows that fit every word", () => {
    const names = searchHardware(dataset, "a100 80gb").map(({ name }) => name);
    expect(names.length).toBeGreaterThan(1);
    expect(names.every((name) => name.includes("A100"))).toBe(true);
    expect(searchHardware(dataset, "a100 zebra")).toEqual([]);
  });

  it("begins an empty search with the parts most used", () => {
    expect(firstOf("")).toBe("nvidia-h100-sxm5-80gb");
    expect(searchHardware(dataset, "")).toHaveLength(dataset.hardware.size);
  });

  it("takes a filter, so that a CPU field offers CPUs", () => {
    const cpus = searchHardware(dataset, "gold", 5, ({ kind }) => kind === "cpu");
    expect(cpus).toHaveLength(5);
    expect(cpus.every(({ kind }) => kind === "cpu")).toBe(true);
  });
});
