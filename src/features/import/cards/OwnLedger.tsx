import { useState } from "react";
import { useStore } from "zustand";
import { entriesIn } from "../../../ledger/entries-in.ts";
import { mergeOf } from "../../../ledger/merge.ts";
import { Button } from "../../../ui/Button.tsx";
import { useLedger } from "../../../view-parts/use-ledger.ts";
import { importView as words } from "../../../words/import-view.ts";
import styles from "./Cards.module.css";

type Props = { readonly text: string; readonly newestVersion: string };

/** A ledger of ours: what is new in it can be taken here; what differs is for the ledger's own view to ask about. */
export function OwnLedger({ text, newestVersion }: Props) {
  const ledger = useLedger();
  const { entries, isReady, merge } = useStore(ledger);
  const [found] = useState(() => entriesIn(text, { newestVersion, now: new Date() }));
  if ("problem" in found) return <p className={styles.problem}>{words.ledgerDamaged}</p>;
  if (!isReady) return <p className={styles.text}>{words.ownLedger}</p>;
  const { added, same, changed, alike } = mergeOf(entries, found.entries);
  return (
    <>
      <p className={styles.text}>
        {words.ownLedger}{" "}
        {words.ledgerHolds(added.length, same.length, changed.length + alike.length)}
        {found.damaged.length === 0 ? null : ` ${words.ledgerDamagedEntries(found.damaged.length)}`}
      </p>
      <p className={styles.progress}>
        {added.length === 0 ? null : (
          <Button
            onClick={() => {
              merge(added);
            }}
          >
            {words.ledgerTake(added.length)}
          </Button>
        )}
        <a href="#/ledger">{words.toLedger}</a>
      </p>
    </>
  );
}
