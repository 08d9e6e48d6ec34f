import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import type { Entered } from "../experiment/entry.ts";
import { linkDamage, type Fault } from "../experiment/fault.ts";
import type { SessionStore } from "../experiment/store.ts";
import { notices, problemWords } from "../words/problems.ts";
import styles from "./LinkNotice.module.css";

/** What stood in the link and was not taken, until it is mended in its field or dismissed. */
export function LinkNotice({ store }: { readonly store: SessionStore }) {
  const entered = useStore(store, (session) => session.entered);
  const isDraft = useStore(store, ({ origin }) => origin.from === "draft");
  const said = useRef<HTMLParagraphElement>(null);
  const [dismissed, setDismissed] = useState<{ words: string; in: Entered }>();
  useEffect(() => {
    // The button that had the focus is gone with what it dismissed.
    if (dismissed !== undefined) said.current?.focus();
  }, [dismissed]);
  const damage = linkDamage(entered);

  const dismiss = ({ place, key }: Fault) => {
    store.getState().dismiss(place);
    const words = place.of === "stray" ? notices.strayDismissed(key) : notices.fieldDismissed(key);
    setDismissed({ words, in: store.getState().entered });
  };

  return (
    <>
      {damage.length === 0 ? null : (
        <Notice
          title={isDraft ? notices.draftDamageTitle : notices.damageTitle}
          tone="care"
          {...(isDraft ? {} : { testId: "link-notice" })}
        >
          <ul className={styles.list}>
            {damage.map((fault) => (
              <li key={JSON.stringify(fault.place)}>
                <p>
                  <code>{notices.pair(fault.key, fault.raw)}</code>
                </p>
                <p>
                  {problemWords(fault.problem)} {fault.figure ? null : notices.damageLabel}
                </p>
                <Button
                  look="link"
                  aria-label={notices.dismissOne(fault.key)}
                  onClick={() => {
                    dismiss(fault);
                  }}
                >
                  {notices.dismiss}
                </Button>
              </li>
            ))}
          </ul>
          {damage.some(({ figure }) => figure) ? <p>{notices.damageFigure}</p> : null}
        </Notice>
      )}
      {dismissed?.in === entered ? (
        <p role="status" ref={said} tabIndex={-1} className={styles.said}>
          {dismissed.words}
        </p>
      ) : null}
    </>
  );
}
