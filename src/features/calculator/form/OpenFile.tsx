import { useState } from "react";
import { FileButton } from "../../../ui/FileButton.tsx";
import { splitFragment } from "../../../experiment/link-grammar.ts";
import { file as words } from "../../../words/file.ts";
import styles from "./Form.module.css";

/** The largest document, 50 workloads of long texts, is well below. */
const maxBytes = 1_000_000;

/** Opens what "Save as a file" wrote: the link of an experiment, of any length. It stays in the browser. */
export function OpenFile({ onOpen }: { readonly onOpen: (fragment: string) => void }) {
  const [trouble, setTrouble] = useState("");
  const open = async (chosen: File) => {
    if (chosen.size > maxBytes) {
      setTrouble(words.tooLarge);
      return;
    }
    try {
      const fragment = (await chosen.text()).trim();
      const link = splitFragment(fragment);
      if (link === undefined || link.pairs.length === 0) setTrouble(words.notOurs);
      else {
        setTrouble("");
        onOpen(fragment);
      }
    } catch {
      setTrouble(words.unreadable);
    }
  };
  return (
    <>
      <FileButton label={words.open} accept=".txt,text/plain" onFile={(one) => void open(one)} />
      <p role="alert" className={styles.trouble}>
        {trouble}
      </p>
    </>
  );
}
