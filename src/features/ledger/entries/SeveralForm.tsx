import { useRef, useState } from "react";
import type { EntryDetails } from "../../../ledger/edit-entry.ts";
import { problemOf } from "../../../ledger/entry-fields.ts";
import type { Stage } from "../../../experiment/experiment.ts";
import type { Status } from "../../../ledger/entry.ts";
import { Button } from "../../../ui/Button.tsx";
import { Select } from "../../../ui/Select.tsx";
import { stages } from "../../../words/fields.ts";
import { entryForm, statuses } from "../../../words/ledger-entries.ts";
import styles from "../Ledger.module.css";
import { useEscape } from "../use-escape.ts";
import { TextField } from "./TextField.tsx";

const words = () => entryForm.several;

type Props = {
  readonly count: number;
  readonly onSubmit: (changes: EntryDetails) => void;
  readonly onCancel: () => void;
};

/** Person, stage and status of several entries at once. */
export function SeveralForm({ count, onSubmit, onCancel }: Props) {
  const [person, setPerson] = useState("");
  const [stage, setStage] = useState<Stage | "" | "as-is">("as-is");
  const [status, setStatus] = useState<Status | "" | "as-is">("as-is");
  const [isNothing, setIsNothing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEscape(form, onCancel);
  const problem = problemOf("person", person);
  const submit = () => {
    const changes: EntryDetails = {
      ...(person.trim() === "" ? {} : { person: person.trim() }),
      ...(stage === "as-is" ? {} : { stage: stage === "" ? undefined : stage }),
      ...(status === "as-is" ? {} : { status: status === "" ? undefined : status }),
    };
    const isEmpty = Object.keys(changes).length === 0;
    setIsNothing(isEmpty);
    if (!isEmpty && problem === undefined) onSubmit(changes);
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={words().title(count)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        label={words().person}
        hint={words().personHint}
        value={person}
        problem={problem}
        onChange={setPerson}
      />
      <Select label={words().stage} options={optionsOf(stages)} value={stage} onChange={setStage} />
      <Select
        label={words().status}
        options={optionsOf(statuses)}
        value={status}
        onChange={setStatus}
      />
      <p role="alert" className={styles.wide} hidden={!isNothing}>
        {isNothing ? words().nothing : ""}
      </p>
      <p className={styles.actions}>
        <Button type="submit" look="strong">
          {words().submit}
        </Button>
        <Button onClick={onCancel}>{entryForm.cancel}</Button>
      </p>
    </form>
  );
}

function optionsOf<V extends string>(named: Readonly<Record<V, string>>) {
  const values = Object.entries<string>(named).map(([value, label]) => ({
    value: value as V,
    label,
  }));
  return [
    { value: "as-is" as const, label: words().asIs },
    ...values,
    { value: "" as const, label: words().clear },
  ];
}
