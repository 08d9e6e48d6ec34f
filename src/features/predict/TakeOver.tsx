import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import type { Entered } from "../../experiment/entry.ts";
import type { Workload } from "../../experiment/experiment.ts";
import { withLine, type Line } from "../../experiment/prediction/line.ts";
import { withAmounts } from "../../experiment/prediction/predicted-emissions.ts";
import type { SessionStore } from "../../experiment/store.ts";
import { Button } from "../../ui/Button.tsx";
import { Said } from "../../ui/Said.tsx";
import { predict } from "../../words/predict.ts";
import { enter } from "./entry.ts";
import type { Predicted } from "./use-prediction.ts";
import styles from "./Predict.module.css";

type Props = { readonly predicted: Predicted; readonly store: SessionStore };

type Before = { readonly entered: Entered; readonly line: Line };

/** What was done last, and how it was before. It stands until the document is another than what it left. */
type Done = {
  readonly words: string;
  readonly before: Before | undefined;
  readonly after: Entered;
};

/** Puts a figure into the calculator's line, and back again. */
export function TakeOver({ predicted, store }: Props) {
  const entered = useStore(store, (session) => session.entered);
  const [last, setDone] = useState<Done>();
  const status = useRef<HTMLParagraphElement>(null);
  const done = last?.after === entered ? last : undefined;
  useEffect(() => {
    // The button that had the focus may be gone with what it did.
    if (last !== undefined) status.current?.focus();
  }, [last]);

  const change = (to: Entered, from: "suggestion" | "undo", words: string, before?: Before) => {
    const trouble = store.getState().change(to, from);
    const { entered: after } = store.getState();
    const isDone = trouble === undefined;
    setDone({
      words: isDone ? words : predict.take.full,
      before: isDone ? before : undefined,
      after,
    });
    return isDone;
  };
  const take = (amount: "spent" | "whole") => {
    const { dataset } = store.getState();
    const catalogue = { dataset, releases: [dataset.version] };
    const workload = takenOf(predicted, amount);
    const words = amount === "whole" ? predict.take.wholeTaken : predict.take.spentTaken;
    const { line } = predicted;
    const to = withLine(entered, line, workload, catalogue);
    const isDone = change(to, "suggestion", words, { entered, line });
    // From now on it is the line that was added, so that it is not added twice.
    const added = to.workloads.at(-1);
    if (isDone && line === "new" && added !== undefined) enter({ line: added.id });
  };
  const before = done?.before;

  return (
    <div className={styles.take}>
      <p className={styles.buttons}>
        <Button
          look="strong"
          onClick={() => {
            take("whole");
          }}
        >
          {predict.take.whole}
        </Button>
        <Button
          onClick={() => {
            take("spent");
          }}
        >
          {predict.take.spent}
        </Button>
      </p>
      <Said ref={status}>{done?.words}</Said>
      {before === undefined ? null : (
        <p className={styles.buttons}>
          <Button
            onClick={() => {
              change(before.entered, "undo", predict.take.undone);
              enter({ line: before.line });
            }}
          >
            {predict.take.undo}
          </Button>
          <a href="#/">{predict.take.open}</a>
        </p>
      )}
    </div>
  );
}

/** The line with what was spent or the whole; hours that are not known stay as the line has them. */
function takenOf(
  { prediction: { energy, hours }, workload, scope }: Predicted,
  amount: "spent" | "whole",
): Workload {
  const amounts = { kwh: energy?.[amount], hours: hours?.[amount] ?? workload.hours };
  return withAmounts(workload, amounts, scope ?? "it");
}
