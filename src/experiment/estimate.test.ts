import { describe, expect, it } from "vitest";
import { Q } from "../calculation/load.ts";
import { datasetOfData } from "../dataset/dataset.fixture.ts";
import { estimate } from "./estimate.ts";
import { estimateOf, totalOfWorkload } from "./estimate.fixture.ts";
import type { Workload } from "./experiment.ts";

const dataset = datasetOfData();

/** TREC NeuCLIR's example: two weeks of one p4d.24xlarge. */
const p4d: Workload = { hardware: "nvidia-a100-sxm4-40gb", devices: 8, hours: 336 };
const virginia: Workload = { ...p4d, site: "aws/us-east-1" };

const kg = (workload: Workload, boundary: "chip" | "site" | "full" = "site") =>
  totalOfWorkload(workload, dataset, { boundary }).range.totalKg;

describe("NeuCLIR's worked example", () => {
  it("is 397.8 kg before PUE at 0.37 kg/kWh with the right TDP", () => {
    expect(kg({ ...p4d, intensityGPerKwh: 370, pue: 1 })).toBeCloseTo(397.824, 10);
  });

  it("is the quoted 248.6 kg with the 250 W of the PCIe card", () => {
    expect(kg({ ...p4d, deviceW: 250, intensityGPerKwh: 370, pue: 1 })).toBeCloseTo(248.64, 10);
  });

  it("takes the region's PUE and the grid of the newest year on AWS us-east-1", () => {
    const zone = dataset.zones.get("US-MIDA-PJM");
    const newest = zone?.intensities.at(-1)?.gPerKwh ?? Number.NaN;
    expect(kg(virginia)).toBeCloseTo((1075.2 * 1.15 * newest) / 1000, 9);
  });
});

describe("watts and their basis", () => {
  it("start from Patterson's measured mean for TPU v3, which holds the host", () => {
    const tpu = { hardware: "google-tpu-v3", hours: 1000, intensityGPerKwh: 1000, pue: 1 };
    expect(kg(tpu)).toBeCloseTo(283, 9);
    expect(totalOfWorkload(tpu, dataset, { boundary: "full" }).loads[0]?.host).toBe("none");
  });

  it("take utilisation on rated watts only", () => {
    const a100 = { ...p4d, intensityGPerKwh: 100, utilisationPercent: 50 };
    expect(kg(a100)).toBeCloseTo(kg({ ...p4d, intensityGPerKwh: 100 }) / 2, 9);
    const tpu = { hardware: "google-tpu-v2", hours: 10, intensityGPerKwh: 100 };
    expect(kg({ ...tpu, utilisationPercent: 50 })).toBe(kg(tpu));
  });
});

/** Host kWh of 1000 device-hours at full, as a share of the devices' rated kWh. */
function hostShare(workload: Workload): number {
  const base = { intensityGPerKwh: 1000, pue: 1, embodiedKgPerDeviceHour: 0, hours: 1000 };
  const at = (boundary: "chip" | "full") => kg({ ...base, ...workload }, boundary);
  return at("full") / at("chip") - 1;
}

describe("the estimated host, the lowest row of the table that fits", () => {
  it.each<[string, Workload, number]>([
    ["rated, u not given", { hardware: "nvidia-h100-sxm5-80gb" }, 0.28],
    ["rated, u 100", { hardware: "nvidia-h100-sxm5-80gb", utilisationPercent: 100 }, 0.43],
    ["mean", { hardware: "custom", deviceW: 300, deviceWBasis: "mean" }, 0.5],
    ["TPU, mean of the chip", { hardware: "google-tpu-v4" }, 0.78],
    ["CPU only", { hardware: "amd-epyc-7763" }, 0.33],
    ["system on a chip", { hardware: "apple-m2" }, 0.5],
    ["personal computer", { hardware: "nvidia-rtx-4090", site: "home/FR" }, 0.5],
    ["a CPU in a personal computer", { hardware: "amd-epyc-7763", site: "home/FR" }, 0.5],
    ["machine", { hardware: "custom", deviceW: 300, deviceWBasis: "machine" }, 0],
    ["own CPU", { hardware: "custom", ownHardwareKind: "cpu", deviceW: 100 }, 0.33],
  ])("%s", (_case, workload, share) => {
    expect(hostShare(workload)).toBeCloseTo(share, 10);
  });

  it("with u given stays, since host draw is mostly fixed", () => {
    const half = { hardware: "nvidia-h100-sxm5-80gb", utilisationPercent: 50 };
    expect(hostShare(half)).toBeCloseTo(0.43 / 0.5, 10);
  });
});

describe("a host that is described", () => {
  const base = { ...p4d, intensityGPerKwh: 1000, pue: 1 };

  it("counts from site on: sockets × TDP × 50 % and memory", () => {
    const host = {
      ...base,
      hostCpu: "intel-xeon-platinum-8275cl",
      hostCpuSockets: 2,
      hostMemoryGb: 1152,
    };
    const watts = dataset.hardware.get("intel-xeon-platinum-8275cl")?.powerW ?? Number.NaN;
    const hostW = 2 * watts * 0.5 + 256 * 0.3725 + 896 * 0.07;
    expect(kg(host)).toBeCloseTo(((3200 + hostW) * 336) / 1000, 8);
    expect(kg(host, "chip")).toBeCloseTo(1075.2, 8);
  });

  it("with memory alone counts the memory at site, and at full the larger of it and the estimate", () => {
    const memory = { ...base, hostMemoryGb: 256, embodiedKgPerDeviceHour: 0 };
    expect(kg(memory)).toBeCloseTo(((3200 + 95.36) * 336) / 1000, 8);
    expect(kg(memory, "full")).toBeCloseTo((3200 * 1.28 * 336) / 1000, 8);
  });

  it("is nothing to add to watts of a machine", () => {
    const tpu = { hardware: "google-tpu-v3", hours: 10, intensityGPerKwh: 1000, pue: 1 };
    expect(kg({ ...tpu, hostCpu: "amd-epyc-7763", hostMemoryGb: 512 })).toBe(kg(tpu));
  });
});

describe("measured energy", () => {
  const measured: Workload = { measuredKwh: 100, intensityGPerKwh: 1000, pue: 1.25 };

  it.each<[Workload["measuredScope"], number, number, number]>([
    ["acc", 100, 125, 187.5],
    ["it", 100, 125, 125],
    ["meter", 100, 125, 125],
    ["wall", 80, 100, 100],
  ])("of scope %s counts %d, %d and %d kWh at chip, site and full", (scope, chip, site, full) => {
    const workload: Workload =
      scope === undefined ? measured : { ...measured, measuredScope: scope };
    expect([kg(workload, "chip"), kg(workload), kg(workload, "full")]).toEqual([chip, site, full]);
  });

  it("without hardware or hours leaves manufacture unknown, which is not zero", () => {
    const total = totalOfWorkload(measured, dataset, { boundary: "full" });
    expect(total.embodiedKg).toBeUndefined();
    expect(total.embodiedUnknownIn).toEqual([0]);
    expect(totalOfWorkload({ ...measured, ...p4d }, dataset).embodiedKg).toBeGreaterThan(0);
  });

  it("of accelerators with a described host needs hours", () => {
    const described: Workload = { ...measured, measuredScope: "acc", hostCpu: "amd-epyc-7763" };
    expect(estimateOf(described, dataset).workloads[0]?.missing).toEqual([
      { code: "host-hours-missing" },
    ]);
    expect(kg({ ...described, hours: 10 })).toBeCloseTo((100 + 0.28 * 0.5 * 10) * 1.25, 10);
  });
});

describe("embodied emissions", () => {
  const embodied = (workload: Workload) => totalOfWorkload(workload, dataset).embodiedKg;
  const run: Workload = { devices: 2, hours: 100, runs: 3, intensityGPerKwh: 0 };

  it("spread a part's figure and its host's share over 30 660 hours", () => {
    const h100 = { ...run, hardware: "nvidia-h100-sxm5-80gb" };
    expect(embodied(h100)).toBeCloseTo(((164 + 700) / 30_660) * 600, 10);
  });

  it("take a TPU's figure with its host inside", () => {
    expect(embodied({ ...run, hardware: "google-tpu-v6e" })).toBeCloseTo((692 / 30_660) * 600, 10);
  });

  it("fall back on rated watts: 4e-5 kg/Wh for accelerators, 1e-4 for CPUs", () => {
    expect(embodied({ ...run, hardware: "nvidia-t4" })).toBeCloseTo(4e-5 * 70 * 600, 10);
    expect(embodied({ ...run, hardware: "amd-epyc-7763" })).toBeCloseTo(1e-4 * 280 * 600, 10);
  });

  it("take the user's own figure before any other", () => {
    expect(embodied({ ...run, hardware: "nvidia-t4", embodiedKgPerDeviceHour: 0.01 })).toBeCloseTo(
      6,
      10,
    );
  });
});

describe("what a workload lacks", () => {
  it.each<[string, Workload, readonly string[]]>([
    ["nothing but a name", { name: "x" }, ["hardware-missing", "hours-missing", "site-missing"]],
    [
      "own hardware without watts",
      { hardware: "custom", hours: 1, site: "grid/FR" },
      ["watts-missing"],
    ],
    ["a region of unknown grid", { ...p4d, site: "runpod/US-NC-1" }, ["grid-unknown"]],
    ["no site", p4d, ["site-missing"]],
  ])("%s", (_case, workload, codes) => {
    const { workloads, total, noTotal } = estimateOf(workload, dataset);
    expect(workloads[0]?.missing.map(({ code }) => code)).toEqual(codes);
    expect(total).toBeUndefined();
    expect(noTotal).toBe("workload-incomplete");
  });

  it("is no grid where the user gives an intensity", () => {
    expect(kg({ ...p4d, site: "runpod/US-NC-1", intensityGPerKwh: 400 })).toBeGreaterThan(0);
  });
});

describe("the grid's year", () => {
  const inYear = (year: number) =>
    estimateOf({ ...p4d, site: "grid/FR" }, dataset, { year }).workloads[0];

  it("is the run's where the zone has it", () => {
    expect(inYear(2023)?.yearGap).toBeUndefined();
    expect(inYear(2023)?.load?.quantities[Q.intensityGPerKwh]).toBe(49);
  });

  it("is the nearest otherwise, and both are told", () => {
    expect(inYear(2019)?.yearGap).toEqual({ runYear: 2019, factorYear: 2021 });
  });
});

describe("kinds of intensity", () => {
  it("are never added up", () => {
    const market: Workload = { ...p4d, intensityGPerKwh: 0, intensityKind: "market" };
    const { total, noTotal } = estimateOf(virginia, dataset);
    expect([total !== undefined, noTotal]).toEqual([true, undefined]);
    const mixed = { workloads: [virginia, market] };
    expect(estimate(mixed, dataset).noTotal).toBe("kinds-differ");
  });
});

describe("the trace", () => {
  it("names every figure of the worked example once, with source, year and standing", () => {
    const { trace } = totalOfWorkload(virginia, dataset, { boundary: "full" });
    expect(trace.map(({ fact }) => [fact.key, fact.value, fact.standing])).toEqual([
      ["power:nvidia-a100-sxm4-40gb", 400, "published"],
      ["utilisation_default", 1, "published"],
      ["pue:aws/us-east-1", 1.15, "published"],
      ["intensity:US-MIDA-PJM:2025", 418, "measured"],
      ["embodied:nvidia-a100-sxm4-40gb", 127.6, "published"],
      ["embodied_host_share", 1, "assumed"],
      ["host_rated_u_default", 0.28, "assumed"],
      ["embodied_life_hours", 30_660, "assumed"],
    ]);
    const grid = trace.find(({ fact }) => fact.subject === "intensity");
    expect(grid?.fact.sources).toEqual(["electricity-maps-2025"]);
    for (const { fact } of trace) {
      expect(fact.sources.length).toBeGreaterThan(0);
      expect(fact.year).toBeGreaterThan(2000);
    }
  });
});
