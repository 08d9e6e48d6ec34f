import { describe, expect, it } from "vitest";
import { datasetOfData } from "../dataset/dataset.fixture.ts";
import { emptyDocument, valuesOf } from "./entry.ts";
import type { Workload } from "./experiment.ts";
import {
  findInstance,
  instanceHost,
  searchInstances,
  withInstance,
  withInstanceHost,
} from "./instance.ts";

const dataset = datasetOfData();

function p4d() {
  const instance = findInstance(dataset, "aws/p4d.24xlarge");
  if (instance === undefined) throw new Error("p4d.24xlarge is not in the table");
  return instance;
}

const workloadOf = (entered: ReturnType<typeof withInstance>) =>
  valuesOf<Workload>(entered.workloads[0]?.entries ?? {});

describe("an instance type", () => {
  it("is found by a part of its name, the beginning first", () => {
    const names = searchInstances(dataset, "p4d").map(({ name }) => name);
    expect(names).toContain("p4d.24xlarge");
    expect(names[0]).toMatch(/^p4d/);
  });

  it("fills in device and count: p4d.24xlarge is 8 A100 SXM4 40GB", () => {
    expect(workloadOf(withInstance(emptyDocument, 1, p4d()))).toEqual({
      hardware: "nvidia-a100-sxm4-40gb",
      devices: 8,
      instance: "p4d.24xlarge",
    });
  });

  it("offers its host: 96 vCPUs of a 24-core 8275CL are 2 sockets, and 1 152 GB", () => {
    const workload = workloadOf(withInstance(emptyDocument, 1, p4d()));
    expect(instanceHost(workload, dataset)?.values).toEqual({
      hostCpu: "intel-xeon-platinum-8275cl",
      hostCpuSockets: 2,
      hostMemoryGb: 1152,
    });
  });

  it("offers the hosts of as many machines as the devices need", () => {
    const workload = { ...workloadOf(withInstance(emptyDocument, 1, p4d())), devices: 64 };
    expect(instanceHost(workload, dataset)?.values.hostCpuSockets).toBe(16);
  });

  it("offers nothing once the host is described", () => {
    const entered = withInstance(emptyDocument, 1, p4d());
    const host = instanceHost(workloadOf(entered), dataset);
    if (host === undefined) throw new Error("no host offered");
    const described = workloadOf(withInstanceHost(entered, 1, host));
    expect(described.hostMemoryGb).toBe(1152);
    expect(instanceHost(described, dataset)).toBeUndefined();
  });
});
