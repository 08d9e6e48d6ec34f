import { useMemo } from "react";
import { useStore } from "zustand";
import { toExperiment } from "../../experiment/entry.ts";
import { faults } from "../../experiment/fault.ts";
import { writeFragment } from "../../experiment/permalink-write.ts";
import type { SessionStore } from "../../experiment/store.ts";
import { useEstimate } from "../../view-parts/use-estimate.ts";
import { currentLine } from "../../words/current-line.ts";

/** The experiment of the calculator, as far as the ledger can take it. */
export type Calculated =
  | {
      readonly is: "whole";
      readonly title: string;
      /** In one line. */
      readonly line: string;
      readonly fragment: () => string;
    }
  | { readonly is: "in-error" | "incomplete" };

export function useCalculated(store: SessionStore): Calculated {
  const entered = useStore(store, (session) => session.entered);
  const dataset = useStore(store, (session) => session.dataset);
  const found = useEstimate(store);
  return useMemo(() => {
    const experiment = toExperiment(entered);
    const own = { ...entered, strays: entered.strays.filter(({ figure }) => figure) };
    if (experiment === undefined || faults(own).length > 0) return { is: "in-error" };
    if (found?.total === undefined) return { is: "incomplete" };
    return {
      is: "whole",
      title: experiment.title ?? "",
      line: currentLine.experiment(experiment, dataset),
      fragment: () => writeFragment("", own, dataset),
    };
  }, [entered, dataset, found]);
}
