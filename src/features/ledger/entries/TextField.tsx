import type { EntryProblem } from "../../../ledger/entry-fields.ts";
import { Field } from "../../../ui/Field.tsx";
import { fieldProblem } from "../../../words/ledger-entries.ts";
import styles from "../Ledger.module.css";

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** Said beside the field; nothing is cut. */
  readonly problem: EntryProblem | undefined;
  /** A text may be of several lines. */
  readonly hasLines?: boolean;
  readonly onChange: (value: string) => void;
};

export function TextField({ label, hint, value, problem, hasLines = false, onChange }: Props) {
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(problem === undefined ? {} : { error: fieldProblem(problem) })}
    >
      {(control) =>
        hasLines ? (
          <textarea
            {...control}
            className={styles.lines}
            rows={2}
            value={value}
            onChange={(event) => {
              onChange(event.currentTarget.value);
            }}
          />
        ) : (
          <input
            {...control}
            type="text"
            autoComplete="off"
            value={value}
            onChange={(event) => {
              onChange(event.currentTarget.value);
            }}
          />
        )
      }
    </Field>
  );
}
