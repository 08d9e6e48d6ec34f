import { isBlank } from "../cells.ts";
import type { ImportFormat, ManyRuns, RowReader, RowResult } from "../imported.ts";
import type { ImportNotice } from "../notice.ts";
import { skips } from "../skips.ts";
import { codecarbonHeader, type CodecarbonHeader, ignoredColumns } from "./columns.ts";
import { labelsOfFile } from "./labels.ts";
import { type FigureColumns, figureColumns, rowFigures } from "./row.ts";
import { codecarbonRun, type FoundRun, timedRun } from "./run.ts";
import { runStore } from "./run-store.ts";
import { readSeries } from "./series.ts";
import { setupsOfFile } from "./setups.ts";

/** More runs than these, or machines, fill the memory that a page has. */
const maxRuns = 5_000_000;
const maxSetups = 200_000;

/** What a header tells about the whole file. */
function headerNotices({ format, names, at }: CodecarbonHeader): ImportNotice[] {
  const notices: ImportNotice[] = [];
  const has = (name: string) => at(name) >= 0;
  if (has("emissions_rate")) {
    notices.push({ code: "columns-recomputed", columns: ["emissions_rate"] });
  }
  if (has("cpu_power")) notices.push({ code: "power-columns-unused" });
  if (has("timestamp")) notices.push({ code: "local-times" });
  // Both old headers have these columns; version 0 has its id first.
  const isOld = format === "codecarbon" && !has("run_id");
  if (isOld && names[0] === "timestamp") notices.push({ code: "codecarbon-1" });
  if (has("cpu_model") && !has("gpu_model")) notices.push({ code: "no-gpu-columns" });
  if (format === "codecarbon-experiments") notices.push({ code: "sum-of-runs" });
  return notices;
}

/** Reads `emissions.csv` of every version, its task files and the exports of the dashboard. */
export function readCodecarbon(): RowReader {
  let header: CodecarbonHeader | undefined;
  let columns: FigureColumns | undefined;
  let series: RowReader | undefined;
  const store = runStore();
  const setups = setupsOfFile();
  const labels = labelsOfFile();
  const left = skips();
  const notices = new Map<string, ImportNotice>();
  const ignored = new Set<string>();
  const laterHeaders: number[] = [];
  const shifted: number[] = [];
  let lastShort: number | undefined;

  const isFull = () => store.count() > maxRuns || setups.count() > maxSetups;

  function take(cells: readonly string[], line: number, now: CodecarbonHeader): void {
    const expected = now.names.length;
    lastShort = cells.length < expected ? line : undefined;
    const soundUpTo = now.format === "codecarbon-runs" ? now.at("cpu_model") : -1;
    const isShifted = cells.length > expected && soundUpTo > 0;
    if (cells.length !== expected && !isShifted) {
      left.add({ code: "cell-count", found: cells.length, expected }, line);
      return;
    }
    const upTo = isShifted ? soundUpTo : expected;
    const figures = rowFigures(cells, columns!, upTo);
    if ("code" in figures) {
      left.add(figures, line);
      return;
    }
    if (isShifted && shifted.length < 20) shifted.push(line);
    if (isFull()) return;
    const { key, label } = labels.of(cells, line, upTo);
    store.add(key, { ...figures, line, label, setup: setups.of(cells, upTo) });
  }

  function begin(found: CodecarbonHeader, line: number): void {
    if (header !== undefined) laterHeaders.push(line);
    header = found;
    columns = figureColumns(found);
    setups.begin(found);
    labels.begin(found);
    if (found.format === "codecarbon-series") series ??= readSeries();
    for (const notice of headerNotices(found)) notices.set(notice.code, notice);
    for (const name of ignoredColumns(found)) ignored.add(name);
  }

  function* foundRuns(): Generator<FoundRun> {
    for (const { key, run } of store.all()) {
      const [setup, label] = [setups.at(run.setup), labels.at(run.label)];
      yield { run, setup, label, runId: labels.runIdOf(key) };
    }
  }

  const runs: ManyRuns = {
    get length() {
      return store.count();
    },
    *timed() {
      for (const one of foundRuns()) yield timedRun(one);
    },
    *[Symbol.iterator]() {
      for (const one of foundRuns()) yield codecarbonRun(one);
    },
  };

  function result(format: ImportFormat): RowResult {
    if (isFull()) return { ok: false, problem: { code: "too-many-runs", max: maxRuns } };
    const skipped = left.list();
    if (runs.length === 0) return { ok: false, problem: { code: "no-runs", format, skipped } };
    const said: ImportNotice[] = [...notices.values()];
    const taskRuns = labels.runsOfTasks();
    if (taskRuns > 0) said.push({ code: "tasks-of-runs", runs: taskRuns });
    if (laterHeaders.length > 0) {
      said.push({ code: "header-changes", lines: laterHeaders.slice(0, 20) });
    }
    if (shifted.length > 0)
      said.push({ code: "cells-shifted", column: "cpu_model", lines: shifted });
    if (lastShort !== undefined) said.push({ code: "cut-off", line: lastShort });
    return { ok: true, imported: { format, runs, skipped, ignored: [...ignored], notices: said } };
  }

  return {
    row: (cells, line) => {
      if (isBlank(cells)) return;
      // Every row could be another header; to look for one closely is for the first rows only.
      const mayBeHeader = header === undefined || cells.includes("energy_consumed");
      const another = mayBeHeader ? codecarbonHeader(cells) : undefined;
      if (another !== undefined) begin(another, line);
      if (series !== undefined) series.row(cells, line);
      else if (another === undefined && header !== undefined) take(cells, line, header);
    },
    end: () => series?.end() ?? result(header?.format ?? "codecarbon"),
  };
}
