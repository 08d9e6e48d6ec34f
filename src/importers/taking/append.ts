import type { Catalogue } from "../../experiment/catalogue.ts";
import { withWorkload } from "../../experiment/edit.ts";
import { untouched, type Entered } from "../../experiment/entry.ts";
import type { Workload } from "../../experiment/experiment.ts";

/** The document with workloads at its end, in place of lines in which nothing was entered. */
export function withWorkloads(
  entered: Entered,
  workloads: readonly Workload[],
  catalogue: Catalogue,
): Entered {
  const added = workloads.reduce(
    (document, workload) => withWorkload(document, workload, catalogue),
    entered,
  );
  const kept = added.workloads.filter((workload) => !untouched(workload));
  return { ...added, workloads: kept.length > 0 ? kept : entered.workloads };
}
