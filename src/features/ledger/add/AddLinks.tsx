import { useEffect, useRef, useState } from "react";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { ledger as words } from "../../../words/ledger.ts";
import { lookAtText } from "../files/incoming-store.ts";
import styles from "../Ledger.module.css";
import { useEscape } from "../use-escape.ts";

/** Links that were pasted, many at once. What becomes of them is shown before any is taken. */
export function AddLinks({ onDone }: { readonly onDone: () => void }) {
  const [text, setText] = useState("");
  const [error, setError] = useState("");
  const area = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEscape(form, onDone);
  useEffect(() => {
    area.current?.focus();
  }, []);
  return (
    <form
      ref={form}
      className={styles.section}
      aria-label={words.add.links}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === "") {
          setError(words.add.linksEmpty);
          area.current?.focus();
        } else if (lookAtText({ from: "links" }, text)) onDone();
        else {
          setError(words.add.linksNone);
          area.current?.focus();
        }
      }}
    >
      <Field
        label={words.add.linksLabel}
        hint={words.add.linksHint}
        {...(error === "" ? {} : { error })}
      >
        {(control) => (
          <textarea
            {...control}
            ref={area}
            className={styles.lines}
            rows={5}
            spellCheck={false}
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              setError("");
            }}
          />
        )}
      </Field>
      <p className={styles.actions}>
        <Button type="submit" look="strong">
          {words.add.linksSubmit}
        </Button>
        <Button onClick={onDone}>{words.add.cancel}</Button>
      </p>
    </form>
  );
}
