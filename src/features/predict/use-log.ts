import { useRef, useState } from "react";
import type { Dataset } from "../../dataset/types.ts";
import { matchRuns } from "../../importers/match/match-runs.ts";
import { readSource } from "../../importers/reading/read-source.ts";
import type { ImportedLine, Reading, Source } from "../../importers/reading/reading.ts";
import { sourcesOf } from "../../importers/reading/sources.ts";
import { partialRunOf, type PartialRun } from "../../view-parts/partial-run.ts";
import { importProblemWords } from "../../words/imports.ts";
import { predict } from "../../words/predict.ts";
import { enterRun } from "./entry.ts";

/** What became of the log that was chosen last. */
export type LogState =
  | { readonly is: "nothing" }
  | { readonly is: "reading"; readonly name: string }
  | { readonly is: "taken"; readonly runs: readonly PartialRun[]; readonly at: number }
  | { readonly is: "told"; readonly words: string };

type Log = {
  readonly state: LogState;
  readonly read: (files: readonly File[]) => void;
  readonly cancel: () => void;
  /** Takes another run of the log. */
  readonly choose: (at: number) => void;
};

function runsOf(name: string, lines: readonly ImportedLine[], dataset: Dataset): PartialRun[] {
  // The sum of many runs is no beginning of one.
  const single = lines.filter((line) => line.runs === 1);
  return matchRuns(single, dataset)
    .runs.map(({ run, workload }) => partialRunOf(name, run, workload))
    .filter(({ workload }) => workload.measuredKwh !== undefined);
}

function taken({ name }: Source, reading: Reading, dataset: Dataset): LogState {
  const { log: words } = predict;
  if (reading.is === "refused") {
    return { is: "told", words: words.failed(name, importProblemWords(reading.problem)) };
  }
  if (reading.is !== "read") return { is: "told", words: words.notALog(name) };
  const runs = runsOf(name, reading.lines, dataset);
  const [first] = runs;
  if (first === undefined) return { is: "told", words: words.noEnergy(name) };
  enterRun(first);
  return { is: "taken", runs, at: 0 };
}

/** Reads a log, in a worker, into the form. */
export function useLog(dataset: Dataset): Log {
  const [state, setState] = useState<LogState>({ is: "nothing" });
  const running = useRef<AbortController>(undefined);

  async function read(files: readonly File[]): Promise<void> {
    const [source, ...more] = sourcesOf(files.map((file) => ({ name: file.name, body: file })));
    if (source === undefined) return;
    running.current?.abort();
    if (more.length > 0) {
      running.current = undefined;
      setState({ is: "told", words: predict.log.oneLog });
      return;
    }
    const control = new AbortController();
    running.current = control;
    setState({ is: "reading", name: source.name });
    try {
      const watch = { onProgress: () => undefined, signal: control.signal };
      const reading = await readSource(source, {}, watch);
      setState(taken(source, reading, dataset));
    } catch (error) {
      // Another log took its place, and says for itself how it goes.
      if (running.current !== control) return;
      const { log: words } = predict;
      const why = error instanceof Error ? error.message : "";
      setState({
        is: "told",
        words: control.signal.aborted ? words.cancelled : words.failed(source.name, why),
      });
    }
  }

  return {
    state,
    read: (files) => void read(files),
    cancel: () => running.current?.abort(),
    choose: (at) => {
      if (state.is !== "taken" || state.runs[at] === undefined) return;
      enterRun(state.runs[at]);
      setState({ ...state, at });
    },
  };
}
