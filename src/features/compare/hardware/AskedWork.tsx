import type { CountRule } from "../../../experiment/other-hardware.ts";
import type { typedAmount } from "../../../experiment/typed/typed-amount.ts";
import { Choice } from "../../../ui/Choice.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Select } from "../../../ui/Select.tsx";
import { otherHardware as words } from "../../../words/other-hardware.ts";
import { problemWords } from "../../../words/problems.ts";
import { result } from "../../../words/result.ts";
import type { Compared } from "../use-ranking.ts";
import { useHardwareChoices } from "./hardware-choices.ts";
import styles from "./OtherHardware.module.css";
import type { Present } from "./present.ts";

type Props = { readonly compared: Compared; readonly present: Present };

const counts = ["as-now", "fewest"] as const;

/** Which work is put on other hardware, and what it asks of that. */
export function AskedWork({ compared: { experiment }, present }: Props) {
  const { count, memory, peak } = useHardwareChoices();
  const { workload, index, tablePeak, memoryNowGb } = present;
  const lacks =
    workload.hardware === undefined
      ? words.noHardware
      : workload.hours === undefined
        ? words.noHours
        : undefined;
  return (
    <>
      {experiment.workloads.length < 2 ? null : (
        <Select
          label={words.workload}
          options={experiment.workloads.map(({ name }, place) => ({
            value: String(place),
            label: result.workload(place, name),
          }))}
          value={String(index)}
          onChange={(place) => {
            useHardwareChoices.setState({ index: Number(place) });
          }}
        />
      )}
      {lacks === undefined ? (
        <>
          <div className={styles.fields}>
            {tablePeak === undefined ? (
              <Amount
                label={words.peak}
                hint={words.peakHint}
                unit={words.peakUnit}
                text={peak}
                typed={present.peak}
                onText={(text) => {
                  useHardwareChoices.setState({ peak: text });
                }}
              />
            ) : null}
            <Amount
              label={words.memory}
              hint={words.memoryHint(memoryNowGb)}
              unit={words.memoryUnit}
              text={memory}
              typed={present.memory}
              onText={(text) => {
                useHardwareChoices.setState({ memory: text });
              }}
            />
          </div>
          <Choice<CountRule>
            legend={words.count}
            options={counts.map((value) => ({ value, ...words.counts[value] }))}
            value={count}
            onChange={(rule) => {
              useHardwareChoices.setState({ count: rule });
            }}
          />
          {tablePeak === undefined && present.peak === undefined ? <p>{words.peakNeeded}</p> : null}
        </>
      ) : (
        <p>{lacks}</p>
      )}
    </>
  );
}

type AmountProps = {
  readonly label: string;
  readonly hint: string;
  readonly unit: string;
  readonly text: string;
  readonly typed: ReturnType<typeof typedAmount>;
  readonly onText: (text: string) => void;
};

/** A number that belongs to this view only. */
function Amount({ label, hint, unit, text, typed, onText }: AmountProps) {
  const error =
    typed !== undefined && "problem" in typed ? { error: problemWords(typed.problem) } : {};
  return (
    <Field label={label} hint={hint} unit={unit} {...error}>
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          onChange={(event) => {
            onText(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}
