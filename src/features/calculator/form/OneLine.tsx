import { useMemo, useState } from "react";
import { useStore } from "zustand";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import type { SessionStore } from "../../../experiment/store.ts";
import type { LineField } from "../../../experiment/typed/line.ts";
import { parseLine } from "../../../experiment/typed/one-line.ts";
import { withLine, type LineValues } from "../../../experiment/typed/with-line.ts";
import { amountsTyped } from "../../../view-parts/typed-number.ts";
import { oneLine } from "../../../words/one-line.ts";
import { choicesOf, valueWords, type LineChoice } from "./line-choices.ts";
import styles from "./OneLine.module.css";

type Props = {
  readonly store: SessionStore;
  readonly workload: number;
  readonly onEnter: () => void;
};

/** One line of typed entry, parsed into fields and shown before it counts. What has several readings is asked. */
export function OneLine({ store, workload, onEnter }: Props) {
  const dataset = useStore(store, (session) => session.dataset);
  const [text, setText] = useState("");
  const [answers, setAnswers] = useState<Partial<Record<LineField, LineChoice>>>({});
  const line = useMemo(() => parseLine(amountsTyped(text), dataset), [text, dataset]);
  const sure: LineValues = Object.fromEntries(line.parts.map(({ field, value }) => [field, value]));
  const answered: LineValues = Object.fromEntries(
    line.questions.flatMap(({ field }) => {
      const value = answers[field]?.value;
      return value === undefined ? [] : [[field, value]];
    }),
  );
  const values = { ...sure, ...answered };
  const isEmpty = Object.keys(values).length === 0;

  const enter = () => {
    onEnter();
    const { entered, change } = store.getState();
    const catalogue = { dataset, releases: [dataset.version] };
    change(withLine(entered, workload, values, catalogue), "suggestion");
    setText("");
    setAnswers({});
  };

  return (
    <div className={styles.line}>
      <Field
        label={oneLine.label}
        hint={oneLine.hint}
        {...(line.problem === undefined ? {} : { error: oneLine.tooLong(line.problem.maxLength) })}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            autoComplete="off"
            spellCheck={false}
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              setAnswers({});
            }}
            onKeyDown={(event) => {
              if (event.key === "Enter" && !isEmpty) enter();
            }}
          />
        )}
      </Field>
      {text.trim() === "" ? null : (
        <>
          {isEmpty ? <p>{oneLine.nothing}</p> : null}
          <dl className={styles.parts}>
            {line.parts.map(({ field, value, from }) => (
              <div key={field}>
                <dt>{oneLine.fields[field]}</dt>
                <dd>
                  {valueWords(value, dataset)}
                  {oneLine.units[field]} <span className={styles.from}>{oneLine.from(from)}</span>
                </dd>
              </div>
            ))}
          </dl>
          {line.questions.map((question) => {
            const choices = choicesOf(question, values, dataset);
            const { field, from } = question;
            return (
              <fieldset key={field} className={styles.question}>
                <legend>
                  {oneLine.fields[field]} {oneLine.from(from)}: {oneLine.which}
                </legend>
                {typeof choices === "string"
                  ? choices
                  : choices.map((choice) => (
                      <label key={choice.label}>
                        <input
                          type="radio"
                          name={`line-${field}`}
                          checked={answers[field]?.label === choice.label}
                          onChange={() => {
                            setAnswers({ ...answers, [field]: choice });
                          }}
                        />
                        {choice.label}
                      </label>
                    ))}
              </fieldset>
            );
          })}
          {line.leftOver.length === 0 ? null : (
            <p className={styles.care}>{oneLine.leftOver(line.leftOver.join(", "))}</p>
          )}
          <p>
            <Button look="strong" disabled={isEmpty} onClick={enter}>
              {oneLine.enter}
            </Button>
          </p>
        </>
      )}
    </div>
  );
}
