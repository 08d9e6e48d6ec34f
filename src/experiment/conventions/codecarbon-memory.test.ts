import { describe, expect, it } from "vitest";
import { codecarbonMemoryW, modulesOf } from "./codecarbon-memory.ts";
import { factorsOfData } from "./conventions.fixture.ts";
import { factorNamed } from "./factor.ts";

const valueOf = (id: string) => factorNamed(id, factorsOfData).value;

describe("memory by CodeCarbon's modules", () => {
  it.each([64, 512, 2048])("gives the W/GB that data/factors.csv has for %i GB", (gb) => {
    const watts = codecarbonMemoryW(gb, valueOf("dram_codecarbon_dimm_x86"));
    expect(watts / gb).toBeCloseTo(valueOf(`dram_codecarbon_v3_${gb}gb`), 2);
  });

  it("takes two modules at least: 10 W on x86 and 3 W on ARM", () => {
    expect(codecarbonMemoryW(1, valueOf("dram_codecarbon_dimm_x86"))).toBe(10);
    expect(codecarbonMemoryW(1, valueOf("dram_codecarbon_dimm_arm"))).toBe(3);
  });

  it.each([
    [2, 1],
    [16, 2],
    [32, 4],
    [128, 8],
    [129, 9],
    [512, 8],
    [1152, 9],
    [8192, 32],
  ])("guesses %i GB to be %i modules, as its ram.py does", (gb, modules) => {
    expect(modulesOf(gb)).toBe(modules);
  });
});
