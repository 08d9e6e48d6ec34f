import { maxWorkloads } from "../../../experiment/fields.ts";
import type { SessionStore } from "../../../experiment/store.ts";
import { tickedLines } from "../../../importers/taking/total.ts";
import { importTaking as words } from "../../../words/import-taking.ts";
import importStyles from "../Import.module.css";
import type { Previewed } from "../use-preview.ts";
import { TakenTotal } from "./TakenTotal.tsx";
import { Done } from "./Done.tsx";
import styles from "./Taking.module.css";
import { ToExperiment } from "./ToExperiment.tsx";
import { ToLedger } from "./ToLedger.tsx";
import { YearOf } from "./YearOf.tsx";

type Props = { readonly store: SessionStore; readonly previewed: Previewed };

/** What the ticked lines come to, and where they can go. What was there before is never lost. */
export function Taking({ store, previewed }: Props) {
  const { preview, dataset } = previewed;
  const lines = tickedLines(preview);
  const isTooMany = lines.length > maxWorkloads;
  return (
    <section className={importStyles.section} aria-labelledby="taking-title">
      <h3 id="taking-title">{words.title}</h3>
      {lines.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <TakenTotal preview={preview} dataset={dataset} lines={lines.length} />
          <YearOf years={preview.years} dataset={dataset} />
          {isTooMany ? <p>{words.tooMany(lines.length, maxWorkloads)}</p> : null}
          <div className={styles.ways}>
            <ToExperiment store={store} previewed={previewed} lines={lines} />
            <ToLedger previewed={previewed} lines={lines} />
          </div>
        </>
      )}
      <Done store={store} />
    </section>
  );
}
