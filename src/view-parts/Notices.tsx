import { useStore } from "zustand";
import type { SessionStore } from "../experiment/store.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { notices, problemWords } from "../words/en/problems.ts";
import { LinkNotice } from "./LinkNotice.tsx";
import styles from "./Notices.module.css";

type Props = {
  readonly store: SessionStore;
  readonly onOpen: (fragment: string) => void;
};

/** What has to be said about link and draft, above every view. */
export function Notices({ store, onOpen }: Props) {
  return (
    <div className={styles.notices}>
      <LinkNotice store={store} />
      <Keeping store={store} onOpen={onOpen} />
    </div>
  );
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
