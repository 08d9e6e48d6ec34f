import type { LedgerReport } from "./ledger-report.ts";

/** Cells of a row an experiment, the largest emissions first, and of one more row for those beyond the limit. */
export function experimentTable({ words, largest }: LedgerReport, limit: number) {
  const columns = words.ledger.columns();
  const rest = largest.slice(limit);
  const rows = largest
    .slice(0, limit)
    .map((experiment) => columns.map(({ cell }) => cell(experiment)));
  return { columns, rows: rest.length === 0 ? rows : [...rows, words.ledger.rest(rest)] };
}
