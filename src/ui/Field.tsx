import { useId, type ReactNode } from "react";
import styles from "./Field.module.css";

/** What a control inside a field must carry, so that label, hint and error belong to it. */
export type ControlProps = {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
};

type Props = {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly unit?: string;
  /** What is wrong and what to do; shown beside the control. */
  readonly error?: ReactNode;
  /** What was understood, or that the field has nothing to act on. */
  readonly note?: ReactNode;
  /** Asks about a value that is possible and unlikely; it counts all the same. */
  readonly question?: ReactNode;
  readonly wide?: boolean;
  readonly children: (control: ControlProps) => ReactNode;
};

/** One visible label, one hint, one place for an error. */
export function Field({ label, hint, unit, error, note, question, wide, children }: Props) {
  const id = useId();
  const parts = {
    unit: unit === undefined ? undefined : `${id}-unit`,
    hint: hint === undefined ? undefined : `${id}-hint`,
    note: note === undefined ? undefined : `${id}-note`,
    question: question === undefined ? undefined : `${id}-question`,
    error: error === undefined ? undefined : `${id}-error`,
  };
  const describedBy = [parts.unit, parts.error, parts.question, parts.note, parts.hint]
    .filter(Boolean)
    .join(" ");
  return (
    <div
      className={styles.field}
      data-wide={wide}
      data-invalid={error === undefined ? undefined : true}
    >
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.control}>
        {children({
          id,
          "aria-describedby": describedBy === "" ? undefined : describedBy,
          "aria-invalid": error === undefined ? undefined : true,
        })}
        {unit === undefined ? null : (
          <span className={styles.unit} id={parts.unit}>
            {unit}
          </span>
        )}
      </div>
      {error === undefined ? null : (
        <p className={styles.error} id={parts.error}>
          {error}
        </p>
      )}
      {question === undefined ? null : (
        <p className={styles.question} id={parts.question}>
          {question}
        </p>
      )}
      {note === undefined ? null : (
        <p className={styles.note} id={parts.note}>
          {note}
        </p>
      )}
      {hint === undefined ? null : (
        <p className={styles.hint} id={parts.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
