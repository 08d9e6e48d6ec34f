import { withEntryAt } from "./edit.ts";
import { isFaulty, type Entered, type FieldValue } from "./entry.ts";
import type { Experiment, Pin, Workload } from "./experiment.ts";
import type { ExperimentProperty, WorkloadProperty } from "./fields.ts";
import { experimentAt, moves, type Move } from "./move.ts";

/** What the user gave for one site, and for one kind of hardware: another sets it aside (DESIGN §2). */
const ofSite = ["intensityGPerKwh", "intensityKind", "pue"] as const;
const ofHardware = [
  "ownHardwareName",
  "ownHardwareKind",
  "deviceW",
  "deviceWBasis",
  "utilisationPercent",
  "measuredKwh",
  "measuredScope",
  "embodiedKgPerDeviceHour",
] as const;

/** A workload on other hardware: as many devices for as many hours. */
export function workloadOn(workload: Workload, hardware: string): Workload {
  if (workload.hardware === hardware) return workload;
  const kept = Object.entries(workload).filter(([property]) => !isOneOf(ofHardware, property));
  return { ...(Object.fromEntries(kept) as Workload), hardware };
}

function isOneOf(properties: readonly string[], property: string): boolean {
  return properties.includes(property);
}

/**
 * The experiment as an option has it. Another site takes what moves; other hardware takes the place of the first
 * workload's wherever that is used, so that data preparation on CPUs is not put on accelerators.
 */
export function experimentWith(
  experiment: Experiment,
  option: Pin,
  move: Move = "all",
): Experiment {
  const { site, hardware, boundary } = option;
  const there = site === undefined ? experiment : experimentAt(experiment, site, move);
  const replaced = there.workloads[0]?.hardware;
  const workloads =
    hardware === undefined
      ? there.workloads
      : there.workloads.map((workload) =>
          workload.hardware === replaced ? workloadOn(workload, hardware) : workload,
        );
  return { ...there, ...(boundary === undefined ? {} : { boundary }), workloads };
}

function edited(
  entered: Entered,
  workload: number,
  values: Readonly<Partial<Record<WorkloadProperty, FieldValue | undefined>>>,
): Entered {
  return Object.entries(values).reduce(
    (document, [property, value]) =>
      withEntryAt(
        document,
        { of: "workload", workload, property: property as WorkloadProperty },
        value === undefined ? undefined : { value },
      ),
    entered,
  );
}

const emptied = (properties: readonly WorkloadProperty[]) =>
  Object.fromEntries(properties.map((property) => [property, undefined]));

function valueOf(entered: Entered, index: number, property: "site" | "hardware") {
  const entry = entered.workloads[index]?.entries[property];
  return entry === undefined || isFaulty(entry) ? undefined : entry.value;
}

/** The document with an option taken, as `experimentWith` has it; labels and their errors stay as they were. */
export function documentWith(entered: Entered, option: Pin, move: Move = "all"): Entered {
  const { site, hardware, boundary } = option;
  const replaced = valueOf(entered, 0, "hardware");
  let document = entered;
  entered.workloads.forEach(({ id, entries }, index) => {
    if (Object.keys(entries).length === 0) return;
    const now = valueOf(entered, index, "site");
    if (site !== undefined && site !== now && moves(now === undefined ? {} : { site: now }, move)) {
      document = edited(document, id, { site, ...emptied(ofSite) });
    }
    const device = valueOf(entered, index, "hardware");
    if (hardware !== undefined && device === replaced && device !== hardware) {
      document = edited(document, id, { hardware, ...emptied(ofHardware) });
    }
  });
  const place = { of: "experiment", property: "boundary" satisfies ExperimentProperty } as const;
  return boundary === undefined ? document : withEntryAt(document, place, { value: boundary });
}
