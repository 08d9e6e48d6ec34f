import { useMemo } from "react";
import { useStore } from "zustand";
import type { MeasuredPart, Prediction } from "../../calculation/prediction.ts";
import { toExperiment } from "../../experiment/entry.ts";
import type { MeasuredScope, Workload } from "../../experiment/experiment.ts";
import { chosenLine, linesOf, withNamed, type Line } from "../../experiment/prediction/line.ts";
import {
  partsOf,
  predict,
  readEntry,
  type PartialEntry,
  type ReadEntry,
} from "../../experiment/prediction/partial-entry.ts";
import {
  predictedEmissions,
  type PredictedEmissions,
} from "../../experiment/prediction/predicted-emissions.ts";
import type { Missing } from "../../experiment/resolve.ts";
import type { SessionStore } from "../../experiment/store.ts";
import { amountsTyped, numberTyped } from "../../view-parts/typed-number.ts";
import { useEntry } from "./entry.ts";

export type Predicted = {
  readonly prediction: Prediction;
  readonly parts: readonly MeasuredPart[];
  readonly areWindows: boolean;
  readonly line: Line;
  /** The line as it is counted: with the hardware and place that the log names. */
  readonly workload: Workload;
  /** Absent where the energy is of the power model. */
  readonly scope: MeasuredScope | undefined;
  /** Undefined while an entry of the calculator is in error. */
  readonly emissions: PredictedEmissions | readonly Missing[] | undefined;
};

/** Numbers as the document writes them, whatever language they were typed in. */
const withPoints = (entry: PartialEntry): PartialEntry => ({
  ...entry,
  kwh: numberTyped(entry.kwh),
  hours: amountsTyped(entry.hours),
  parts: amountsTyped(entry.parts),
  done: numberTyped(entry.done),
  planned: numberTyped(entry.planned),
  plannedHours: amountsTyped(entry.plannedHours),
});

/** What the form says, and the prediction of it when nothing is lacking. Derived, never stored. */
export function usePrediction(store: SessionStore): {
  readonly read: ReadEntry;
  readonly predicted: Predicted | undefined;
} {
  const entry = useEntry();
  const entered = useStore(store, (session) => session.entered);
  const dataset = useStore(store, (session) => session.dataset);
  const read = useMemo(() => readEntry(withPoints(entry)), [entry]);
  const predicted = useMemo(() => {
    if (read.asked === undefined) return undefined;
    const { log, basis, scope } = entry;
    const { line, workload: base } = chosenLine(linesOf(entered), entry.line);
    const workload = log === undefined ? base : withNamed(base, log.workload);
    const prediction = predict(read.asked);
    const { workloads: _lines, ...experiment } = toExperiment(entered) ?? { workloads: undefined };
    return {
      prediction,
      parts: partsOf(read.asked),
      areWindows: entry.areWindows === true && basis === "parts",
      line,
      workload,
      scope: basis === "model" ? undefined : scope,
      emissions:
        toExperiment(entered) === undefined
          ? undefined
          : predictedEmissions(experiment, workload, prediction, scope, dataset),
    };
  }, [entry, entered, dataset, read]);
  return { read, predicted };
}
