import type { ImportedLine } from "../reading/reading.ts";
import { doubledRuns } from "../spans.ts";

/** What the same log, read twice, has the same of; a log without times tells nothing. */
function printOf({ span, workload, runs }: ImportedLine): string | undefined {
  if (span === undefined) return undefined;
  return JSON.stringify([span.startMs, span.endMs, runs, workload.hours, workload.measuredKwh]);
}

/** Indices of lines that were probably counted before: within their source, or by a line of one before it. */
export function doublesAmong(lines: readonly ImportedLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  const seen = new Set<string>();
  lines.forEach((line, index) => {
    const print = printOf(line);
    if (line.isDouble || (print !== undefined && seen.has(print))) found.add(index);
    if (print !== undefined) seen.add(print);
  });
  for (const group of doubledRuns(lines)) {
    const open = group.filter((index) => !found.has(index));
    const kept = Math.min(...open);
    for (const index of open) if (index !== kept) found.add(index);
  }
  return found;
}
