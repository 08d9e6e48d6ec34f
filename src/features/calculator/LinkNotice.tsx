import { useStore } from "zustand";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { linkDamage } from "../../experiment/fault.ts";
import type { SessionStore } from "../../experiment/store.ts";
import { notices, problemWords } from "../../words/en/problems.ts";
import styles from "./LinkNotice.module.css";

/** What stood in the link and was not taken, until it is mended in its field or dismissed. */
export function LinkNotice({ store }: { readonly store: SessionStore }) {
  const entered = useStore(store, (session) => session.entered);
  const damage = linkDamage(entered);
  if (damage.length === 0) return null;
  const { dismiss } = store.getState();
  return (
    <Notice title={notices.damageTitle} tone="care" testId="link-notice">
      <ul className={styles.list}>
        {damage.map(({ place, key, raw, problem, figure }) => (
          <li key={JSON.stringify(place)}>
            <p>
              <code>{notices.pair(key, raw)}</code>
            </p>
            <p>
              {problemWords(problem)} {figure ? null : notices.damageLabel}
            </p>
            <Button
              look="link"
              aria-label={notices.dismissOne(key)}
              onClick={() => {
                dismiss(place);
              }}
            >
              {notices.dismiss}
            </Button>
          </li>
        ))}
      </ul>
      {damage.some(({ figure }) => figure) ? <p>{notices.damageFigure}</p> : null}
    </Notice>
  );
}
