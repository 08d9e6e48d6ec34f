import { lazy, useState } from "react";
import { useStore } from "zustand";
import { linkDamage } from "../experiment/fault.ts";
import type { SessionStore } from "../experiment/store.ts";
import { Button } from "../ui/Button.tsx";
import { LazyPart } from "../ui/LazyPart.tsx";
import { Notice } from "../ui/Notice.tsx";
import { notices, problemWords } from "../words/problems.ts";
import styles from "./Notices.module.css";

// Few links are damaged, so what they need is not on the first visit.
const LinkNotice = lazy(() =>
  import("./LinkNotice.tsx").then((part) => ({ default: part.LinkNotice })),
);

type Props = {
  readonly store: SessionStore;
  readonly onOpen: (fragment: string) => void;
};

/** What has to be said about link and draft, above every view. */
export function Notices({ store, onOpen }: Props) {
  return (
    <div className={styles.notices}>
      <Damage store={store} />
      <Keeping store={store} onOpen={onOpen} />
    </div>
  );
}

/** Once there was damage its notice stays, to say what was dismissed. */
function Damage({ store }: { readonly store: SessionStore }) {
  const isDamaged = useStore(store, ({ entered }) => linkDamage(entered).length > 0);
  const [wasDamaged, setWasDamaged] = useState(isDamaged);
  if (isDamaged && !wasDamaged) setWasDamaged(true);
  return wasDamaged ? (
    <LazyPart failed={notices.partFailed}>
      <LinkNotice store={store} />
    </LazyPart>
  ) : null;
}

/** What became of link and draft: completed, kept, or in trouble. */
function Keeping({ store, onOpen }: Props) {
  const trouble = useStore(store, (session) => session.trouble);
  const keptDraft = useStore(store, (session) => session.keptDraft);
  const completed = useStore(store, ({ origin }) => origin.from === "link" && origin.completed);
  const version = useStore(store, ({ dataset }) => dataset.version);
  return (
    <>
      {trouble === undefined ? null : (
        <Notice title={notices.troubleTitle} tone="care">
          <p>{problemWords(trouble)}</p>
        </Notice>
      )}
      {keptDraft === undefined ? null : (
        <Notice title={notices.draftTitle}>
          <p>{notices.draftText}</p>
          <p>
            <Button
              onClick={() => {
                onOpen(keptDraft);
              }}
            >
              {notices.draftOpen}
            </Button>
          </p>
        </Notice>
      )}
      {completed ? <p className={styles.quiet}>{notices.completed(version)}</p> : null}
    </>
  );
}
