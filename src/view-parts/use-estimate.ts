import { useMemo } from "react";
import { useStore } from "zustand";
import { toExperiment } from "../experiment/entry.ts";
import { estimate, type Estimate } from "../experiment/estimate.ts";
import type { SessionStore } from "../experiment/store.ts";

/** The estimate of what is entered; undefined while a figure field is in error. Derived, never stored. */
export function useEstimate(store: SessionStore): Estimate | undefined {
  const entered = useStore(store, (session) => session.entered);
  const dataset = useStore(store, (session) => session.dataset);
  return useMemo(() => {
    const experiment = toExperiment(entered);
    return experiment === undefined ? undefined : estimate(experiment, dataset);
  }, [entered, dataset]);
}
