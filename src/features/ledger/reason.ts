import type { Dataset } from "../../dataset/types.ts";
import { resolve, type Missing } from "../../experiment/resolve.ts";
import type { ProblemRow } from "../../ledger/figures.ts";
import { ledgerTotal as words } from "../../words/ledger-total.ts";

/** What the first workload that lacks something lacks. */
function lacking(
  { experiment, version = "" }: ProblemRow,
  datasets: ReadonlyMap<string, Dataset>,
): readonly Missing[] {
  const dataset = datasets.get(version);
  if (experiment === undefined || dataset === undefined) return [];
  const year = experiment.year ?? dataset.newestGridYear;
  const missing = experiment.workloads.map((workload) => resolve(workload, year, dataset).missing);
  return missing.find(({ length }) => length > 0) ?? [];
}

/** Why an entry has no figure, with what to give where a workload lacks something. */
export function reasonOf(row: ProblemRow, datasets: ReadonlyMap<string, Dataset>): string {
  const missing = row.problem.code === "workload-incomplete" ? lacking(row, datasets) : [];
  return missing.length === 0 ? words.reason(row.problem) : words.lacks(missing);
}
