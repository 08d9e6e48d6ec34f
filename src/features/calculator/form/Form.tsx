import { lazy, useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { Button } from "../../../ui/Button.tsx";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import { LazyPart } from "../../../ui/LazyPart.tsx";
import type { Entered } from "../../../experiment/entry.ts";
import { maxWorkloads } from "../../../experiment/fields.ts";
import type { SessionStore } from "../../../experiment/store.ts";
import { form } from "../../../words/fields.ts";
import { folded } from "../../../words/folded.ts";
import { notices } from "../../../words/problems.ts";
import { Examples } from "../cases/Examples.tsx";
import { ExperimentForm } from "./ExperimentForm.tsx";
import { OpenFile } from "./OpenFile.tsx";
import { WorkloadForm } from "./WorkloadForm.tsx";
import styles from "./Form.module.css";

// Folded away at first, so its code comes when it is opened.
const OneLine = lazy(() => import("./OneLine.tsx").then((it) => ({ default: it.OneLine })));

type Undo = {
  readonly what: string;
  readonly before: Entered;
  /** The button that had the focus went with what was removed. */
  readonly takesFocus: boolean;
};

type Props = {
  readonly store: SessionStore;
  readonly onExample: () => void;
  readonly onOpen: (fragment: string) => void;
};

/** The whole document as a form. What is removed or cleared can be brought back until the next such step. */
export function Form({ store, onExample, onOpen }: Props) {
  const workloads = useStore(store, ({ entered }) => entered.workloads);
  const title = useRef<HTMLHeadingElement>(null);
  const undoLine = useRef<HTMLParagraphElement>(null);
  const [undo, setUndo] = useState<Undo>();
  useEffect(() => {
    if (undo?.takesFocus === true) undoLine.current?.querySelector("button")?.focus();
  }, [undo]);
  const { addWorkload, removeWorkload, clear, change } = store.getState();
  const duplicate = store.getState().duplicateWorkload;

  const remember = (what: string, takesFocus = false) => {
    setUndo({ what, before: store.getState().entered, takesFocus });
  };

  return (
    <section className={styles.form} aria-labelledby="experiment-title">
      <h2 id="experiment-title" ref={title} tabIndex={-1} className={styles.title}>
        {form.title}
      </h2>
      <p className={styles.otherWays}>
        {form.haveLog}
        <a href="#/import">{form.readLog}</a>. {form.notFinished}
        <a href="#/predict">{form.predict}</a>.
      </p>
      <Disclosure summary={folded.oneLine}>
        <LazyPart failed={notices.partFailed}>
          <OneLine
            store={store}
            workload={workloads.at(-1)?.id ?? 1}
            onEnter={() => {
              remember(form.lineEntered);
            }}
          />
        </LazyPart>
      </Disclosure>
      {workloads.map((workload, index) => (
        <WorkloadForm
          key={workload.id}
          store={store}
          workload={workload}
          position={index + 1}
          count={workloads.length}
          onRemove={() => {
            remember(form.removed(index + 1), true);
            removeWorkload(workload.id);
          }}
        />
      ))}
      <div className={styles.actions}>
        <Button disabled={workloads.length >= maxWorkloads} onClick={() => addWorkload()}>
          {form.add}
        </Button>
        {workloads.length === 1 ? (
          <Button onClick={() => workloads[0] && duplicate(workloads[0].id)}>
            {form.duplicate}
          </Button>
        ) : null}
        <Button
          onClick={() => {
            remember(form.cleared);
            clear();
          }}
        >
          {form.clear}
        </Button>
        <Button
          onClick={() => {
            remember(form.exampleLoaded);
            onExample();
          }}
        >
          {form.example}
        </Button>
        <OpenFile onOpen={onOpen} />
      </div>
      <div role="status">
        {undo === undefined ? null : (
          <p className={styles.undo} ref={undoLine}>
            {undo.what}{" "}
            <Button
              look="link"
              onClick={() => {
                change(undo.before, "undo");
                setUndo(undefined);
                title.current?.focus();
              }}
            >
              {form.undo}
            </Button>
          </p>
        )}
      </div>
      <div>
        <Examples
          store={store}
          onLoad={(name) => {
            remember(form.caseLoaded(name));
          }}
        />
      </div>
      <ExperimentForm store={store} />
    </section>
  );
}
