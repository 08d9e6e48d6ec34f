import { useStore } from "zustand";
import type { LedgerStore } from "../../../ledger/ledger-store.ts";
import { Button } from "../../../ui/Button.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { ledgerTrouble as words } from "../../../words/ledger-trouble.ts";
import { Damaged } from "./Damaged.tsx";

/** Trouble with keeping the ledger, and with what was kept, above everything else. */
export function Trouble({ ledger }: { readonly ledger: LedgerStore }) {
  const { trouble, reload, dismissTrouble } = useStore(ledger);
  return (
    <>
      {trouble === undefined ? null : (
        <Notice title={words.titles[trouble.code]} tone="care" testId="ledger-trouble">
          <p role="status">{words.text(trouble)}</p>
          <p>
            {words.canRetry(trouble) ? (
              <Button onClick={() => void reload()}>{words.retry}</Button>
            ) : null}{" "}
            {words.canReload(trouble) ? (
              <Button
                onClick={() => {
                  window.location.reload();
                }}
              >
                {words.reload}
              </Button>
            ) : null}{" "}
            <Button onClick={dismissTrouble}>{words.dismiss}</Button>
          </p>
        </Notice>
      )}
      <Damaged ledger={ledger} />
    </>
  );
}
