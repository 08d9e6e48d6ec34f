import { withEntryAt } from "./edit.ts";
import { valuesOf, type Entered } from "./entry.ts";
import type { Experiment, Workload } from "./experiment.ts";
import { documentWith, workloadOn } from "./option.ts";

/** Hardware id, how many, and hours of one run. */
export type Devices = Required<Pick<Workload, "hardware" | "devices" | "hours">>;

/** A workload of the experiment on as many devices for as many hours. */
export function experimentOn(
  experiment: Experiment,
  index: number,
  { hardware, devices, hours }: Devices,
): Experiment {
  const workloads = experiment.workloads.map((workload, place) =>
    place === index ? { ...workloadOn(workload, hardware), devices, hours } : workload,
  );
  return { ...experiment, workloads };
}

/** The document of `experimentOn`; labels and their errors stay as they were. */
export function documentOn(
  entered: Entered,
  index: number,
  { hardware, devices, hours }: Devices,
): Entered {
  const counted = entered.workloads.filter(
    ({ entries }) => Object.keys(valuesOf<Workload>(entries)).length > 0,
  );
  const workload = counted[index];
  if (workload === undefined) throw new Error(`no workload ${index}`);
  const alone = documentWith({ ...entered, workloads: [workload] }, { hardware });
  const [replaced = workload] = alone.workloads;
  const { id } = workload;
  const document: Entered = {
    ...entered,
    workloads: entered.workloads.map((one) => (one.id === id ? replaced : one)),
  };
  return withEntryAt(
    withEntryAt(
      document,
      { of: "workload", workload: id, property: "devices" },
      { value: devices },
    ),
    { of: "workload", workload: id, property: "hours" },
    { value: hours },
  );
}
