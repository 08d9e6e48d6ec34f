import { isBlank, numberOf, textOf } from "../cells.ts";
import type { ImportOptions, ImportResult, RowReader } from "../imported.ts";
import { localMs } from "../local-time.ts";
import type { RunNotice } from "../notice.ts";
import { deviceLog, type Sample } from "../power/device-log.ts";
import { skips } from "../skips.ts";
import { columnsOfRow, isHeaderlessRow, type QueryColumns, queryColumns } from "./columns.ts";
import { turns } from "./turns.ts";

const format = "nvidia-smi";

/** `120.31 W`, or `120.31` with `nounits`. What stands in brackets is a reason why there is none. */
function wattsOf(cell: string): number | undefined {
  const text = cell.trim();
  return /^\[.*\]$/.test(text) || /^unknown error$/i.test(text)
    ? undefined
    : numberOf(text.replace(/ ?W$/, ""));
}

const owned = (text: string): string => ` ${text}`.slice(1);

/** Reads a log of `nvidia-smi --query-gpu=...,power.draw --format=csv -l 1`. */
export function readQuery({ intervalMs }: ImportOptions = {}): RowReader {
  const log = deviceLog();
  const left = skips();
  let columns: QueryColumns | undefined;
  let isUnreadable = false;
  let parts = 0;
  let ignored: readonly string[] = [];
  let hasTimes = true;
  let byTurn = false;
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  const inTurn = turns<Sample>((turn, sample) => {
    log.add({ ...sample, device: String(turn) });
  });

  /** Strings cut from a chunk of the file would keep all of it, so each name is kept once. */
  function known(text: string): string {
    let own = names.get(text);
    if (own === undefined) {
      own = owned(text);
      names.set(own, own);
    }
    return own;
  }

  function timeOf(cells: readonly string[], { timeAt }: QueryColumns, device: string) {
    if (timeAt >= 0) return localMs(cells[timeAt] ?? "");
    const before = counts.get(device) ?? 0;
    counts.set(device, before + 1);
    return before * (intervalMs ?? 0);
  }

  function take(cells: readonly string[], line: number, now: QueryColumns): void {
    if (cells.length !== now.width) {
      left.add({ code: "cell-count", found: cells.length, expected: now.width }, line);
      return;
    }
    const device = now.deviceAt < 0 ? "" : known(cells[now.deviceAt]?.trim() ?? "");
    const watts = wattsOf(cells[now.powerAt] ?? "");
    const ms = timeOf(cells, now, device);
    if (ms === undefined) {
      left.add({ code: "time-unreadable", sample: cells[now.timeAt]?.trim() ?? "" }, line);
      return;
    }
    if (watts !== undefined && !(watts >= 0)) {
      const sample = cells[now.powerAt]?.trim() ?? "";
      left.add({ code: watts < 0 ? "negative" : "unreadable", column: "power.draw", sample }, line);
      return;
    }
    const text = textOf(cells[now.nameAt]);
    const name = text === undefined ? undefined : known(text);
    const sample = { device, name, line, ms, watts };
    if (now.deviceAt >= 0 || now.timeAt < 0) return log.add(sample);
    byTurn = true;
    inTurn.add(ms, sample);
  }

  function begin(found: QueryColumns): void {
    columns = found;
    hasTimes = found.timeAt >= 0;
    ignored = found.ignored;
    parts += 1;
    if (parts > 1) log.breakOff();
  }

  function said(): RunNotice[] {
    const notices: RunNotice[] = [];
    const { power, otherPower = [], deviceAt = -1 } = columns ?? {};
    if (power !== undefined && otherPower.length > 0) {
      notices.push({ code: "power-column", taken: power, left: otherPower });
    }
    if (deviceAt < 0) {
      notices.push({ code: "devices-by-turn", devices: byTurn ? inTurn.devices() : 1 });
    }
    if (parts > 1) notices.push({ code: "appended", parts });
    if (!hasTimes && intervalMs !== undefined) notices.push({ code: "interval-given", intervalMs });
    return notices;
  }

  function result(): ImportResult {
    if (columns === undefined || isUnreadable) {
      return { ok: false, problem: { code: "header-missing", format } };
    }
    if (columns.powerAt < 0) {
      return { ok: false, problem: { code: "missing-column", format, columns: ["power.draw"] } };
    }
    if (!hasTimes && intervalMs === undefined) {
      return { ok: false, problem: { code: "interval-missing", format } };
    }
    inTurn.end();
    const runs = log.runs(said(), hasTimes);
    const skipped = left.list();
    if (runs.length === 0) return { ok: false, problem: { code: "no-runs", format, skipped } };
    const notices = hasTimes ? [{ code: "local-times" as const }] : [];
    return { ok: true, imported: { format, runs, skipped, ignored, notices } };
  }

  return {
    row: (cells, line) => {
      if (isBlank(cells)) return;
      // Every row could be another header, but none begins with a digit.
      const mayBeHeader = columns === undefined || !/^\s*\d/.test(cells[0] ?? "");
      const found = mayBeHeader ? queryColumns(cells) : undefined;
      if (found !== undefined) return begin(found);
      if (columns === undefined && isHeaderlessRow(cells)) {
        const guessed = columnsOfRow(cells);
        if (guessed === undefined) isUnreadable = true;
        else begin(guessed);
      }
      if (columns !== undefined && columns.powerAt >= 0) take(cells, line, columns);
    },
    end: result,
  };
}
