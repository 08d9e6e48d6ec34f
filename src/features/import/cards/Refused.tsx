import { useState } from "react";
import type { ImportProblem } from "../../../importers/notice.ts";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { importProblemWords } from "../../../words/imports.ts";
import { importView as words } from "../../../words/import-view.ts";
import type { ReadSource } from "../imports.ts";
import { readAgain } from "../reading-queue.ts";
import styles from "./Cards.module.css";

type Props = { readonly one: ReadSource; readonly problem: ImportProblem };

/** Why nothing was taken, and what to do; what only the user knows is asked for here. */
export function Refused({ one, problem }: Props) {
  return (
    <>
      <p className={styles.problem}>{importProblemWords(problem)}</p>
      {problem.code === "interval-missing" ? <IntervalForm one={one} /> : null}
    </>
  );
}

/** A day: nothing samples power more rarely. */
const maxSeconds = 86_400;

/** Milliseconds, or undefined where the text is no time between samples. */
function intervalOf(text: string): number | undefined {
  const digits = text.trim().replace(",", ".");
  const seconds = /^\d+(\.\d+)?$/.test(digits) ? Number(digits) : 0;
  return seconds > 0 && seconds <= maxSeconds ? seconds * 1000 : undefined;
}

function IntervalForm({ one: { id, options } }: Pick<Props, "one">) {
  const [text, setText] = useState("");
  const [isWrong, setIsWrong] = useState(false);
  return (
    <form
      className={styles.interval}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const intervalMs = intervalOf(text);
        if (intervalMs === undefined) setIsWrong(true);
        else readAgain(id, { ...options, intervalMs });
      }}
    >
      <Field
        label={words.interval}
        hint={words.intervalHint}
        unit="s"
        {...(isWrong ? { error: words.intervalWrong } : {})}
      >
        {(control) => (
          <input
            {...control}
            inputMode="decimal"
            autoComplete="off"
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              setIsWrong(false);
            }}
          />
        )}
      </Field>
      <Button type="submit">{words.intervalRead}</Button>
    </form>
  );
}
