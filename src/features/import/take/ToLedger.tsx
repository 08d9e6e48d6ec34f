import { useState } from "react";
import { useStore } from "zustand";
import { knownReleases } from "../../../dataset/releases.ts";
import { maxWorkloads } from "../../../experiment/fields.ts";
import type { PreviewLine } from "../../../importers/taking/picks.ts";
import { takenExperiment } from "../../../importers/taking/total.ts";
import { Button } from "../../../ui/Button.tsx";
import { Choice } from "../../../ui/Choice.tsx";
import type { LedgerEntry } from "../../../ledger/entry.ts";
import { useLedger } from "../../../view-parts/use-ledger.ts";
import { importTaking as words } from "../../../words/import-taking.ts";
import { useImports } from "../imports.ts";
import { begin, finish } from "../slices.ts";
import importStyles from "../Import.module.css";
import type { Previewed } from "../use-preview.ts";
import { AddedBefore } from "./AddedBefore.tsx";
import { entriesInSteps, entryForAll } from "./ledger-entries.ts";
import { took } from "./taken.ts";
import styles from "./Taking.module.css";

type Props = { readonly previewed: Previewed; readonly lines: readonly PreviewLine[] };

type As = "each" | "all";

/** Into the ledger: an entry for each line, or one that holds them all. */
export function ToLedger({ previewed: { preview, dataset }, lines }: Props) {
  const ledger = useLedger();
  const isKept = useStore(ledger, (state) => state.isKept);
  const sources = useImports((imports) => imports.sources);
  const [as, setAs] = useState<As>("each");
  const [isAdding, setIsAdding] = useState(false);
  const isTooMany = as === "all" && lines.length > maxWorkloads;
  const add = (entries: readonly LedgerEntry[]) => {
    ledger.getState().add(entries);
    took({
      to: "ledger",
      keys: lines.map(({ key }) => key),
      ids: entries.map(({ id }) => id),
    });
  };
  const addAll = async () => {
    if (isAdding) return;
    const catalogue = { dataset, releases: knownReleases.map(({ version }) => version) };
    const now = new Date();
    if (as === "each") {
      setIsAdding(true);
      try {
        const made = await finish(begin(entriesInSteps(lines, preview.years.year, catalogue, now)));
        if (made !== undefined) add(made.value);
      } finally {
        setIsAdding(false);
      }
      return;
    }
    const from = sources.filter(({ id }) => lines.some((line) => line.source === id));
    const name = from.map(({ source }) => source.name).join(", ");
    add([entryForAll(lines, takenExperiment(preview), name, catalogue, now)]);
  };
  return (
    <div className={styles.way}>
      <Choice<As>
        legend={words.ledgerAs}
        options={[
          { value: "each", label: words.ledgerEach, hint: words.ledgerYears },
          { value: "all", label: words.ledgerOne },
        ]}
        value={as}
        onChange={setAs}
      />
      <Button disabled={isTooMany} onClick={() => void addAll()}>
        {words.toLedger}
      </Button>
      <div className={importStyles.quiet}>
        <AddedBefore to="ledger" lines={lines} />
        {isTooMany ? <p>{words.ledgerOneTooMany(maxWorkloads)}</p> : null}
        {isKept ? null : <p>{words.ledgerTrouble}</p>}
      </div>
    </div>
  );
}
