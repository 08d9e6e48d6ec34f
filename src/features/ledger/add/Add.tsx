import { memo, useState } from "react";
import { Button } from "../../../ui/Button.tsx";
import { FileButton } from "../../../ui/FileButton.tsx";
import { ledger as words } from "../../../words/ledger.ts";
import { lookAtFile } from "../files/incoming-store.ts";
import type { Figures } from "../figures.ts";
import styles from "../Ledger.module.css";
import { AddCalculated } from "./AddCalculated.tsx";
import { AddLinks } from "./AddLinks.tsx";

/** The ways in. Only what is typed or chosen here is read, and nothing of it leaves the browser. */
export const Add = memo(function Add({ figures }: { readonly figures: Figures }) {
  const [open, setOpen] = useState<"calculated" | "links">();
  const toggle = (which: typeof open) => () => {
    setOpen(open === which ? undefined : which);
  };
  const close = () => {
    const button = open;
    setOpen(undefined);
    document.getElementById(`ledger-add-${button ?? ""}`)?.focus();
  };
  return (
    <section className={styles.section} aria-labelledby="ledger-add-title">
      <h3 id="ledger-add-title">{words.add.title}</h3>
      <p className={styles.actions}>
        <Button
          id="ledger-add-calculated"
          look="strong"
          aria-expanded={open === "calculated"}
          onClick={toggle("calculated")}
        >
          {words.add.current}
        </Button>
        <Button id="ledger-add-links" aria-expanded={open === "links"} onClick={toggle("links")}>
          {words.add.links}
        </Button>
        <FileButton
          label={words.add.file}
          accept=".json,.csv,.txt,application/json,text/csv,text/plain"
          onFile={(file) => void lookAtFile(file)}
        />
        <a href="#/import">{words.add.logs}</a>
      </p>
      {open === "calculated" ? <AddCalculated figures={figures} onDone={close} /> : null}
      {open === "links" ? <AddLinks onDone={close} /> : null}
    </section>
  );
});
