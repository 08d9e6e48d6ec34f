import type { LedgerEntry } from "../../ledger/entry.ts";
import { cellsOf, columnNames, csvOf, type Cell } from "../csv.ts";
import type { LedgerReport } from "./ledger-report.ts";

/** Columns of the experiment that a workload belongs to. `not_counted` has the reason as a code. */
const entryColumns = [
  "experiment",
  "experiment_id",
  "date",
  "person",
  "status",
  "repeats_another",
  "not_counted",
] as const;

function entryCells(
  { id, date, status, isRepeat }: LedgerEntry,
  name: string | undefined,
  person: string | undefined,
  problem: string | undefined,
): readonly Cell[] {
  return [name, id, date, person, status, isRepeat === true ? "yes" : "no", problem];
}

/** A row a workload of every experiment, and a row without figures for each entry that has none. */
export function ledgerCsv(report: LedgerReport): string {
  const { experiments, notCounted } = report;
  const empty = columnNames.map(() => undefined);
  return csvOf(
    [...columnNames, ...entryColumns],
    [
      ...experiments.flatMap(({ row, dataset, permalink, workloads, name, person }) => {
        const around = { ...report, year: row.year, release: dataset.version, permalink };
        const own = entryCells(row.entry, name, person, undefined);
        return workloads.map((workload) => [...cellsOf(workload, around), ...own]);
      }),
      ...notCounted.map(({ row, name, person }) => [
        ...empty,
        ...entryCells(row.entry, name, person, row.problem.code),
      ]),
    ],
  );
}
