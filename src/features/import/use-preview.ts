import { useMemo } from "react";
import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
import type { Dataset } from "../../dataset/types.ts";
import { toExperiment, valuesOf } from "../../experiment/entry.ts";
import type { Experiment, Workload } from "../../experiment/experiment.ts";
import type { SessionStore } from "../../experiment/store.ts";
import { matchLinesInSteps, type MatchedLines } from "../../importers/taking/matched-lines.ts";
import type { Preview, SourceLines } from "../../importers/taking/picks.ts";
import { previewInSteps } from "../../importers/taking/preview.ts";
import { importLines as words } from "../../words/import-lines.ts";
import { useImports, type ReadSource } from "./imports.ts";
import { begin } from "./slices.ts";
import { useWork } from "./use-work.ts";

function linesOf({ id, source, state }: ReadSource): readonly SourceLines[] {
  if (state.is !== "done" || state.reading.is !== "read") return [];
  const isFile = typeof source.bodies[0] !== "string";
  const { lines } = state.reading;
  const { sumName } = words;
  return [{ source: id, ...(isFile && { fileName: source.name }), sumName, lines }];
}

export type Previewed = {
  readonly preview: Preview;
  readonly dataset: Dataset;
  /** The experiment in the calculator; undefined while it has an entry in error. */
  readonly present: Experiment | undefined;
  /** Nothing is being matched or counted: the preview is that of the present choices. */
  readonly isSettled: boolean;
};

const noLines: MatchedLines = { lines: [], questions: [] };
const noYears = { years: [], year: undefined };
const noPreview: Preview = { lines: [], questions: [], place: undefined, years: noYears };

/** The lines of all sources with what was chosen for them. Derived, never stored. */
export function usePreview(store: SessionStore): Previewed {
  const dataset = useStore(store, (session) => session.dataset);
  const entered = useStore(store, (session) => session.entered);
  const isExample = useStore(store, ({ origin }) => origin.from === "example");
  const picks = useImports((imports) => imports.picks);
  const sources = useImports(useShallow((imports) => imports.sources));
  const lines = useMemo(() => sources.flatMap(linesOf), [sources]);
  const sites = useMemo(() => {
    // The example is nobody's work: its place says nothing about a log.
    const workloads = isExample ? [] : entered.workloads;
    const found = workloads.map(({ entries }) => valuesOf<Workload>(entries).site);
    return [...new Set(found.filter((site) => site !== undefined))];
  }, [entered, isExample]);
  const present = useMemo(() => toExperiment(entered), [entered]);
  const { answers, readings } = picks;
  const matching = useMemo(
    () => begin(matchLinesInSteps(lines, { answers, readings }, dataset)),
    [lines, answers, readings, dataset],
  );
  const matched = useWork(matching);
  const known = matched.value ?? noLines;
  const previewing = useMemo(
    () => begin(previewInSteps(known, picks, dataset, sites)),
    [known, picks, dataset, sites],
  );
  const { value, isUnderWay } = useWork(previewing);
  const preview = value ?? noPreview;
  return { preview, dataset, present, isSettled: !matched.isUnderWay && !isUnderWay };
}
