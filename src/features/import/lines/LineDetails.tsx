import type { SessionStore } from "../../../experiment/store.ts";
import type { PreviewLine } from "../../../importers/taking/picks.ts";
import { Button } from "../../../ui/Button.tsx";
import { partialRun, partialRunOf } from "../../../view-parts/partial-run.ts";
import { importLines as words } from "../../../words/import-lines.ts";
import { BesideList } from "./BesideList.tsx";
import styles from "./Lines.module.css";
import { Readings } from "./Readings.tsx";

type Props = {
  readonly line: PreviewLine;
  readonly name: string;
  readonly notes: readonly string[];
  readonly store: SessionStore;
};

/** What is to be known of one line, its other readings, why the tool has another figure, and what may come of it. */
export function LineDetails({ line, name, notes, store }: Props) {
  const { run, beside } = line;
  return (
    <div className={styles.parts}>
      {notes.length === 0 ? null : (
        <ul className={styles.notes} aria-label={words.notes}>
          {notes.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <Readings line={line} />
      {beside === undefined || run.power !== undefined ? null : <BesideList beside={beside} />}
      {run.epochs === undefined && run.plan === undefined && run.power === undefined ? null : (
        <Predict line={line} name={name} store={store} />
      )}
    </div>
  );
}

/** On to the whole of a run of which this was a part. */
function Predict({ line: { run, workload }, name, store }: Omit<Props, "notes">) {
  return (
    <p>
      {words.isPart}{" "}
      <Button
        look="link"
        aria-label={words.predictOne(name)}
        onClick={() => {
          partialRun.setState({ run: partialRunOf(name, run, workload) });
          store.getState().show("predict");
        }}
      >
        {words.predict}
      </Button>
    </p>
  );
}
