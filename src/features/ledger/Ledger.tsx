import { useStore } from "zustand";
import type { Dataset } from "../../dataset/types.ts";
import type { SessionStore } from "../../experiment/store.ts";
import type { LedgerStore } from "../../ledger/ledger-store.ts";
import { useLedger, useReleasesOf } from "../../view-parts/use-ledger.ts";
import { ViewFrame } from "../../view-parts/ViewFrame.tsx";
import { ledger as words } from "../../words/ledger.ts";
import { Add } from "./add/Add.tsx";
import { EntryTable } from "./entries/EntryTable.tsx";
import { Incoming } from "./files/Incoming.tsx";
import { Save } from "./files/Save.tsx";
import styles from "./Ledger.module.css";
import { LedgerReport } from "./report/LedgerReport.tsx";
import { Said } from "./Said.tsx";
import { Shares } from "./shares/Shares.tsx";
import { Total } from "./total/Total.tsx";
import { ReleasesFailed } from "./trouble/ReleasesFailed.tsx";
import { Trouble } from "./trouble/Trouble.tsx";
import { useFigures, useNewest } from "./use-figures.ts";

type Props = { readonly store: SessionStore };

/** Experiments of a paper, a lab or a track, with one total. */
export function Ledger({ store }: Props) {
  const ledger = useLedger();
  const isReady = useStore(ledger, (state) => state.isReady);
  const entries = useStore(ledger, (state) => state.entries);
  const { loaded, again } = useReleasesOf(entries);
  const newest = useNewest();
  return (
    <ViewFrame title={words.title}>
      <p className={styles.prose}>{words.intro}</p>
      <Trouble ledger={ledger} />
      {isReady && loaded !== undefined ? (
        <>
          <ReleasesFailed failed={loaded.failed} onAgain={again} />
          <Opened ledger={ledger} store={store} datasets={loaded.datasets} newest={newest} />
        </>
      ) : (
        <p role="status">{words.loading}</p>
      )}
      <Said ledger={ledger} />
    </ViewFrame>
  );
}

type OpenedProps = {
  readonly ledger: LedgerStore;
  readonly store: SessionStore;
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly newest: Dataset | undefined;
};

function Opened(props: OpenedProps) {
  const figures = useFigures(props);
  const isEmpty = figures.all.length === 0;
  return (
    <>
      {isEmpty ? <p className={styles.prose}>{words.empty}</p> : <Total figures={figures} />}
      <Add figures={figures} />
      <Incoming figures={figures} />
      {isEmpty ? null : (
        <>
          <EntryTable figures={figures} />
          <Shares figures={figures} />
          <Save figures={figures} />
          <LedgerReport figures={figures} />
        </>
      )}
    </>
  );
}
