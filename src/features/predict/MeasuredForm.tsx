import type { MeasuredScope } from "../../experiment/experiment.ts";
import type { PartialEntry, ReadEntry } from "../../experiment/prediction/partial-entry.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Field } from "../../ui/Field.tsx";
import { Select } from "../../ui/Select.tsx";
import { predict } from "../../words/predict.ts";
import { workloadWords } from "../../words/fields.ts";
import { AmountField } from "./AmountField.tsx";
import { enter, useEntry } from "./entry.ts";
import styles from "./Predict.module.css";

type Props = { readonly problems: ReadEntry["problems"] };

const bases = ["parts", "sum", "model"] as const satisfies readonly PartialEntry["basis"][];
const scopes = ["acc", "it", "meter", "wall"] as const satisfies readonly MeasuredScope[];

/** What is known of the run so far: each epoch, their sum, or hours alone. */
export function MeasuredForm({ problems }: Props) {
  const { basis, scope, by, areWindows } = useEntry();
  const words = predict.measured;
  const isLoose = basis === "sum" && by === "count";
  return (
    <section className={styles.part} aria-labelledby="measured-title">
      <h3 id="measured-title">{words.title}</h3>
      <Choice
        legend={words.basis}
        options={bases.map((value) => ({
          value,
          ...words.bases[value],
          ...(value === "parts" && areWindows === true && { label: words.eachWindow }),
        }))}
        value={basis}
        onChange={(value) => {
          enter({ basis: value });
        }}
      />
      {basis === "parts" ? <PartsField problems={problems} /> : null}
      <div className={styles.fields}>
        {basis === "sum" ? (
          <AmountField name="kwh" label={words.kwh} unit="kWh" problem={problems.kwh} />
        ) : null}
        {basis === "parts" ? null : (
          <AmountField
            name="hours"
            label={words.hours}
            unit="h"
            hint={isLoose ? words.hoursLoose : words.hoursHint}
            problem={problems.hours}
          />
        )}
        {basis === "model" ? null : (
          <div className={styles.wide}>
            <Select<MeasuredScope>
              label={words.scope}
              options={scopes.map((value) => ({
                value,
                label: workloadWords.measuredScope.choices?.[value] ?? value,
              }))}
              value={scope}
              onChange={(value) => {
                enter({ scope: value });
              }}
            />
          </div>
        )}
      </div>
    </section>
  );
}

function PartsField({ problems: { parts: problem } }: Props) {
  const text = useEntry(({ parts }) => parts);
  const areWindows = useEntry((entry) => entry.areWindows === true);
  const words = predict.measured;
  return (
    <Field
      label={areWindows ? words.windows : words.parts}
      hint={areWindows ? words.windowsHint : words.partsHint}
      {...(problem === undefined ? {} : { error: predict.problem(problem) })}
    >
      {(control) => (
        <textarea
          {...control}
          className={styles.list}
          rows={6}
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={(event) => {
            enter({ parts: event.currentTarget.value });
          }}
        />
      )}
    </Field>
  );
}
