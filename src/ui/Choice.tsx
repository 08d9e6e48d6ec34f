import { useId } from "react";
import styles from "./Choice.module.css";

type Option<V extends string> = {
  readonly value: V;
  readonly label: string;
  readonly hint?: string;
};

type Props<V extends string> = {
  readonly legend: string;
  readonly options: readonly Option<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
};

/** A few exclusive choices, all in sight: native radio buttons drawn as one switch. */
export function Choice<V extends string>({ legend, options, value, onChange }: Props<V>) {
  const name = useId();
  const hint = options.find((option) => option.value === value)?.hint;
  return (
    <fieldset className={styles.choice} aria-describedby={`${name}-hint`}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => {
                onChange(option.value);
              }}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      <p className={styles.hint} id={`${name}-hint`}>
        {hint}
      </p>
    </fieldset>
  );
}
