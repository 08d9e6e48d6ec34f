import { isBlank, numberOf } from "../cells.ts";
import type { RowReader } from "../imported.ts";
import { deviceLog } from "../power/device-log.ts";
import { skips } from "../skips.ts";
import { type PowerKey, wandbKey } from "./power-key.ts";

const format = "wandb";

type Layout = {
  readonly width: number;
  /** -1 where rows have a step only. */
  readonly timeAt: number;
  readonly hasDates: boolean;
  readonly powers: readonly (PowerKey & { readonly at: number })[];
  readonly ignored: readonly string[];
};

const timeNames = [/^_timestamp$/, /^_runtime$/, /^relative time/i];

/** The header of a chart's "Export CSV", or of `run.history(stream="system")` saved as CSV. */
export function wandbLayout(cells: readonly string[]): Layout | undefined {
  const names = cells.map((cell) => cell.replaceAll("\uFEFF", "").trim());
  const powers = names.flatMap((name, at) => {
    const key = wandbKey(name);
    return key === undefined ? [] : [{ ...key, at }];
  });
  if (powers.length === 0) return undefined;
  const time = timeNames
    .map((pattern) => names.findIndex((name) => pattern.test(name)))
    .find((at) => at >= 0);
  const timeAt = time ?? -1;
  const known = new Set([timeAt, ...powers.map(({ at }) => at)]);
  return {
    width: cells.length,
    timeAt,
    hasDates: names[timeAt] === "_timestamp",
    powers,
    ignored: names.filter((name, at) => name !== "" && !known.has(at)),
  };
}

/** Reads the power of GPUs that Weights & Biases recorded, one column a run and GPU; the time is in seconds. */
export function readWandbCsv(): RowReader {
  const log = deviceLog();
  const left = skips();
  let layout: Layout | undefined;

  function take(cells: readonly string[], line: number, now: Layout): void {
    if (cells.length !== now.width) {
      left.add({ code: "cell-count", found: cells.length, expected: now.width }, line);
      return;
    }
    const time = cells[now.timeAt] ?? "";
    const seconds = numberOf(time);
    if (seconds === undefined || Number.isNaN(seconds)) {
      left.add({ code: "time-unreadable", sample: time.trim() }, line);
      return;
    }
    for (const { run, device, at } of now.powers) {
      const sample = cells[at]?.trim() ?? "";
      const watts = numberOf(sample);
      // Runs of one chart have samples at times of their own.
      if (watts === undefined) continue;
      if (!(watts >= 0)) {
        left.add(
          { code: watts < 0 ? "negative" : "unreadable", column: "powerWatts", sample },
          line,
        );
        continue;
      }
      const whose = run === undefined ? {} : { run };
      log.add({ ...whose, device, name: undefined, line, ms: seconds * 1000, watts });
    }
  }

  return {
    row: (cells, line) => {
      if (isBlank(cells)) return;
      const found = layout === undefined ? wandbLayout(cells) : undefined;
      if (found !== undefined) layout = found;
      else if (layout !== undefined && layout.timeAt >= 0) take(cells, line, layout);
    },
    end: () => {
      if (layout !== undefined && layout.timeAt < 0) {
        const columns = ["Relative Time (Process)", "_timestamp"];
        return { ok: false, problem: { code: "missing-column", format, columns } };
      }
      const runs = log.runs([], layout?.hasDates === true);
      const skipped = left.list();
      if (runs.length === 0) return { ok: false, problem: { code: "no-runs", format, skipped } };
      const ignored = layout?.ignored ?? [];
      return { ok: true, imported: { format, runs, skipped, ignored, notices: [] } };
    },
  };
}
