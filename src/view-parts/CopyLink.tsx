import { useState } from "react";
import { useStore } from "zustand";
import { Button } from "../ui/Button.tsx";
import { saveFile } from "../ui/save-file.ts";
import { canonicalLink, writeFragment } from "../experiment/permalink-write.ts";
import type { SessionStore } from "../experiment/store.ts";
import { problemWords } from "../words/problems.ts";
import { result } from "../words/result.ts";
import { sharing } from "../words/sharing.ts";
import { isFragmentOnly, pageAddress } from "./page-address.ts";
import styles from "./CopyLink.module.css";

/** The link of what is on the page, or why there is none just now; a document too long for one is saved as a file. */
export function CopyLink({ store }: { readonly store: SessionStore }) {
  const { entered, dataset, view } = useStore(store);
  const [said, setSaid] = useState<{ readonly words: string; readonly of: typeof entered }>();
  const link = canonicalLink(view, entered, dataset);
  const tooLong = "problem" in link && link.problem.code === "link-too-long";

  const copy = async () => {
    if ("problem" in link) return;
    try {
      await navigator.clipboard.writeText(pageAddress() + link.fragment);
      const words = isFragmentOnly ? sharing.fragmentCopied : result.copied;
      setSaid({ words, of: entered });
    } catch {
      window.history.replaceState(null, "", link.fragment);
      setSaid({ words: result.copyFailed, of: entered });
    }
  };

  return (
    <div className={styles.share}>
      {tooLong ? (
        <Button
          onClick={() => {
            const text = `${writeFragment(view, entered, dataset)}\n`;
            saveFile("experiment.wattprint.txt", text, "text/plain");
          }}
        >
          {result.saveFile}
        </Button>
      ) : (
        <Button look="strong" disabled={"problem" in link} onClick={() => void copy()}>
          {isFragmentOnly ? sharing.copyFragment : result.copyLink}
        </Button>
      )}
      {"share" in navigator && "fragment" in link && !isFragmentOnly ? (
        <Button
          onClick={() => {
            // Leaving the share sheet rejects, which is no fault.
            navigator.share({ url: pageAddress() + link.fragment }).catch(() => undefined);
          }}
        >
          {result.shareLink}
        </Button>
      ) : null}
      <Button
        onClick={() => {
          window.print();
        }}
      >
        {result.print}
      </Button>
      <p role="status" className={styles.said}>
        {"problem" in link
          ? tooLong
            ? problemWords(link.problem)
            : result.copyOff
          : said?.of === entered
            ? said.words
            : ""}
      </p>
      {"fragment" in link ? (
        <p className={styles.printed} data-testid="printed-link">
          {(isFragmentOnly ? "" : pageAddress()) + link.fragment}
        </p>
      ) : null}
      {isFragmentOnly ? <p className={styles.said}>{sharing.fragmentOnly}</p> : null}
    </div>
  );
}
