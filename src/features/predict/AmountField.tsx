import type { PartialField, PartialProblem } from "../../experiment/prediction/partial-entry.ts";
import { Field } from "../../ui/Field.tsx";
import { predict as words } from "../../words/predict.ts";
import { enter, useEntry } from "./entry.ts";

type Props = {
  readonly name: Exclude<PartialField, "parts">;
  readonly label: string;
  readonly hint?: string;
  readonly unit?: string;
  readonly problem: PartialProblem | undefined;
};

/** A field for one amount: its text stays as it was typed, with what is wrong beside it. */
export function AmountField({ name, label, hint, unit, problem }: Props) {
  const text = useEntry((entry) => entry[name]);
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(unit === undefined ? {} : { unit })}
      {...(problem === undefined ? {} : { error: words.problem(problem) })}
    >
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          onChange={(event) => {
            enter({ [name]: event.currentTarget.value });
          }}
        />
      )}
    </Field>
  );
}
