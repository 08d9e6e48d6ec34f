import { useEffect } from "react";
import { chosenLine, linesOf } from "../../experiment/prediction/line.ts";
import type { SessionStore } from "../../experiment/store.ts";
import { Button } from "../../ui/Button.tsx";
import { Columns } from "../../ui/Columns.tsx";
import { useMethodPlace } from "../../view-parts/method-place.ts";
import { partialRun } from "../../view-parts/partial-run.ts";
import { ViewFrame } from "../../view-parts/ViewFrame.tsx";
import { predict } from "../../words/predict.ts";
import { enterLine, enterRun, useEntry } from "./entry.ts";
import { FromLog } from "./FromLog.tsx";
import { MeasuredForm } from "./MeasuredForm.tsx";
import { Outcome } from "./Outcome.tsx";
import { Rule } from "./Rule.tsx";
import { PlanForm } from "./PlanForm.tsx";
import { usePrediction } from "./use-prediction.ts";
import styles from "./Predict.module.css";

type Props = { readonly store: SessionStore };

/** What a log was taken from, or the calculator's first line where nothing was entered here yet. */
function begin(store: SessionStore): void {
  if (useEntry.getState().isUntouched) {
    enterLine(chosenLine(linesOf(store.getState().entered), undefined).workload);
  }
  const { run } = partialRun.getState();
  if (run === undefined) return;
  partialRun.setState({ run: undefined });
  enterRun(run);
}

/** The whole of a run from its beginning. */
export function Predict({ store }: Props) {
  useEffect(() => {
    begin(store);
  }, [store]);
  const { read, predicted } = usePrediction(store);
  const isInError = Object.keys(read.problems).length > 0;
  return (
    <ViewFrame title={predict.title}>
      <p className={styles.prose}>
        {predict.intro}{" "}
        <Button
          look="link"
          onClick={() => {
            useMethodPlace.setState({ part: "range" });
            store.getState().show("method");
          }}
        >
          {predict.method}
        </Button>
      </p>
      <Columns>
        <div className={styles.form}>
          <FromLog store={store} />
          <MeasuredForm problems={read.problems} />
          <PlanForm problems={read.problems} store={store} />
        </div>
        <div className={styles.form}>
          {predicted === undefined ? (
            <p role="status" className={styles.quiet}>
              {isInError ? predict.inError : predict.lacking(read.lacking)}
            </p>
          ) : (
            <Outcome predicted={predicted} store={store} />
          )}
        </div>
      </Columns>
      <Rule />
    </ViewFrame>
  );
}
