import { describe, expect, it } from "vitest";
import { datasetOfData } from "../../dataset/dataset.fixture.ts";
import type { Workload } from "../experiment.ts";
import { chainOf, stopIn, termIn } from "./conventions.fixture.ts";
import { tools } from "./stop.ts";

const dataset = datasetOfData();

/** One p4d.24xlarge for two weeks, with its processors and 1 152 GiB described. */
const job: Workload = {
  hardware: "nvidia-a100-sxm4-40gb",
  devices: 8,
  hours: 336,
  hostCpu: "intel-xeon-platinum-8275cl",
  hostCpuSockets: 2,
  hostMemoryGb: 1152,
  site: "aws/us-east-1",
};

const of = (workload: Workload) => chainOf({ workloads: [workload] }, dataset);

describe("the convention of CodeCarbon", () => {
  it("holds what it would measure at ours, counts memory by modules and no building", () => {
    const chain = of(job);
    for (const name of ["devices", "cpu"] as const) {
      const term = termIn(chain, "codecarbon", name);
      expect(term.value).toBe(termIn(chain, "site", name).value);
      expect(term.notes).toMatchObject([{ basis: "held", reason: "tool-measures" }]);
    }
    // 9 modules of 128 GB: 4 at 5 W, 4 at 4.5 W and 1 at 4 W.
    expect(termIn(chain, "codecarbon", "memory").value).toBeCloseTo((42 * 336) / 1000, 9);
    expect(termIn(chain, "codecarbon", "overhead").value).toBe(1);
  });

  it("takes a PUE that is given", () => {
    expect(termIn(of({ ...job, pue: 1.2 }), "codecarbon", "overhead").value).toBe(1.2);
  });

  it("has smaller modules on ARM", () => {
    const arm = of({ ...job, hostCpu: "ampere-altra-q80-30" });
    expect(termIn(arm, "codecarbon", "memory").notes[0]?.factor?.id).toBe(
      "dram_codecarbon_dimm_arm",
    );
  });
});

describe("the convention of carbontracker", () => {
  it("counts its one PUE everywhere, a personal computer too, and no memory", () => {
    for (const site of ["aws/us-east-1", "grid/FR", "home/FR"]) {
      const chain = of({ ...job, site, pue: 1.1 });
      expect(termIn(chain, "carbontracker", "overhead")).toMatchObject({
        value: 1.58,
        notes: [{ basis: "assumed", reason: "survey-pue", factor: { id: "pue_uptime_2023" } }],
      });
      expect(termIn(chain, "carbontracker", "memory").value).toBe(0);
    }
  });
});

describe("measured energy", () => {
  it("is what every tool would have had, with the host in it where the machine was measured", () => {
    const chain = of({ measuredKwh: 100, measuredScope: "it", site: "grid/FR" });
    for (const tool of tools) {
      expect(termIn(chain, tool, "devices")).toMatchObject({
        value: 100,
        notes: [{ basis: "measured", reason: "measurement" }],
      });
      expect(stopIn(chain, tool).workloads[0]?.cpu.value).toBe(0);
    }
    expect(chain.legs.flatMap(({ steps }) => steps.map(({ term }) => term))).toEqual([
      "overhead",
      "overhead",
      "overhead",
      "overhead",
      "overhead",
    ]);
  });

  it("leaves nothing to differ where PUE is in it, but for dividing it out at chip", () => {
    const chain = of({ measuredKwh: 100, measuredScope: "wall", site: "grid/FR" });
    for (const tool of tools) {
      expect(stopIn(chain, tool).energyKwh).toBeCloseTo(100, 9);
      expect(termIn(chain, tool, "overhead").notes).toMatchObject([
        { basis: "inside", reason: "inside-measurement" },
      ]);
    }
    expect(chain.legs.map(({ steps }) => steps.length)).toEqual([0, 0, 0, 1, 1]);
  });

  it("of the accelerators alone leaves the described host to differ", () => {
    const chain = of({ ...job, measuredKwh: 900, measuredScope: "acc" });
    expect(termIn(chain, "ml-co2-impact", "devices").value).toBe(900);
    expect(termIn(chain, "carbontracker", "cpu").value).toBeGreaterThan(0);
    expect(termIn(chain, "green-algorithms", "cpu").value).toBeGreaterThan(
      termIn(chain, "carbontracker", "cpu").value ?? 0,
    );
  });
});
