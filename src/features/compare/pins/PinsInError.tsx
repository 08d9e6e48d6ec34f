import type { Faulty } from "../../../experiment/entry.ts";
import { experimentFields } from "../../../experiment/fields.ts";
import { Button } from "../../../ui/Button.tsx";
import { pins } from "../../../words/pins.ts";
import { notices, problemWords } from "../../../words/problems.ts";
import styles from "./Pins.module.css";

type Props = { readonly faulty: Faulty; readonly onClear: () => void };

/** Options of a link that cannot be read. They are neither guessed nor written over. */
export function PinsInError({ faulty: { raw, problem }, onClear }: Props) {
  return (
    <div className={styles.inError}>
      <p>{pins.inError}</p>
      <p>
        <code>{notices.pair(experimentFields.pins.key, raw)}</code>
      </p>
      <p>
        {problemWords(problem)} {pins.inErrorKept}
      </p>
      <Button onClick={onClear}>{pins.clear}</Button>
    </div>
  );
}
