import type { Experiment, Workload } from "./experiment.ts";

/** Which workloads go to another site: all of them, or those that are at one site now. */
export type Move = "all" | { readonly from: string | undefined };

export function moves(workload: Workload, move: Move): boolean {
  return move === "all" || workload.site === move.from;
}

/**
 * A workload at a site. Another site sets aside the intensity and the PUE that the user gave, which belong to the
 * one they were given for (DESIGN §2); where it already is, it stays as it is.
 */
export function workloadAt(workload: Workload, site: string): Workload {
  if (workload.site === site) return workload;
  const { intensityGPerKwh: _g, intensityKind: _gk, pue: _pue, ...rest } = workload;
  return { ...rest, site };
}

/** The experiment with the workloads that move at a site, and the others where they are. */
export function experimentAt(experiment: Experiment, site: string, move: Move): Experiment {
  const workloads = experiment.workloads.map((workload) =>
    moves(workload, move) ? workloadAt(workload, site) : workload,
  );
  return { ...experiment, workloads };
}
