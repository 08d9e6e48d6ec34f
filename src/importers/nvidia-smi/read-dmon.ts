import { numberOf } from "../cells.ts";
import type { ImportOptions, ImportResult, RowReader } from "../imported.ts";
import { clockSeconds, localMs } from "../local-time.ts";
import { deviceLog } from "../power/device-log.ts";
import { skips } from "../skips.ts";

const format = "nvidia-dmon";
const msPerDay = 86_400_000;

/** The words of a line; a `#` before the first names columns or units. */
function wordsOf(cells: readonly string[]): readonly string[] {
  return cells.flatMap((cell) => cell.replace("\uFEFF", "").trim().split(/\s+/)).filter(Boolean);
}

/** Names of the columns, where the line is the header of `nvidia-smi dmon`. */
export function dmonHeader(cells: readonly string[]): readonly string[] | undefined {
  const words = wordsOf(cells);
  if (words[0]?.startsWith("#") !== true) return undefined;
  const names = words
    .map((word) => word.replace("#", "").toLowerCase())
    .filter((word) => word !== "");
  return names.includes("gpu") && names.some((name) => /^(pwr|gtemp|sm|mem|pclk)$/.test(name))
    ? names
    : undefined;
}

/** `20260618` and `12:30:00`. */
function stampMs(date: string | undefined, time: string): number | undefined {
  const seconds = clockSeconds(time);
  if (seconds === undefined) return undefined;
  if (date === undefined) return seconds * 1000;
  const day = localMs(date.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3"));
  return day === undefined ? undefined : day + seconds * 1000;
}

/** Reads the log of `nvidia-smi dmon -s p -o DT`. Its header comes again every few lines, which means nothing. */
export function readDmon({ intervalMs }: ImportOptions = {}): RowReader {
  const log = deviceLog();
  const left = skips();
  let names: readonly string[] = [];
  let hasTimes = false;
  let hasDates = false;
  const counts = new Map<string, number>();
  const days = new Map<string, { day: number; lastMs: number }>();

  /** Without dates a time before the last one, by far, is of the next day. */
  function onDays(ms: number, device: string): number {
    const known = days.get(device) ?? { day: 0, lastMs: ms };
    if (known.lastMs - ms > msPerDay / 2) known.day += 1;
    known.lastMs = ms;
    days.set(device, known);
    return ms + known.day * msPerDay;
  }

  function timeOf(cell: (name: string) => string | undefined, device: string) {
    const time = cell("time");
    if (time === undefined) {
      const before = counts.get(device) ?? 0;
      counts.set(device, before + 1);
      return before * (intervalMs ?? 0);
    }
    const ms = stampMs(cell("date"), time);
    return ms === undefined || hasDates ? ms : onDays(ms, device);
  }

  function take(words: readonly string[], line: number): void {
    if (words.length !== names.length) {
      left.add({ code: "cell-count", found: words.length, expected: names.length }, line);
      return;
    }
    const cell = (name: string) => words[names.indexOf(name)];
    const device = ` ${cell("gpu") ?? ""}`.slice(1);
    const ms = timeOf(cell, device);
    const sample = cell("pwr") ?? "";
    const watts = numberOf(sample);
    if (ms === undefined) {
      left.add({ code: "time-unreadable", sample: cell("time") ?? "" }, line);
    } else if (watts !== undefined && !(watts >= 0)) {
      left.add({ code: watts < 0 ? "negative" : "unreadable", column: "pwr", sample }, line);
    } else {
      log.add({ device, name: undefined, line, ms, watts });
    }
  }

  function result(): ImportResult {
    if (!names.includes("pwr")) {
      return { ok: false, problem: { code: "missing-column", format, columns: ["pwr"] } };
    }
    if (!hasTimes && intervalMs === undefined) {
      return { ok: false, problem: { code: "interval-missing", format } };
    }
    const given = hasTimes || intervalMs === undefined ? [] : [{ intervalMs }];
    const runs = log.runs(
      given.map((one) => ({ code: "interval-given", ...one })),
      hasDates,
    );
    const skipped = left.list();
    if (runs.length === 0) return { ok: false, problem: { code: "no-runs", format, skipped } };
    const ignored = names.filter((name) => !["date", "time", "gpu", "pwr"].includes(name));
    const notices = hasTimes ? [{ code: "local-times" as const }] : [];
    return { ok: true, imported: { format, runs, skipped, ignored, notices } };
  }

  return {
    row: (cells, line) => {
      const found = dmonHeader(cells);
      if (found !== undefined) {
        names = found;
        hasTimes = names.includes("time");
        hasDates = hasTimes && names.includes("date");
        return;
      }
      const words = wordsOf(cells);
      if (words.length > 0 && words[0]?.startsWith("#") !== true && names.length > 0) {
        take(words, line);
      }
    },
    end: result,
  };
}
