import { Field } from "./Field.tsx";

export type SelectOption<V extends string> = { readonly value: V; readonly label: string };

type Props<V extends string> = {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly SelectOption<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
};

/** One of many choices, in a native list. */
export function Select<V extends string>({ label, hint, options, value, onChange }: Props<V>) {
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.currentTarget.value);
            if (chosen !== undefined) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
