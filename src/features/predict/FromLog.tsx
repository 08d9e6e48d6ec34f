import { useStore } from "zustand";
import type { SessionStore } from "../../experiment/store.ts";
import { Button } from "../../ui/Button.tsx";
import { FileButton } from "../../ui/FileButton.tsx";
import { Said } from "../../ui/Said.tsx";
import { Select } from "../../ui/Select.tsx";
import { locale } from "../../view-parts/locale.ts";
import type { PartialRun } from "../../view-parts/partial-run.ts";
import { predict } from "../../words/predict.ts";
import { energy, text } from "../../words/figures.ts";
import { useLog, type LogState } from "./use-log.ts";
import styles from "./Predict.module.css";

/** Fills the form from a log of a run that is not over. */
export function FromLog({ store }: { readonly store: SessionStore }) {
  const dataset = useStore(store, (session) => session.dataset);
  const { state, read, cancel, choose } = useLog(dataset);
  const words = predict.log;
  return (
    <div className={styles.log}>
      <p className={styles.buttons}>
        <FileButton label={words.open} accept="" onFiles={read} />
        {state.is === "reading" ? <Button onClick={cancel}>{words.cancel}</Button> : null}
      </p>
      <p className={styles.quiet}>{words.hint}</p>
      <Said>{said(state)}</Said>
      {state.is === "taken" && state.runs.length > 1 ? (
        <Select<string>
          label={words.several}
          options={state.runs.map((run, at) => ({ value: String(at), label: nameOf(run, at) }))}
          value={String(state.at)}
          onChange={(at) => {
            choose(Number(at));
          }}
        />
      ) : null}
    </div>
  );
}

function nameOf({ workload: { name, measuredKwh = 0 } }: PartialRun, at: number): string {
  const words = predict.log;
  return words.run(name ?? words.unnamed(at + 1), text(energy(measuredKwh, locale)));
}

function said(state: LogState): string {
  switch (state.is) {
    case "nothing":
      return "";
    case "reading":
      return predict.log.reading(state.name);
    case "told":
      return state.words;
    case "taken": {
      const run = state.runs[state.at]!;
      return predict.log.taken(run.name, run.parts.length, run.areWindows);
    }
  }
}
