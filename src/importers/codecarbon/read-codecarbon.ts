import { isBlank } from "../cells.ts";
import type { ImportFormat, ImportResult, RowReader } from "../imported.ts";
import type { ImportNotice } from "../notice.ts";
import { skips } from "../skips.ts";
import { codecarbonHeader, type CodecarbonHeader, ignoredColumns } from "./columns.ts";
import { type CodecarbonRow, codecarbonRow } from "./row.ts";
import { codecarbonRun, type CodecarbonRows } from "./run.ts";
import { readSeries } from "./series.ts";

const least = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined ? b : Math.min(a, b ?? a);

/** Of the rows of a run the longest is kept: each holds those before it, so a sum would count them again. */
function withRow(rows: CodecarbonRows | undefined, row: CodecarbonRow): CodecarbonRows {
  const alone = { count: 1, sumKwh: row.kwh, sumS: row.durationS };
  if (rows === undefined) return { kept: row, ...alone, firstStartMs: row.span?.startMs };
  const { kept, count, sumKwh, sumS, firstStartMs } = rows;
  return {
    kept: row.durationS >= kept.durationS ? row : kept,
    count: count + 1,
    sumKwh: sumKwh + row.kwh,
    sumS: sumS + row.durationS,
    firstStartMs: least(firstStartMs, row.span?.startMs),
  };
}

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
  let series: RowReader | undefined;
  const byRun = new Map<string, CodecarbonRows>();
  const left = skips();
  const notices = new Map<string, ImportNotice>();
  const ignored = new Set<string>();
  const laterHeaders: number[] = [];
  const shifted: number[] = [];
  const taskRuns = new Set<string>();
  let lastShort: number | undefined;

  function take(cells: readonly string[], line: number, now: CodecarbonHeader): void {
    const expected = now.names.length;
    lastShort = cells.length < expected ? line : undefined;
    const soundUpTo = now.format === "codecarbon-runs" ? now.at("cpu_model") : -1;
    const isShifted = cells.length > expected && soundUpTo > 0;
    if (cells.length !== expected && !isShifted) {
      left.add({ code: "cell-count", found: cells.length, expected }, line);
      return;
    }
    const row = codecarbonRow(cells, now, line, isShifted ? soundUpTo : undefined);
    if ("code" in row) {
      left.add(row, line);
      return;
    }
    if (isShifted && shifted.length < 20) shifted.push(line);
    const { task, runId } = row;
    if (task !== undefined && runId !== undefined) taskRuns.add(runId);
    // A row without an id is a run of its own.
    const key = runId === undefined ? `line ${line}` : `${runId} ${task ?? ""}`;
    byRun.set(key, withRow(byRun.get(key), row));
  }

  function begin(found: CodecarbonHeader, line: number): void {
    if (header !== undefined) laterHeaders.push(line);
    header = found;
    if (found.format === "codecarbon-series") series ??= readSeries();
    for (const notice of headerNotices(found)) notices.set(notice.code, notice);
    for (const name of ignoredColumns(found)) ignored.add(name);
  }

  function result(format: ImportFormat): ImportResult {
    const runs = [...byRun.values()].map(codecarbonRun);
    const skipped = left.list();
    if (runs.length === 0) return { ok: false, problem: { code: "no-runs", format, skipped } };
    const said: ImportNotice[] = [...notices.values()];
    if (taskRuns.size > 0) said.push({ code: "tasks-of-runs", runs: taskRuns.size });
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
      const found = mayBeHeader ? codecarbonHeader(cells) : undefined;
      if (found !== undefined) begin(found, line);
      if (series !== undefined) series.row(cells, line);
      else if (found === undefined && header !== undefined) take(cells, line, header);
    },
    end: () => series?.end() ?? result(header?.format ?? "codecarbon"),
  };
}
