import { given } from "../cells.ts";
import { workloadOf } from "../figures.ts";
import type { ImportedRun, LocalSpan, OtherReading, Timed, ToolFigures } from "../imported.ts";
import type { RunNotice } from "../notice.ts";
import type { StoredRun } from "./run-store.ts";
import type { Setup } from "./setups.ts";

/** What a run is called: its task, where it is one, and its project. */
export type Label = { readonly task: string | undefined; readonly project: string | undefined };

/** A run, and what it shares with others. */
export type FoundRun = {
  readonly run: StoredRun;
  readonly setup: Setup;
  readonly label: Label;
  readonly runId: string | undefined;
};

/** What any grid has, g/kWh: less is hardly a grid's factor, more is none of any country. */
const usualIntensity = { min: 1, max: 1500 };

/** The parts are rounded as the whole is, so they differ in the last digits only. */
const roundingShare = 1e-6;

/** CodeCarbon's own name for a project without one. */
const noName = "codecarbon";

/** A tracker that is started again under its id goes on from here; flushes of one start begin with the first. */
const sameStartMs = 60_000;

export function impliedIntensity(kg: number, kwh: number): RunNotice {
  const gPerKwh = (kg * 1000) / kwh;
  const isUsual = gPerKwh >= usualIntensity.min && gPerKwh <= usualIntensity.max;
  return { code: "implied-intensity", gPerKwh, isUsual };
}

/** Row by row the run may have been written in pieces that do not hold one another. */
function isInPieces({ count, firstStartMs, endMs, durationS }: StoredRun): boolean {
  // Without times both are NaN, and nothing is more than that.
  const laterMs = endMs - durationS * 1000 - firstStartMs;
  return count > 1 && laterMs > Math.max(sameStartMs, durationS * 50);
}

function spanOf({ endMs, durationS }: StoredRun): LocalSpan | undefined {
  return Number.isNaN(endMs) ? undefined : { startMs: endMs - durationS * 1000, endMs };
}

/** Rows of one id were made one run, so that ids tell nothing more within the file. */
export const timedRun = ({ run, setup }: FoundRun): Timed => ({
  span: spanOf(run),
  machine: setup.shared.machine,
});

function toolOf({ kwh, kg, pue }: StoredRun, { version }: Setup): ToolFigures {
  const tool: { -readonly [P in keyof ToolFigures]: ToolFigures[P] } = { kwh, covers: "it" };
  if (version !== undefined) tool.version = version;
  if (!Number.isNaN(kg)) tool.kg = kg;
  if (kg >= 0 && kwh > 0) tool.intensityGPerKwh = (kg * 1000) / kwh;
  if (pue > 1) {
    tool.covers = "wall";
    tool.pue = pue;
  }
  return tool;
}

export function codecarbonRun({ run, setup, label, runId }: FoundRun): ImportedRun {
  const { kwh, pue, kg, partsKwh, durationS, line, count, sumKwh, sumS } = run;
  const isMultiplied = pue > 1;
  const itKwh = (all: number) => (isMultiplied ? all / pue : all);
  const name = label.task ?? (label.project === noName ? undefined : label.project);
  const values = (allKwh: number, allS: number) =>
    workloadOf({
      hours: allS / 3600,
      measuredKwh: itKwh(allKwh),
      measuredScope: "it" as const,
      name,
    });
  const { workload, notices } = values(kwh, durationS);
  const said: RunNotice[] = [...notices];
  const others: OtherReading[] = [];
  if (isMultiplied) {
    said.push({ code: "pue-divided-out", pue, printedKwh: kwh });
    if (pue <= 3) others.push({ code: "keep-pue", workload: { ...workload, pue } });
  } else if (pue !== 1) {
    said.push({ code: "out-of-range", property: "pue", value: pue });
  }
  if (count > 1) said.push({ code: "flushes-merged", count });
  if (isInPieces(run)) {
    others.push({ code: "whole-run", workload: values(sumKwh, sumS).workload });
  }
  if (Math.abs(partsKwh - kwh) > roundingShare * kwh) {
    said.push({ code: "parts-differ", partsKwh, kwh });
  }
  const hasIntensity = kg >= 0 && kwh > 0;
  said.push(hasIntensity ? impliedIntensity(kg, kwh) : { code: "no-intensity" });
  const { accelerators } = setup.shared;
  if (accelerators.length > 1) {
    said.push({ code: "several-parts", names: accelerators.map((part) => part.name) });
  }
  if (setup.mode === "process") said.push({ code: "process-only" });
  return {
    origin: { where: "line", at: line },
    ...given("id", label.task === undefined ? runId : undefined),
    workload,
    ...setup.shared,
    tool: toolOf(run, setup),
    ...given("span", spanOf(run)),
    others,
    notices: said,
  };
}
