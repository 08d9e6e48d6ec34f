import { useStore } from "zustand";
import { Button } from "../../ui/Button.tsx";
import { Columns } from "../../ui/Columns.tsx";
import { Notice } from "../../ui/Notice.tsx";
import type { SessionStore } from "../../experiment/store.ts";
import { notices, problemWords } from "../../words/en/problems.ts";
import { Form } from "./form/Form.tsx";
import { LinkNotice } from "./LinkNotice.tsx";
import { Result } from "./result/Result.tsx";
import { TotalBar } from "./TotalBar.tsx";
import styles from "./Calculator.module.css";

/** Figures are English for now: their separators follow the wording. */
const locale = "en";

type Props = {
  readonly store: SessionStore;
  readonly onExample: () => void;
  readonly onOpen: (fragment: string) => void;
};

/** Form left, result right; what has to be said about link and draft stands above both. */
export function Calculator({ store, onExample, onOpen }: Props) {
  return (
    <>
      <div className={styles.notices}>
        <LinkNotice store={store} />
        <Keeping store={store} onOpen={onOpen} />
      </div>
      <Columns>
        <Form store={store} onExample={onExample} onOpen={onOpen} />
        <Result store={store} locale={locale} />
      </Columns>
      <TotalBar store={store} locale={locale} />
    </>
  );
}

/** What became of link and draft: completed, kept, or in trouble. */
function Keeping({ store, onOpen }: Pick<Props, "store" | "onOpen">) {
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
