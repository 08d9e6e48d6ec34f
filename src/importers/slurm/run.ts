import { given } from "../cells.ts";
import { label, workloadOf } from "../figures.ts";
import type { ImportedRun, NamedPart, RunStatus } from "../imported.ts";
import { localMs } from "../local-time.ts";
import type { RunNotice } from "../notice.ts";
import { type Cell, type Energy, memoryOf, resourcesOf, type Resources, secondsOf } from "./job.ts";

const joulesPerKwh = 3_600_000;

function memory(cell: Cell, tres: Resources, cpus: number, nodes: number) {
  const allocated = memoryOf(tres.memory ?? "");
  const found = allocated ?? memoryOf(cell("reqmem") ?? "");
  if (found === undefined) return { gb: undefined, notices: [] };
  const { gb, per } = found;
  const notices: RunNotice[] =
    per === "core"
      ? [{ code: "memory-per-core", gb, cores: cpus }]
      : per === "node"
        ? [{ code: "memory-per-node", gb, nodes }]
        : [];
  return { gb: gb * (per === "core" ? cpus : per === "node" ? nodes : 1), notices };
}

/** Share of their time that the CPUs were busy, percent; nothing where the counter cannot be right. */
function usage(cell: Cell, elapsedS: number, cpus: number) {
  const busyS = secondsOf(cell, "totalcpuraw", "totalcpu");
  const allS = secondsOf(cell, "cputimeraw", "cputime") ?? elapsedS * cpus;
  if (busyS === undefined || allS <= 0) return { percent: undefined, notices: [] };
  const isSound = busyS > 0 && busyS <= allS;
  const percent = (busyS / allS) * 100;
  const notices: RunNotice[] = isSound
    ? [{ code: "usage-of-cpu-time", percent }]
    : [{ code: "cpu-time-unreliable" }];
  return { percent: isSound ? percent : undefined, notices };
}

/** `CANCELLED by 1000` is CANCELLED. */
export const stateOf = (cell: Cell): string =>
  (cell("state")?.trim().split(/\s+/)[0] ?? "").toUpperCase();

function stateNotices(state: string): readonly RunNotice[] {
  if (state === "RUNNING") return [{ code: "still-running" }];
  return state === "" || state === "COMPLETED" ? [] : [{ code: "did-not-complete", state }];
}

/** Of the states of a job that is over or runs; of others it is not known how they end. */
const statuses: ReadonlyMap<string, RunStatus> = new Map([
  ["COMPLETED", "completed"],
  ["FAILED", "failed"],
  ["NODE_FAIL", "failed"],
  ["OUT_OF_MEMORY", "failed"],
  ["BOOT_FAIL", "failed"],
  ["DEADLINE", "failed"],
  ["CANCELLED", "stopped"],
  ["TIMEOUT", "stopped"],
  ["PREEMPTED", "stopped"],
  ["REQUEUED", "stopped"],
  ["SUSPENDED", "stopped"],
  ["RUNNING", "running"],
]);

const maxPerson = 200;

/** Where Slurm names no model, the partition stands for what is in it. */
function unnamed(cell: Cell, kind: "GPU" | "CPU"): Pick<NamedPart, "name" | "partition"> {
  const partition = cell("partition")?.trim() ?? "";
  return partition === "" ? { name: kind } : { name: `${kind} of ${partition}`, partition };
}

/** Slurm does not name models beyond a word of the site's choice. Of one kind all GPUs are, typed or not. */
function gpusOf(cell: Cell, { gpus, gpuTypes }: Resources): readonly NamedPart[] {
  if (!(gpus > 0)) return [];
  const unit = "driver-devices";
  if (gpuTypes.length > 1) return gpuTypes.map((one) => ({ ...one, unit }));
  const [type] = gpuTypes;
  return [{ ...(type ?? unnamed(cell, "GPU")), count: gpus, unit }];
}

/** One job by its own row, with what its steps tell. */
export function jobRun(
  cell: Cell,
  line: number,
  own: Energy,
  stepsJoules: number | undefined,
): ImportedRun | undefined {
  const elapsedS = secondsOf(cell, "elapsedraw", "elapsed");
  if (elapsedS === undefined || !(elapsedS > 0)) return undefined;
  const tres = resourcesOf(cell("alloctres") ?? "");
  const cpus = Number(cell("ncpus") ?? cell("alloccpus") ?? tres.cpus) || tres.cpus || 0;
  const nodes = Number(cell("nnodes") ?? cell("allocnodes") ?? tres.nodes) || tres.nodes || 1;
  const ram = memory(cell, tres, cpus, nodes);
  const cpuUse = usage(cell, elapsedS, cpus);
  const joules = own.joules ?? stepsJoules;
  const accelerators = gpusOf(cell, tres);
  const hasGpus = accelerators.length > 0;
  const isMeasured = joules !== undefined;
  const { workload, notices } = workloadOf({
    hours: elapsedS / 3600,
    measuredKwh: isMeasured ? joules / joulesPerKwh : undefined,
    measuredScope: isMeasured ? "it" : undefined,
    utilisationPercent: hasGpus || isMeasured ? undefined : cpuUse.percent,
    hostCpuUtilisationPercent: hasGpus && !isMeasured ? cpuUse.percent : undefined,
    hostMemoryGb: isMeasured ? undefined : ram.gb,
    name: cell("jobname"),
  });
  const startMs = localMs(cell("start") ?? "");
  const endMs = localMs(cell("end") ?? "");
  const person = label(cell("user") ?? "", maxPerson);
  const state = stateOf(cell);
  return {
    origin: { where: "line", at: line },
    ...given("id", cell("jobid")?.trim()),
    workload,
    accelerators,
    ...(cpus > 0 && { processor: { ...unnamed(cell, "CPU"), count: cpus, unit: "cores" } }),
    tool: { ...(isMeasured && { kwh: joules / joulesPerKwh }), covers: "it" },
    ...(startMs !== undefined && endMs !== undefined && { span: { startMs, endMs } }),
    ...(person !== "" && { person }),
    ...given("status", statuses.get(state)),
    others: [],
    notices: [
      ...stateNotices(state),
      ...(isMeasured ? [{ code: "node-energy" as const }] : [...ram.notices, ...cpuUse.notices]),
      ...(own.unset === undefined ? [] : [{ code: "energy-unset" as const, text: own.unset }]),
      ...(accelerators.length > 1
        ? [{ code: "several-parts" as const, names: accelerators.map(({ name }) => name) }]
        : []),
      ...notices,
    ],
  };
}
