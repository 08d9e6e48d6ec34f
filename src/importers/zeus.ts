import { isBlank, numberOf, plainHeader, textOf } from "./cells.ts";
import { workloadOf } from "./figures.ts";
import type { ImportedRun, RowReader } from "./imported.ts";
import { skips } from "./skips.ts";

const format = "zeus";
const joulesPerKwh = 3_600_000;

type Layout = {
  readonly width: number;
  readonly startAt: number;
  readonly nameAt: number;
  readonly elapsedAt: number;
  readonly energyAt: readonly number[];
};

/** The header of a log file of Zeus' monitor: `start_time,window_name,elapsed_time,gpu0_energy`. */
export function zeusLayout(cells: readonly string[]): Layout | undefined {
  const names = plainHeader(cells);
  const energyAt = names.flatMap((name, at) => (/^gpu\d+_energy$/.test(name) ? [at] : []));
  const [startAt, nameAt, elapsedAt] = ["start_time", "window_name", "elapsed_time"].map((name) =>
    names.indexOf(name),
  ) as [number, number, number];
  return energyAt.length === 0 || nameAt < 0 || elapsedAt < 0
    ? undefined
    : { width: cells.length, startAt, nameAt, elapsedAt, energyAt };
}

/** All windows of one name together: a loop opens one each time round. */
type Windows = {
  readonly name: string;
  readonly line: number;
  count: number;
  seconds: number;
  joules: number;
  startS: number;
  endS: number;
};

/** Zeus counts from 1970, or from when the machine started. */
const isUnixTime = (seconds: number): boolean => seconds > 1e9;

function runOf(windows: Windows, devices: number): ImportedRun {
  const { name, line, count, seconds, joules, startS, endS } = windows;
  const kwh = joules / joulesPerKwh;
  const { workload, notices } = workloadOf({
    devices,
    hours: seconds / 3600,
    measuredKwh: kwh,
    measuredScope: "acc",
    name,
  });
  const hasSpan = isUnixTime(startS) && Number.isFinite(endS);
  return {
    origin: { where: "line", at: line },
    workload,
    accelerators: [],
    tool: { kwh, covers: "acc" },
    ...(hasSpan && { span: { startMs: startS * 1000, endMs: endS * 1000 }, machine: "zeus" }),
    others: [],
    notices: [...(count > 1 ? [{ code: "windows-summed" as const, count }] : []), ...notices],
  };
}

/** Reads the joules that Zeus measured in named windows. Windows may lie in one another: they are then counted twice. */
export function readZeus(): RowReader {
  const left = skips();
  const byName = new Map<string, Windows>();
  let layout: Layout | undefined;

  function take(cells: readonly string[], line: number, now: Layout): void {
    if (cells.length !== now.width) {
      left.add({ code: "cell-count", found: cells.length, expected: now.width }, line);
      return;
    }
    const seconds = numberOf(cells[now.elapsedAt]);
    const energies = now.energyAt.map((at) => numberOf(cells[at]));
    const bad = [seconds, ...energies].findIndex((value) => !(value !== undefined && value >= 0));
    if (bad >= 0) {
      const column = bad === 0 ? "elapsed_time" : "gpu_energy";
      const sample = cells[bad === 0 ? now.elapsedAt : now.energyAt[bad - 1]!]?.trim() ?? "";
      const isEmpty = [seconds, ...energies][bad] === undefined;
      left.add(
        isEmpty ? { code: "no-energy", column } : { code: "unreadable", column, sample },
        line,
      );
      return;
    }
    const name = textOf(cells[now.nameAt]) ?? "";
    const start = numberOf(cells[now.startAt]) ?? Number.NaN;
    let windows = byName.get(name);
    if (windows === undefined) {
      const own = ` ${name}`.slice(1);
      windows = { name: own, line, count: 0, seconds: 0, joules: 0, startS: start, endS: start };
      byName.set(own, windows);
    }
    windows.count += 1;
    windows.seconds += seconds!;
    windows.joules += energies.reduce((sum: number, joules) => sum + joules!, 0);
    windows.startS = Math.min(windows.startS, start);
    windows.endS = Math.max(windows.endS, start + seconds!);
  }

  return {
    row: (cells, line) => {
      if (isBlank(cells)) return;
      const found =
        layout === undefined || cells.includes("window_name") ? zeusLayout(cells) : undefined;
      if (found !== undefined) layout = found;
      else if (layout !== undefined) take(cells, line, layout);
    },
    end: () => {
      const skipped = left.list();
      const runs = [...byName.values()].map((one) => runOf(one, layout?.energyAt.length ?? 1));
      if (runs.length === 0) return { ok: false, problem: { code: "no-runs", format, skipped } };
      const notices = runs.length > 1 ? [{ code: "windows-may-nest" as const }] : [];
      return { ok: true, imported: { format, runs, skipped, ignored: [], notices } };
    },
  };
}
