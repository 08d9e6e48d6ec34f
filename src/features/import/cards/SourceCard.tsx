import type { SessionStore } from "../../../experiment/store.ts";
import { Button } from "../../../ui/Button.tsx";
import { importFormats } from "../../../words/imports.ts";
import { importView as words } from "../../../words/import-view.ts";
import { cancel, readAgain } from "../reading-queue.ts";
import { useProgress, type ReadSource } from "../imports.ts";
import styles from "./Cards.module.css";
import { Found } from "./Found.tsx";
import { MappingForm } from "./MappingForm.tsx";
import { OwnLedger } from "./OwnLedger.tsx";
import { OwnLink } from "./OwnLink.tsx";
import { Refused } from "./Refused.tsx";

type Props = {
  readonly one: ReadSource;
  readonly store: SessionStore;
  readonly onRemove: () => void;
};

function formatOf({ state }: ReadSource): string | undefined {
  if (state.is !== "done") return undefined;
  const { reading } = state;
  if (reading.is === "read") return importFormats[reading.imported.format];
  return reading.is === "table" ? importFormats.plain : undefined;
}

/** One source, from waiting to what stands in it. */
export function SourceCard({ one, store, onRemove }: Props) {
  const { name } = one.source;
  const format = formatOf(one);
  return (
    <li className={styles.card} data-testid="import-source">
      <div className={styles.head}>
        <h4 className={styles.name}>
          {name} {format === undefined ? null : <span className={styles.format}>{format}</span>}
        </h4>
        <Button look="link" aria-label={words.removeOne(name)} onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
      <State one={one} store={store} />
    </li>
  );
}

function State({ one, store }: Omit<Props, "onRemove">) {
  const { state } = one;
  switch (state.is) {
    case "waiting":
      return <p className={styles.text}>{words.waiting}</p>;
    case "reading":
      return <InProgress one={one} />;
    case "cancelled":
    case "failed":
      return <Stopped one={one} isFailed={state.is === "failed"} />;
    case "done":
      return <Done one={one} store={store} />;
  }
}

function Done({ one, store }: Omit<Props, "onRemove">) {
  if (one.state.is !== "done") return null;
  const { reading } = one.state;
  switch (reading.is) {
    case "link":
      return <OwnLink fragment={reading.fragment} />;
    case "ledger":
      return <OwnLedger text={reading.text} newestVersion={store.getState().dataset.version} />;
    case "table":
      return <MappingForm one={one} table={reading.table} />;
    case "refused":
      return <Refused one={one} problem={reading.problem} />;
    case "read":
      return <Found one={one} reading={reading} />;
  }
}

function InProgress({ one: { id, source } }: { readonly one: ReadSource }) {
  const progress = useProgress(({ of }) => of.get(id));
  return (
    <div className={styles.progress}>
      <progress
        aria-label={words.reading(source.name)}
        max={Math.max(progress?.totalBytes ?? 1, 1)}
        {...(progress === undefined ? {} : { value: progress.bytes })}
      />
      <span>
        {progress === undefined
          ? ""
          : words.progress(progress.bytes, progress.totalBytes, progress.rows)}
      </span>
      <Button
        aria-label={words.cancelOne(source.name)}
        onClick={() => {
          cancel(id);
        }}
      >
        {words.cancel}
      </Button>
    </div>
  );
}

type StoppedProps = { readonly one: ReadSource; readonly isFailed: boolean };

function Stopped({ one: { id, source, options }, isFailed }: StoppedProps) {
  return (
    <>
      <p className={isFailed ? styles.problem : styles.text}>
        {isFailed ? words.failed : words.cancelled}
      </p>
      <p>
        <Button
          aria-label={words.readAgainOne(source.name)}
          onClick={() => {
            readAgain(id, options);
          }}
        >
          {words.readAgain}
        </Button>
      </p>
    </>
  );
}
