import { useMemo } from "react";
import { useStore } from "zustand";
import { tableRows, type TablesFile } from "../../../dataset/release-files.ts";
import { conventionChain, type Chain } from "../../../experiment/conventions/chain.ts";
import { factorsOf } from "../../../experiment/conventions/factor.ts";
import type { Stop } from "../../../experiment/conventions/stop.ts";
import { toExperiment } from "../../../experiment/entry.ts";
import type { SessionStore } from "../../../experiment/store.ts";
import { TablesPart } from "../../../view-parts/TablesPart.tsx";
import { conventions, conventionWords } from "../../../words/conventions.ts";
import { noTotalWords } from "../../../words/missing.ts";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import { StepTable } from "./StepTable.tsx";
import { TermTable } from "./TermTable.tsx";
import { Waterfall } from "./Waterfall.tsx";
import styles from "../Method.module.css";

type Props = { readonly store: SessionStore };

/** The same job as other tools would count it, and on to our own figure. */
export function Tools({ store }: Props) {
  const version = useStore(store, ({ dataset }) => dataset.version);
  return (
    <section className={styles.section} aria-labelledby="tools-title">
      <h3 id="tools-title">{conventions.title}</h3>
      <p className={styles.prose}>{conventions.intro}</p>
      <TablesPart version={version}>
        {(tables) => <Chained tables={tables} store={store} />}
      </TablesPart>
    </section>
  );
}

function Chained({ tables, store }: Props & { readonly tables: TablesFile }) {
  const entered = useStore(store, (session) => session.entered);
  const dataset = useStore(store, (session) => session.dataset);
  const version = dataset.version;
  const chain = useMemo((): Chain => {
    const experiment = toExperiment(entered);
    return experiment === undefined
      ? { is: "none", why: "workload-incomplete" }
      : conventionChain(experiment, dataset, factorsOf(tableRows(tables, "factors")));
  }, [entered, dataset, tables]);
  if (chain.is === "none") return <p>{noTotalWords(chain.why)}</p>;
  const { stops, legs } = chain;
  return (
    <>
      <Waterfall stops={stops} legs={legs} />
      <StepTable stops={stops} legs={legs} />
      <ul className={styles.prose}>
        {stops.map(({ convention }) => (
          <li key={convention}>
            <b>{conventionWords[convention].name}.</b> {conventionWords[convention].counts}
          </li>
        ))}
      </ul>
      {stops.some(hasUnknown) ? <p className={styles.prose}>{conventions.incomplete}</p> : null}
      <p className={`${styles.prose} ${styles.quiet}`}>
        {conventions.held} {conventions.order}
      </p>
      <Disclosure summary={conventions.termsTable}>
        <TermTable stops={stops} version={version} />
      </Disclosure>
    </>
  );
}

function hasUnknown({ terms }: Stop): boolean {
  return terms.some(({ notes }) => notes.some(({ basis }) => basis === "unknown"));
}
