import { isBlank, numberOf } from "../cells.ts";
import { workloadOf } from "../figures.ts";
import type { RowReader } from "../imported.ts";
import { localMs, msPerHour } from "../local-time.ts";
import { skips } from "../skips.ts";
import { codecarbonHeader, type CodecarbonHeader, ignoredColumns } from "./columns.ts";
import { impliedIntensity } from "./run.ts";

const format = "codecarbon-series";

/**
 * Reads the dashboard's `run_<id>_emissions.csv`: what each upload added, so that here the rows are summed. The time
 * before the first upload is not in the file.
 */
export function readSeries(): RowReader {
  const left = skips();
  let header: CodecarbonHeader | undefined;
  let firstLine = 0;
  let count = 0;
  let kwh = 0;
  let kg = 0;
  let startMs = Number.POSITIVE_INFINITY;
  let endMs = Number.NEGATIVE_INFINITY;

  function take(cells: readonly string[], line: number, { at, names }: CodecarbonHeader): void {
    if (cells.length !== names.length) {
      left.add({ code: "cell-count", found: cells.length, expected: names.length }, line);
      return;
    }
    for (const column of ["energy_consumed", "emissions_sum"]) {
      const sample = cells[at(column)]?.trim() ?? "";
      const value = numberOf(sample);
      if (value === undefined) return left.add({ code: "no-energy", column }, line);
      if (Number.isNaN(value)) return left.add({ code: "unreadable", column, sample }, line);
      if (value < 0) return left.add({ code: "negative", column, sample }, line);
    }
    count += 1;
    if (count === 1) firstLine = line;
    kwh += numberOf(cells[at("energy_consumed")])!;
    kg += numberOf(cells[at("emissions_sum")])!;
    const ms = localMs(cells[at("timestamp")] ?? "");
    if (ms === undefined) return;
    startMs = Math.min(startMs, ms);
    endMs = Math.max(endMs, ms);
  }

  return {
    row: (cells, line) => {
      if (isBlank(cells)) return;
      const found = codecarbonHeader(cells);
      if (found !== undefined) header = found;
      else if (header !== undefined) take(cells, line, header);
    },
    end: () => {
      const skipped = left.list();
      if (count === 0) return { ok: false, problem: { code: "no-runs", format, skipped } };
      const hasSpan = endMs > startMs;
      const { workload, notices } = workloadOf({
        hours: hasSpan ? (endMs - startMs) / msPerHour : undefined,
        measuredKwh: kwh,
        measuredScope: "it",
      });
      const run = {
        origin: { where: "line" as const, at: firstLine },
        workload,
        accelerators: [],
        tool: {
          kwh,
          kg,
          covers: "it" as const,
          ...(kwh > 0 && { intensityGPerKwh: (kg * 1000) / kwh }),
        },
        ...(hasSpan && { span: { startMs, endMs } }),
        others: [],
        notices: [
          ...notices,
          ...(kwh > 0 ? [impliedIntensity(kg, kwh)] : []),
          { code: "start-assumed" as const },
        ],
      };
      const ignored = header === undefined ? [] : ignoredColumns(header);
      const said = [{ code: "power-columns-unused" as const }];
      return { ok: true, imported: { format, runs: [run], skipped, ignored, notices: said } };
    },
  };
}
