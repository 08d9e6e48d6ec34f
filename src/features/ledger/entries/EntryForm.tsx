import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Select } from "../../../ui/Select.tsx";
import { problemOf, type EntryProblem } from "../../../ledger/entry-fields.ts";
import { stages } from "../../../words/fields.ts";
import { entryForm, fieldProblem, statuses } from "../../../words/ledger-entries.ts";
import type { Details } from "./details.ts";
import styles from "../Ledger.module.css";
import { useEscape } from "../use-escape.ts";
import { TextField } from "./TextField.tsx";

type Props = {
  readonly initial: Details;
  readonly title: string;
  readonly submit: string;
  /** Line of the experiment in the calculator, where it can take the place of the entry's. */
  readonly replacement?: string | undefined;
  readonly onSubmit: (details: Details, replaces: boolean) => void;
  readonly onCancel: () => void;
};

/** The details of one entry. Nothing is kept until it is submitted, and nothing that cannot be kept is cut. */
export function EntryForm({ initial, title, submit, replacement, onSubmit, onCancel }: Props) {
  const [details, setDetails] = useState(initial);
  const [replaces, setReplaces] = useState(false);
  const [isDateBad, setIsDateBad] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector("input")?.focus();
  }, []);
  useEscape(form, onCancel);
  const set = (change: Partial<Details>) => {
    setDetails((before) => ({ ...before, ...change }));
  };
  const text = (property: "name" | "person" | "note") => ({
    value: details[property],
    problem: problemOf(property, details[property]),
    onChange: (value: string) => {
      set({ [property]: value });
    },
  });

  const dateProblem: EntryProblem | undefined = isDateBad
    ? { property: "date", code: "not-a-date" }
    : details.date === ""
      ? undefined
      : problemOf("date", details.date);

  const trySubmit = () => {
    // What is half typed into a field for dates is no value of it.
    const isBad =
      form.current?.querySelector<HTMLInputElement>("input[type=date]")?.validity.badInput;
    // At once, so that the field that is wrong is marked before the focus goes there.
    flushSync(() => {
      setIsDateBad(isBad === true);
    });
    const wrong = form.current?.querySelector<HTMLElement>("[aria-invalid]");
    if (wrong) wrong.focus();
    else onSubmit(details, replaces);
  };

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        trySubmit();
      }}
    >
      <TextField label={entryForm.name} hint={entryForm.nameHint} {...text("name")} />
      <Field
        label={entryForm.date}
        {...(dateProblem === undefined ? {} : { error: fieldProblem(dateProblem) })}
      >
        {(control) => (
          <input
            {...control}
            type="date"
            value={details.date}
            onChange={(event) => {
              setIsDateBad(false);
              set({ date: event.currentTarget.value });
            }}
          />
        )}
      </Field>
      <TextField label={entryForm.person} {...text("person")} />
      <Select
        label={entryForm.stage}
        hint={entryForm.stageHint}
        options={optionsOf(stages, entryForm.noStage)}
        value={details.stage}
        onChange={(stage) => {
          set({ stage });
        }}
      />
      <Select
        label={entryForm.status}
        options={optionsOf(statuses, entryForm.noStatus)}
        value={details.status}
        onChange={(status) => {
          set({ status });
        }}
      />
      <TextField label={entryForm.note} hasLines {...text("note")} />
      <Check
        label={entryForm.repeat}
        checked={details.isRepeat}
        onChange={(isRepeat) => {
          set({ isRepeat });
        }}
      />
      {replacement === undefined ? null : (
        <div className={styles.wide}>
          <Check label={entryForm.replace} checked={replaces} onChange={setReplaces} />
          <p className={styles.quiet}>{entryForm.replaceHint(replacement)}</p>
        </div>
      )}
      <p className={styles.actions}>
        <Button type="submit" look="strong">
          {submit}
        </Button>
        <Button onClick={onCancel}>{entryForm.cancel}</Button>
      </p>
    </form>
  );
}

function optionsOf<V extends string>(words: Readonly<Record<V, string>>, none: string) {
  const named = Object.entries<string>(words).map(([value, label]) => ({
    value: value as V,
    label,
  }));
  return [{ value: "" as const, label: none }, ...named];
}

type CheckProps = {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
      {label}
    </label>
  );
}
