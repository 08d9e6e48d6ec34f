import { describe, expect, it } from "vitest";
import { energyKwh, fullHostKwh, itKwh, memoryKwh } from "./energy.ts";
import { load } from "./load.fixture.ts";

describe("energy of the power model", () => {
  it("is 1 075.2 kWh for 8 A100 SXM4 at 400 W over two weeks (TREC NeuCLIR's example)", () => {
    const job = load({ devices: 8, totalHours: 336 }, { powerW: 400 });
    expect(itKwh(job, "site")).toBeCloseTo(1075.2, 10);
  });

  it("is 4.56 kWh for Green Algorithms' own example: 12 of 16 cores, 120 W, 64 GB, 24 h, PUE 1.67", () => {
    // Their page printed 4.56 kWh for a Xeon E5-2683 v4 (issue 15 of their repository).
    const job = load(
      { host: "of-draw-and-memory", devices: 12 / 16, totalHours: 24, memoryGb: 64 },
      { powerW: 120, memoryWPerGb: 0.3725, pue: 1.67 },
    );
    expect(energyKwh(job, "site")).toBeCloseTo(4.5627, 4);
  });

  it("multiplies by PUE from site on, and not at chip", () => {
    const job = load({}, { powerW: 1000, pue: 1.5 });
    expect(energyKwh(job, "chip")).toBe(1);
    expect(energyKwh(job, "site")).toBe(1.5);
  });
});

describe("memory", () => {
  it("draws 0.3725 W/GB up to 256 GB and 0.07 above", () => {
    const job = load(
      { host: "described", totalHours: 1000, memoryGb: 1152, largeMemoryGb: 896 },
      { memoryWPerGb: 0.3725, largeMemoryWPerGb: 0.07 },
    );
    expect(memoryKwh(job)).toBeCloseTo(256 * 0.3725 + 896 * 0.07, 10);
  });

  it("given alone gives way to the estimate at full where that is larger", () => {
    const job = load(
      { host: "of-rated", totalHours: 1, memoryGb: 100 },
      { powerW: 1000, hostShare: 0.28, memoryWPerGb: 0.3725 },
    );
    expect(itKwh(job, "site")).toBeCloseTo(1 + 0.03725, 10);
    expect(itKwh(job, "full")).toBeCloseTo(1 + 0.28, 10);
  });

  it("of a CPU-only job stands below the estimated rest: 0.33 × (CPU + memory)", () => {
    const job = load(
      { host: "of-draw-and-memory", memoryGb: 64 },
      { powerW: 100, hostShare: 0.33, memoryWPerGb: 0.5 },
    );
    expect(fullHostKwh(job)).toBeCloseTo(0.032 + 0.33 * 0.132, 12);
  });
});

describe("measured energy", () => {
  const at = (basis: "acc" | "machine" | "wall") =>
    load(
      { basis, host: basis === "acc" ? "of-draw" : "none", runs: 3 },
      {
        measuredKwh: 10,
        pue: 1.25,
        hostShare: 0.5,
      },
    );

  it("of the accelerators takes an estimated host at full", () => {
    expect(itKwh(at("acc"), "site")).toBe(30);
    expect(itKwh(at("acc"), "full")).toBe(45);
  });

  it("of the machine takes PUE and no host", () => {
    expect(energyKwh(at("machine"), "chip")).toBe(30);
    expect(energyKwh(at("machine"), "full")).toBe(37.5);
  });

  it("at the wall stands as printed, and is divided by PUE at chip only", () => {
    expect(energyKwh(at("wall"), "site")).toBe(30);
    expect(energyKwh(at("wall"), "chip")).toBe(24);
  });
});
