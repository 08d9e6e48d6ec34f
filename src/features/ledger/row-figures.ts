import type { Stage, Workload } from "../../experiment/experiment.ts";
import type { LedgerRow } from "../../ledger/figures.ts";

const workloadsOf = ({ experiment }: LedgerRow): readonly Workload[] => experiment?.workloads ?? [];

const distinct = <T>(values: readonly (T | undefined)[]): T[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];

export const sitesOf = (row: LedgerRow) => distinct(workloadsOf(row).map(({ site }) => site));

/** As the shares name it: ids, and `custom:name` for own hardware. */
export const hardwareOf = (row: LedgerRow) =>
  distinct(
    workloadsOf(row).map(({ hardware, ownHardwareName }) =>
      hardware === "custom" ? `custom:${ownHardwareName ?? ""}` : hardware,
    ),
  );

/** Stages of its workloads, or its own. */
export function stagesOf(row: LedgerRow): Stage[] {
  const { stage } = row.entry;
  const workloads = workloadsOf(row);
  return workloads.length === 0
    ? distinct([stage])
    : distinct(workloads.map((workload) => workload.stage ?? stage));
}

/** Devices × hours × runs over its workloads; undefined where one does not say its hours. */
export function deviceHoursOf(row: LedgerRow): number | undefined {
  let sum = 0;
  const workloads = workloadsOf(row);
  for (const { devices = 1, hours, runs = 1 } of workloads) {
    if (hours === undefined) return undefined;
    sum += devices * hours * runs;
  }
  return workloads.length === 0 ? undefined : sum;
}
