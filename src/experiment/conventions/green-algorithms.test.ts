import { describe, expect, it } from "vitest";
import { datasetOfData } from "../../dataset/dataset.fixture.ts";
import type { Workload } from "../experiment.ts";
import { chainOf, stopIn, termIn } from "./conventions.fixture.ts";

const dataset = datasetOfData();

/** Their example: 12 of the 16 cores of a Xeon E5-2683 v4 and 64 GB. Cores are a share of the processor. */
const example: Workload = {
  hardware: "intel-xeon-e5-2683-v4",
  devices: 12 / 16,
  hostMemoryGb: 64,
};

function chain(more: Workload) {
  return chainOf({ workloads: [{ ...example, ...more }] }, dataset);
}

const noteOf = (of: ReturnType<typeof chain>, name: Parameters<typeof termIn>[2]) =>
  termIn(of, "green-algorithms", name).notes[0];

describe("the convention of Green Algorithms", () => {
  it("gives their 4.5627 kWh for 24 h at v2's PUE of 1.67 (printed 4.56, their issue 15)", () => {
    const stop = stopIn(chain({ hours: 24, pue: 1.67, site: "grid/AT" }), "green-algorithms");
    expect(stop.energyKwh).toBeCloseTo(4.5627, 4);
  });

  it("gives v3.0's 2.13108 kWh and 63.93 g for 12 h at its own default PUE and Ontario's 30 g/kWh", () => {
    const { energyKwh, kg } = stopIn(
      chain({ hours: 12, intensityGPerKwh: 30, site: "grid/CA-ON" }),
      "green-algorithms",
    );
    expect(energyKwh).toBeCloseTo(2.13108, 5);
    expect(kg).toBeCloseTo(0.06393, 5);
  });

  it("names the rows its memory and its default PUE come from", () => {
    const of = chain({ hours: 12, site: "grid/CA-ON" });
    expect(noteOf(of, "memory")?.factor).toMatchObject({ value: 0.3725, year: 2021 });
    expect(noteOf(of, "overhead")?.factor).toMatchObject({ value: 1.56, year: 2024 });
  });

  it("takes 1 on a personal computer, and holds a cloud's PUE at ours, whose table it has of its own", () => {
    const home = chain({ hours: 12, site: "home/CA-ON" });
    expect(termIn(home, "green-algorithms", "overhead").value).toBe(1);
    const cloud = chain({ hours: 12, site: "aws/us-east-1" });
    expect(noteOf(cloud, "overhead")).toMatchObject({ basis: "held", reason: "provider-pue" });
    expect(termIn(cloud, "green-algorithms", "overhead").value).toBe(
      termIn(cloud, "site", "overhead").value,
    );
  });

  it("counts one rule for all memory, where ours has a lower one above 256 GB", () => {
    const of = chain({ hours: 1000, hostMemoryGb: 1024, site: "grid/CA-ON" });
    expect(termIn(of, "green-algorithms", "memory").value).toBeCloseTo(381.44, 6);
    expect(termIn(of, "site", "memory").value).toBeCloseTo(95.36 + 53.76, 6);
  });

  it("counts host CPUs at full power without a usage, ours at half", () => {
    const gpu: Workload = {
      hardware: "nvidia-v100-sxm2-16gb",
      hours: 100,
      hostCpu: "intel-xeon-e5-2683-v4",
      site: "grid/CA-ON",
    };
    const of = chainOf({ workloads: [gpu] }, dataset);
    expect(termIn(of, "green-algorithms", "cpu").value).toBe(12);
    expect(termIn(of, "site", "cpu").value).toBe(6);
  });

  it("says what it would ask for and the job does not tell, and counts nothing for it", () => {
    const gpu: Workload = { hardware: "nvidia-v100-sxm2-16gb", hours: 100, site: "grid/CA-ON" };
    const of = chainOf({ workloads: [gpu] }, dataset);
    expect(termIn(of, "green-algorithms", "memory")).toMatchObject({
      value: 0,
      notes: [{ basis: "unknown", reason: "memory-not-given" }],
    });
    expect(noteOf(of, "cpu")).toMatchObject({ basis: "unknown", reason: "host-not-described" });
  });
});
