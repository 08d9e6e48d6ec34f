import { useStore } from "zustand";
import type { LedgerStore } from "../../ledger/ledger-store.ts";
import { Button } from "../../ui/Button.tsx";
import { ledger as words } from "../../words/ledger.ts";
import { focusSaid, say, saidId, useSaid } from "./said.ts";
import styles from "./Ledger.module.css";

/** What was last done, at the foot of the window, with the way back. */
export function Said({ ledger }: { readonly ledger: LedgerStore }) {
  const said = useSaid();
  const { undoSteps, redoSteps, undo, redo } = useStore(ledger);
  const [canUndo, canRedo] = [undoSteps.length > 0, redoSteps.length > 0];
  const isShown = said.words !== "" || canUndo || canRedo;
  const step = (take: () => void, done: string) => () => {
    take();
    say(done);
    focusSaid();
  };
  return (
    <div className={styles.said} data-shown={isShown}>
      <p id={saidId} role="status" tabIndex={-1}>
        {said.words}
      </p>
      {said.words === "" && canUndo ? <p>{words.canUndo}</p> : null}
      {canUndo ? <Button onClick={step(undo, words.undone)}>{words.undo}</Button> : null}
      {canRedo ? <Button onClick={step(redo, words.redone)}>{words.redo}</Button> : null}
    </div>
  );
}
