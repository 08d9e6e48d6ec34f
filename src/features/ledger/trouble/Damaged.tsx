import { useState } from "react";
import { useStore } from "zustand";
import { damagedFile } from "../../../ledger/damaged-file.ts";
import type { LedgerStore } from "../../../ledger/ledger-store.ts";
import { Button } from "../../../ui/Button.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { saveFile } from "../../../ui/save-file.ts";
import { ledgerTrouble as words } from "../../../words/ledger-trouble.ts";
import styles from "../Ledger.module.css";
import { focusSaid, say } from "../said.ts";

/** Records of the store that cannot be read: saved as they are, and removed only when asked to be. */
export function Damaged({ ledger }: { readonly ledger: LedgerStore }) {
  const damaged = useStore(ledger, (state) => state.damaged);
  const [isAsked, setIsAsked] = useState(false);
  if (damaged.length === 0) return null;
  return (
    <Notice title={words.damagedTitle(damaged.length)} tone="care" testId="ledger-damaged">
      <p>{words.damaged}</p>
      <p className={styles.actions}>
        <Button
          onClick={() => {
            saveFile("wattprint-ledger-damaged.json", damagedFile(damaged), "application/json");
          }}
        >
          {words.saveDamaged}
        </Button>
        {isAsked ? (
          <>
            <Button
              onClick={() => {
                void ledger.getState().removeDamaged(damaged);
                setIsAsked(false);
                say(words.damagedRemoved);
                focusSaid();
              }}
            >
              {words.removeForGood}
            </Button>
            <Button
              onClick={() => {
                setIsAsked(false);
              }}
            >
              {words.keepDamaged}
            </Button>
          </>
        ) : (
          <Button
            onClick={() => {
              setIsAsked(true);
            }}
          >
            {words.removeDamaged}
          </Button>
        )}
      </p>
    </Notice>
  );
}
