import { isBlank, plainHeader } from "../cells.ts";
import type { ImportedRun, RowReader } from "../imported.ts";
import { localMs } from "../local-time.ts";
import type { ImportNotice } from "../notice.ts";
import { skips } from "../skips.ts";
import { type Cell, type Energy, energyOf } from "./job.ts";
import { jobRun, stateOf } from "./run.ts";
import { type Steps, stepsOfJob } from "./steps.ts";

const format = "sacct";

/** Names of the columns of `sacct -P` or `-p`, in small letters. */
export function sacctHeader(cells: readonly string[]): readonly string[] | undefined {
  const names = plainHeader(cells).map((name) => name.replace(/%\d+$/, ""));
  const hasTime = names.includes("elapsed") || names.includes("elapsedraw");
  return names.includes("jobid") && hasTime ? names : undefined;
}

type Job = {
  readonly cell: Cell;
  readonly line: number;
  readonly energy: Energy;
};

const used =
  "jobid jobname state elapsed elapsedraw ncpus alloccpus nnodes allocnodes totalcpu totalcpuraw cputime cputimeraw reqmem alloctres consumedenergy consumedenergyraw partition user start end".split(
    " ",
  );

/** Strings cut from a chunk of the file would keep all of it. */
const owned = (text: string): string => ` ${text}`.slice(1);

/**
 * Reads what Slurm's `sacct` lists. A job's own row has its time and resources, the rows of its steps often its energy;
 * the two are never added up.
 */
export function readSacct(): RowReader {
  const left = skips();
  const jobs = new Map<string, Job>();
  const steps = new Map<string, Steps>();
  /** Keys of jobs that ran more than once. */
  const again = new Map<string, string>();
  const stepLines = new Map<string, number>();
  let header: readonly string[] | undefined;

  function take(cells: readonly string[], line: number, names: readonly string[]): void {
    if (cells.length !== names.length) {
      left.add({ code: "cell-count", found: cells.length, expected: names.length }, line);
      return;
    }
    const values = new Map(
      used.flatMap((name) => {
        const at = names.indexOf(name);
        const text = at < 0 ? "" : (cells[at]?.trim() ?? "");
        return text === "" ? [] : [[name, owned(text)] as const];
      }),
    );
    const cell: Cell = (name) => values.get(name);
    const id = cell("jobid") ?? "";
    const energy = energyOf(cell);
    const dot = id.indexOf(".");
    if (dot < 0) {
      // A job that was put back into the queue is listed once for each time it ran, each with its steps below.
      const key = jobs.has(id) ? `${id} ${line}` : id;
      if (key !== id) again.set(id, key);
      jobs.set(key, { cell, line, energy });
      return;
    }
    const own = id.slice(0, dot);
    const job = again.get(own) ?? own;
    const known = steps.get(job) ?? stepsOfJob();
    known.add({
      isWhole: /^(batch|extern)$/i.test(id.slice(dot + 1)),
      joules: energy.joules ?? 0,
      startMs: localMs(cell("start") ?? ""),
      endMs: localMs(cell("end") ?? ""),
    });
    steps.set(job, known);
    if (!stepLines.has(job)) stepLines.set(job, line);
  }

  function runs(): ImportedRun[] {
    return [...jobs].flatMap(([id, { cell, line, energy }]) => {
      const run = jobRun(cell, line, energy, steps.get(id)?.joules());
      if (run === undefined) {
        const isPending = ["PENDING", "CANCELLED", ""].includes(stateOf(cell));
        const column = "Elapsed";
        const sample = cell("elapsed") ?? cell("elapsedraw") ?? "";
        left.add(
          isPending ? { code: "job-pending" } : { code: "unreadable", column, sample },
          line,
        );
      }
      return run ?? [];
    });
  }

  return {
    row: (cells, line) => {
      if (isBlank(cells)) return;
      const found = sacctHeader(cells);
      if (found !== undefined) header = found;
      else if (header !== undefined) take(cells, line, header);
    },
    end: () => {
      const found = runs();
      for (const [job, line] of stepLines) {
        if (!jobs.has(job)) left.add({ code: "job-step" }, line);
      }
      const skipped = left.list();
      if (found.length === 0) return { ok: false, problem: { code: "no-runs", format, skipped } };
      const ignored = (header ?? []).filter((name) => name !== "" && !used.includes(name));
      const notices = shareNotices(found);
      return { ok: true, imported: { format, runs: found, skipped, ignored, notices } };
    },
  };
}

/** How much went into jobs that did not complete: of energy where all have it, else of time. */
function shareNotices(runs: readonly ImportedRun[]): ImportNotice[] {
  const isMeasured = runs.every(({ workload }) => workload.measuredKwh !== undefined);
  const size = ({ workload }: ImportedRun) =>
    (isMeasured ? workload.measuredKwh : workload.hours) ?? 0;
  const all = runs.reduce((sum, run) => sum + size(run), 0);
  const lost = runs
    .filter(({ notices }) => notices.some(({ code }) => code === "did-not-complete"))
    .reduce((sum, run) => sum + size(run), 0);
  if (lost === 0 || all === 0) return [];
  const by = isMeasured ? "energy" : "hours";
  return [{ code: "share-not-completed", share: lost / all, by }];
}
