import type { Dataset, Instance } from "../dataset/types.ts";
import { withEntryAt } from "./edit.ts";
import type { Entered, FieldValue } from "./entry.ts";
import type { Workload } from "./experiment.ts";
import type { WorkloadProperty } from "./fields.ts";

/** How an instance type is written: by provider and name, since two clouds may share a name. */
export function instanceKey({ provider, name }: Instance): string {
  return `${provider}/${name}`;
}

export function findInstance(dataset: Dataset, key: string): Instance | undefined {
  return dataset.instances.find((instance) => instanceKey(instance) === key);
}

/** Instance types whose name holds the text, those that begin with it first. Only those with known hardware. */
export function searchInstances(dataset: Dataset, text: string): readonly Instance[] {
  const wanted = text.trim().toLowerCase();
  if (wanted.length < 2) return [];
  const found = dataset.instances.filter(
    ({ name, hardware }) => hardware !== undefined && name.toLowerCase().includes(wanted),
  );
  const begins = ({ name }: Instance) => name.toLowerCase().startsWith(wanted);
  return found.toSorted((a, b) => Number(begins(b)) - Number(begins(a)));
}

function withValues(
  entered: Entered,
  workload: number,
  values: Partial<Record<WorkloadProperty, FieldValue>>,
): Entered {
  let changed = entered;
  for (const [property, value] of Object.entries(values)) {
    const place = { of: "workload", workload, property: property as WorkloadProperty } as const;
    changed = withEntryAt(changed, place, { value });
  }
  return changed;
}

/** The document with a workload filled in from an instance type: its device and count, and its name as a label. */
export function withInstance(entered: Entered, workload: number, instance: Instance): Entered {
  const { hardware, devices, name } = instance;
  if (hardware === undefined) return entered;
  return withValues(entered, workload, { hardware, devices, instance: name });
}

/** The host of the instances of a workload, as far as it is known. */
export type InstanceHost = {
  readonly instance: Instance;
  readonly values: Pick<Workload, "hostCpu" | "hostCpuSockets" | "hostMemoryGb">;
};

/** Threads a core of a cloud's x86 CPUs has; a vCPU is a thread. */
const threadsPerCore = 2;

/**
 * What describing the host of a workload's instances would enter: CPUs by vCPUs, and memory, over as many machines as
 * its devices need. Undefined where it is described already, or nothing of it is known.
 */
export function instanceHost(workload: Workload, dataset: Dataset): InstanceHost | undefined {
  const { instance: name, hardware, devices = 1, hostCpu, hostMemoryGb, site = "" } = workload;
  if (name === undefined || hostCpu !== undefined || hostMemoryGb !== undefined) return undefined;
  const named = dataset.instances.filter(
    (instance) => instance.name === name && instance.hardware === hardware,
  );
  const instance = named.find(({ provider }) => site.startsWith(`${provider}/`)) ?? named[0];
  if (instance === undefined) return undefined;

  const machines = devices / instance.devices;
  const cores = dataset.hardware.get(instance.cpu ?? "")?.cores;
  const { cpu, vcpus, memoryGb } = instance;
  const values = {
    ...(cpu === undefined || vcpus === undefined || cores === undefined
      ? {}
      : { hostCpu: cpu, hostCpuSockets: (machines * vcpus) / threadsPerCore / cores }),
    ...(memoryGb === undefined ? {} : { hostMemoryGb: machines * memoryGb }),
  };
  return Object.keys(values).length === 0 ? undefined : { instance, values };
}

/** The document with a workload's host described from its instances. */
export function withInstanceHost(entered: Entered, workload: number, host: InstanceHost): Entered {
  return withValues(entered, workload, host.values);
}
