import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import type { SessionStore } from "../../../experiment/store.ts";
import { Button } from "../../../ui/Button.tsx";
import { useLedger } from "../../../view-parts/use-ledger.ts";
import { importTaking as words } from "../../../words/import-taking.ts";
import styles from "./Taking.module.css";
import { isCurrent, untook, useTaken, type Taken } from "./taken.ts";

function doneWords(taken: Taken): string {
  switch (taken.to) {
    case "calculator":
      return words.inCalculator(taken.keys.length);
    case "experiment":
      return words.appended(taken.keys.length);
    case "ledger":
      return words.ledgered(taken.ids.length);
  }
}

/** What was taken last, how to undo it, and the ways on. */
export function Done({ store }: { readonly store: SessionStore }) {
  const state = useTaken();
  const { last, isUndone } = state;
  const entered = useStore(store, (session) => session.entered);
  const dataset = useStore(store, (session) => session.dataset);
  const said = useRef<HTMLDivElement>(null);
  const seen = useRef(state);
  useEffect(() => {
    // To be read on from where it stands, and not when the view is come back to.
    if (seen.current !== state) said.current?.focus();
    seen.current = state;
  }, [state]);
  const isSaid = last !== undefined && isCurrent(state, entered, dataset);
  return (
    <div role="status">
      {isSaid ? (
        <div className={styles.done} ref={said} tabIndex={-1} data-testid="import-done">
          <p>{isUndone ? words.undone[last.to] : doneWords(last)}</p>
          {isUndone ? null : <Undo store={store} last={last} />}
          <a href={last.to === "ledger" ? "#/ledger" : "#/"}>
            {last.to === "ledger" ? words.ledger : words.calculator}
          </a>
          {last.to === "ledger" ? null : <a href="#/report">{words.report}</a>}
        </div>
      ) : null}
    </div>
  );
}

function Undo({ store, last }: { readonly store: SessionStore; readonly last: Taken }) {
  const ledger = useLedger();
  return (
    <Button
      onClick={() => {
        if (last.to === "ledger") ledger.getState().remove(last.ids);
        else store.getState().change(last.before, "undo");
        untook(last);
      }}
    >
      {words.undo}
    </Button>
  );
}
