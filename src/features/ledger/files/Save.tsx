import { memo } from "react";
import { ledgerCsv } from "../../../ledger/ledger-csv.ts";
import { ledgerFile } from "../../../ledger/ledger-file.ts";
import { Button } from "../../../ui/Button.tsx";
import { saveFile } from "../../../ui/save-file.ts";
import { ledgerFiles } from "../../../words/ledger-files.ts";
import { today } from "../entries/details.ts";
import type { Figures } from "../figures.ts";
import styles from "../Ledger.module.css";
import { pageAddress } from "../../../view-parts/page-address.ts";
import { say } from "../said.ts";

/** Put in place by the build from package.json. */
declare const __APP_VERSION__: string;

/** The ledger as a file: to keep, to share, and to open in another browser. */
export const Save = memo(function Save({
  figures: { entries, all },
}: {
  readonly figures: Figures;
}) {
  const words = ledgerFiles.save;
  const save = (extension: "json" | "csv", type: string, text: string) => {
    const name = `wattprint-ledger-${today()}.${extension}`;
    saveFile(name, text, type);
    say(words.saved(name));
  };
  return (
    <section className={styles.section} aria-labelledby="ledger-save-title">
      <h3 id="ledger-save-title">{words.title}</h3>
      <p className={styles.prose}>
        {words.hint} {words.all(all.length)}
      </p>
      <p className={styles.actions}>
        <Button
          onClick={() => {
            const written = { at: new Date(), appVersion: __APP_VERSION__ };
            save("json", "application/json", ledgerFile(entries, written));
          }}
        >
          {words.json}
        </Button>
        <Button
          onClick={() => {
            save("csv", "text/csv", ledgerCsv(all, pageAddress()));
          }}
        >
          {words.csv}
        </Button>
      </p>
    </section>
  );
});
