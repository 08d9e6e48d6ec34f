import { useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { FileButton } from "../../ui/FileButton.tsx";
import { importView as words } from "../../words/import-view.ts";
import styles from "./AddSources.module.css";
import { addFiles } from "./reading-queue.ts";
import { useFilesOver } from "./use-files-over.ts";

/** The ways in. Files dropped and texts pasted anywhere on the page come by the app's own listener. */
export function AddSources() {
  return (
    <div className={styles.zone}>
      <p className={styles.intro}>{words.intro}</p>
      <div className={styles.ways}>
        <div className={styles.drop} data-over={useFilesOver()}>
          <p className={styles.hint}>{words.drop}</p>
          <FileButton
            label={words.choose}
            accept=""
            onFiles={(files) => {
              addFiles(files.map((file) => ({ name: file.name, body: file })));
            }}
          />
        </div>
        <PasteField />
      </div>
      <p className={styles.readable}>{words.readable}</p>
    </div>
  );
}

/** Characters. A longer text would hold the page up in a field, and is read at once. */
const shownInField = 50_000;

function PasteField() {
  const [text, setText] = useState("");
  const [isWrong, setIsWrong] = useState(false);
  return (
    <form
      className={styles.paste}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === "") {
          setIsWrong(true);
          return;
        }
        addFiles([{ name: words.pasted, body: text }]);
        setText("");
      }}
    >
      <Field
        label={words.paste}
        hint={words.pasteHint}
        {...(isWrong ? { error: words.pasteEmpty } : {})}
      >
        {(control) => (
          <textarea
            {...control}
            className={styles.text}
            rows={2}
            spellCheck={false}
            value={text}
            onPaste={(event) => {
              const pasted = event.clipboardData.getData("text/plain");
              if (pasted.length <= shownInField) return;
              event.preventDefault();
              addFiles([{ name: words.pasted, body: pasted }]);
            }}
            onChange={(event) => {
              setText(event.currentTarget.value);
              setIsWrong(false);
            }}
          />
        )}
      </Field>
      <Button type="submit">{words.readPasted}</Button>
    </form>
  );
}
