import { useMemo, useState } from "react";
import { useStore } from "zustand";
import { Button } from "../../../ui/Button.tsx";
import { tableRows, type TablesFile } from "../../../dataset/release-files.ts";
import type { Entered } from "../../../experiment/entry.ts";
import { publishedCase, type PublishedCase } from "../../../experiment/published-case.ts";
import type { SessionStore } from "../../../experiment/store.ts";
import { examples } from "../../../words/examples.ts";
import { loadFailureWords } from "../../../words/load-failure.ts";
import { BesidePublished } from "./BesidePublished.tsx";
import { SourceList } from "../../../view-parts/SourceList.tsx";
import { useSources } from "../../../view-parts/use-sources.ts";
import { useTables } from "../../../view-parts/use-tables.ts";
import styles from "../Comparisons.module.css";

/** Smallest first. Watts of a machine and rated watts, hours and device-hours are all among them. */
const offered = [
  "strubell2019-transformer-big",
  "llama1-7b",
  "bloom-dynamic-pue",
  "patterson2021-t4-t5",
  "patterson2021-t4-gpt3",
];

type Props = {
  readonly store: SessionStore;
  /** Called before a case takes the document's place, with the case's name: for an undo. */
  readonly onLoad?: (name: string) => void;
};

/** Figures that others published, to load: their inputs as a document, their figure beside ours. */
export function PublishedCases(props: Props) {
  const version = useStore(props.store, ({ dataset }) => dataset.version);
  const tables = useTables(version);
  switch (tables.is) {
    case "loading":
      return <p className={styles.quiet}>{examples.loading}</p>;
    case "failed":
      return (
        <p role="alert">
          {examples.failed(loadFailureWords(tables.failure))}{" "}
          <Button look="link" onClick={tables.again}>
            {examples.again}
          </Button>
        </p>
      );
    case "ready":
      return <Cases {...props} tables={tables.file} version={version} />;
  }
}

function casesOf(tables: TablesFile): readonly PublishedCase[] {
  const cases = tableRows(tables, "cases").map(publishedCase);
  return offered.flatMap((id) => cases.find((one) => one.id === id) ?? []);
}

type CasesProps = Props & { readonly tables: TablesFile; readonly version: string };

function Cases({ store, onLoad, tables, version }: CasesProps) {
  const cases = useMemo(() => casesOf(tables), [tables]);
  const sources = useSources(version);
  const entered = useStore(store, (session) => session.entered);
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly as: Entered }>();
  const shown = loaded?.as === entered ? loaded.id : undefined;
  if (cases.length === 0) return <p>{examples.absent}</p>;

  const load = ({ id, title, experiment }: PublishedCase) => {
    onLoad?.(examples.name(id, title));
    const refused = store.getState().load(experiment, "example");
    if (refused === undefined) setLoaded({ id, as: store.getState().entered });
  };
  return (
    <div className={styles.body}>
      <p className={styles.quiet}>{examples.hint}</p>
      <ul className={styles.list}>
        {cases.map((one) => (
          <li key={one.id}>
            <div className={styles.case}>
              <div className={styles.about}>
                <p className={styles.name}>{examples.name(one.id, one.title)}</p>
                <p className={styles.quiet}>
                  {examples.published(one.asPrinted)}{" "}
                  <SourceList ids={one.sources} sources={sources} />
                </p>
              </div>
              <Button
                aria-label={examples.loadOf(examples.name(one.id, one.title))}
                onClick={() => {
                  load(one);
                }}
              >
                {examples.load}
              </Button>
            </div>
            <div role="status">
              {shown === one.id ? <BesidePublished store={store} published={one} /> : null}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
