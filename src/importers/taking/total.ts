import type { Dataset } from "../../dataset/types.ts";
import { estimate, type NoTotalReason } from "../../experiment/estimate.ts";
import type { Experiment, IntensityKind } from "../../experiment/experiment.ts";
import { maxWorkloads } from "../../experiment/fields.ts";
import type { Preview, PreviewLine } from "./picks.ts";

export const tickedLines = ({ lines }: Preview): readonly PreviewLine[] =>
  lines.filter(({ isTicked }) => isTicked);

/** The ticked lines as one experiment, in their order. */
export function takenExperiment(preview: Preview): Experiment {
  const { year } = preview.years;
  return {
    ...(year !== undefined && { year }),
    workloads: tickedLines(preview).map(({ workload }) => workload),
  };
}

/** What the ticked lines come to, without those that lack something. */
export type TakenTotal = {
  readonly intensityKind: IntensityKind;
  readonly counted: number;
  readonly incomplete: number;
  readonly energyKwh: number;
  readonly kg: number;
  /** Absent beyond the lines one experiment holds: each energy that was measured moves it on its own. */
  readonly range: { readonly lowKg: number; readonly highKg: number } | undefined;
};

export function takenTotal(
  preview: Preview,
  dataset: Dataset,
): TakenTotal | { readonly noTotal: NoTotalReason } {
  const ticked = tickedLines(preview);
  const counted = ticked.filter(({ beside }) => beside !== undefined);
  const incomplete = ticked.length - counted.length;
  if (counted.length === 0) {
    return { noTotal: ticked.length === 0 ? "nothing-entered" : "workload-incomplete" };
  }
  const kinds = new Set(counted.map(({ workload }) => workload.intensityKind ?? "location"));
  const [intensityKind = "location"] = kinds;
  if (kinds.size > 1) return { noTotal: "kinds-differ" };
  const of = { intensityKind, counted: counted.length, incomplete };
  if (counted.length > maxWorkloads) {
    const sum = (figure: "oursKwh" | "oursKg") =>
      counted.reduce((all, { beside }) => all + (beside?.[figure] ?? 0), 0);
    return { ...of, energyKwh: sum("oursKwh"), kg: sum("oursKg"), range: undefined };
  }
  const { year } = preview.years;
  const workloads = counted.map(({ workload }) => workload);
  const { total } = estimate({ ...(year !== undefined && { year }), workloads }, dataset);
  if (total === undefined) return { noTotal: "workload-incomplete" };
  const { totalKg, lowKg, highKg } = total.range;
  return { ...of, energyKwh: total.energyKwh, kg: totalKg, range: { lowKg, highKg } };
}
