import { nearest } from "../dataset/nearest.ts";
import {
  experimentFields,
  experimentProperties,
  linkKeys,
  maxWorkloads,
  workloadFields,
  workloadProperties,
  type ExperimentProperty,
  type Field,
  type LinkProperty,
  type WorkloadProperty,
} from "./fields.ts";
import { suggesting, type StrayProblem } from "./problem.ts";

/** What a key of a link is for. Workloads count from 1. */
export type KeyTarget =
  | { readonly of: "link"; readonly property: LinkProperty }
  | { readonly of: "experiment"; readonly property: ExperimentProperty }
  | { readonly of: "workload"; readonly property: WorkloadProperty; readonly workload: number };

/** A key that is for no field, and whether it is a figure key with a suffix it cannot have. */
export type NoTarget = { readonly problem: StrayProblem; readonly figure: boolean };

type Known =
  | { readonly of: "link"; readonly property: LinkProperty; readonly figure: true }
  | { readonly of: "experiment"; readonly property: ExperimentProperty; readonly figure: boolean }
  | { readonly of: "workload"; readonly property: WorkloadProperty; readonly figure: boolean };

const known = new Map<string, Known>([
  [linkKeys.format, { of: "link", property: "format", figure: true }],
  [linkKeys.release, { of: "link", property: "release", figure: true }],
]);
for (const property of experimentProperties) {
  const { key, figure }: Field = experimentFields[property];
  known.set(key, { of: "experiment", property, figure });
}
for (const property of workloadProperties) {
  const { key, figure }: Field = workloadFields[property];
  known.set(key, { of: "workload", property, figure });
}

/** `.2` to `.50` without a leading zero. */
function workloadOf(suffix: string): number | undefined {
  const number = /^[1-9]\d?$/.test(suffix) ? Number(suffix) : 0;
  return number >= 2 && number <= maxWorkloads ? number : undefined;
}

/** Finds the field of a decoded key: `n` and `n.2`, but not `N`, `n.1`, `n.02`, `n.51` or `y.2`. */
export function targetOf(key: string): KeyTarget | NoTarget {
  const dot = key.indexOf(".");
  const base = dot < 0 ? key : key.slice(0, dot);
  const suffix = dot < 0 ? undefined : key.slice(dot + 1);
  const found = known.get(base);
  if (found === undefined) {
    const near = nearest(known.keys(), base);
    const kept = known.get(near ?? "")?.of === "workload" && workloadOf(suffix ?? "") !== undefined;
    const suggestion = near !== undefined && kept ? `${near}.${suffix}` : near;
    return { problem: { code: "unknown-key", ...suggesting(suggestion) }, figure: false };
  }
  const { figure } = found;
  if (found.of !== "workload") {
    return suffix === undefined
      ? found
      : { problem: { code: "suffix-not-allowed", key: base }, figure };
  }
  const workload = suffix === undefined ? 1 : workloadOf(suffix);
  return workload === undefined
    ? { problem: { code: "bad-suffix", key: base }, figure }
    : { of: "workload", property: found.property, workload };
}
