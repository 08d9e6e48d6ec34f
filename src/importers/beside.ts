import { carbonKg } from "../calculation/emissions.ts";
import { energyKwh } from "../calculation/energy.ts";
import { Q } from "../calculation/load.ts";
import type { Dataset } from "../dataset/types.ts";
import { experimentFields } from "../experiment/fields.ts";
import type { Boundary, Workload } from "../experiment/experiment.ts";
import { resolve } from "../experiment/resolve.ts";
import type { ImportedRun, ToolFigures } from "./imported.ts";

/** One reason why our figure is not the tool's. `ours ÷ theirs` is what it changes the emissions by. */
export type Difference = {
  /** What was counted, kWh before PUE; the PUE; the carbon intensity, g/kWh. */
  readonly of: "counted" | "pue" | "intensity";
  readonly theirs: number;
  readonly ours: number;
};

/** Our figure of a run beside the tool's own. The differences multiply to ours over theirs. */
export type Beside = {
  readonly oursKwh: number;
  readonly oursKg: number;
  readonly theirs: ToolFigures;
  readonly differences: readonly Difference[];
};

/** Less than what either prints. */
const roundingShare = 0.001;

const differs = (theirs: number, ours: number): boolean =>
  Math.abs(ours - theirs) > roundingShare * Math.max(ours, theirs);

/** The year of a run by its end, for the grid's factor; undefined where the file has none. */
export function yearOf({ span }: ImportedRun): number | undefined {
  if (span === undefined) return undefined;
  const year = new Date(span.endMs).getUTCFullYear();
  return year >= experimentFields.year.min ? year : undefined;
}

/** Undefined where we have no figure of the workload yet. At `full` the differences leave manufacture out. */
export function besideOurs(
  run: ImportedRun,
  workload: Workload,
  dataset: Dataset,
  boundary: Boundary = "site",
  year: number | undefined = yearOf(run),
): Beside | undefined {
  // Without an estimate's range: of a thousand lines that would take a moment.
  const { load } = resolve(workload, year ?? dataset.newestGridYear, dataset);
  if (load === undefined) return undefined;
  const { tool } = run;
  const oursKwh = energyKwh(load, boundary);
  const differences: Difference[] = [];
  const add = (of: Difference["of"], theirs: number, ours: number): void => {
    if (theirs > 0 && ours > 0 && differs(theirs, ours)) differences.push({ of, theirs, ours });
  };
  if (tool.kwh !== undefined) {
    // A PUE that is inside and not named can not be told from what was counted.
    const isUnnamed = tool.covers === "wall" && tool.pue === undefined;
    const oursPue = isUnnamed || boundary === "chip" ? 1 : load.quantities[Q.pue];
    const theirsPue = tool.pue ?? 1;
    add("counted", tool.kwh / theirsPue, oursKwh / oursPue);
    add("pue", theirsPue, oursPue);
  }
  if (tool.intensityGPerKwh !== undefined) {
    add("intensity", tool.intensityGPerKwh, load.quantities[Q.intensityGPerKwh]);
  }
  return { oursKwh, oursKg: carbonKg(load, boundary), theirs: tool, differences };
}
