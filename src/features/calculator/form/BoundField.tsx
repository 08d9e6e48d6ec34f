import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { Field } from "../../../ui/Field.tsx";
import {
  fieldAt,
  isFaulty,
  type Entry,
  type FieldPlace,
  type FieldValue,
} from "../../../experiment/entry.ts";
import type { Question } from "../../../experiment/questions.ts";
import type { SessionStore } from "../../../experiment/store.ts";
import { amountsTyped } from "../../../view-parts/typed-number.ts";
import { experimentWords, form, workloadWords } from "../../../words/fields.ts";
import { problemWords } from "../../../words/problems.ts";
import { questionWords } from "../../../words/questions.ts";
import { useEntry } from "./bound.ts";
import type { Reading } from "./reading.ts";
import { IdControl } from "./IdControl.tsx";

type Props = {
  readonly store: SessionStore;
  readonly place: FieldPlace;
  readonly wide?: boolean;
  /** It has a value and nothing to act on. */
  readonly unused?: boolean;
  /** What was understood of the value, in words. */
  readonly note?: string | undefined;
  /** What there is to ask about the value. */
  readonly question?: Question | undefined;
  /** Reads text that is no plain value; undefined leaves it to the field's own reading. */
  readonly read?: ((text: string) => Reading | undefined) | undefined;
};

/** A reading is told as long as the document holds what it gave: another change has nothing to do with it. */
function stands({ value }: Reading, entry: Entry<FieldValue> | undefined): boolean {
  if (entry === undefined) return false;
  return isFaulty(entry) ? value === undefined && entry.tails === undefined : entry.value === value;
}

/**
 * A field of the document. The form holds focus and touched only; what is typed goes to the store at once, and an
 * error shows when the field is left, or at once when it came with a link.
 */
export function BoundField(props: Props) {
  const { store, place, wide = false, unused = false, question, read } = props;
  const { register, formState } = useFormContext<Record<string, string>>();
  const entry = useEntry(store, place);
  const field = fieldAt(place);
  const words =
    place.of === "experiment" ? experimentWords[place.property] : workloadWords[place.property];
  const { editText, editValue } = store.getState();
  const [reading, setReading] = useState<Reading>();

  const faulty = isFaulty(entry) ? entry : undefined;
  const touched = formState.touchedFields[place.property] === true;
  const isRead = reading !== undefined && stands(reading, entry);
  const note = isRead && reading.value !== undefined ? reading.words : props.note;
  const showsError = faulty !== undefined && (touched || faulty.tails !== undefined);
  const wrong =
    isRead && reading.value === undefined
      ? reading.words
      : showsError
        ? problemWords(faulty.problem)
        : undefined;
  const frame = {
    label: words.label,
    wide,
    ...(words.unit === undefined ? {} : { unit: words.unit }),
    ...(words.hint === undefined ? {} : { hint: words.hint }),
    ...(wrong === undefined ? {} : { error: wrong }),
    ...(question === undefined || unused ? {} : { question: questionWords(question) }),
    ...(unused ? { note: form.notUsed } : note === undefined ? {} : { note }),
  };

  if (field.kind === "hardware" || field.kind === "cpu" || field.kind === "site") {
    return (
      <Field {...frame}>
        {(control) => <IdControl store={store} place={place} kind={field.kind} control={control} />}
      </Field>
    );
  }
  const isNumber = field.kind === "number" || field.kind === "year";
  const registered = register(place.property, {
    onChange: (event: { target: { value: string } }) => {
      const { value: typed } = event.target;
      const value = isNumber ? amountsTyped(typed) : typed;
      const found = read?.(value);
      setReading(found);
      if (found?.value === undefined) editText(place, value);
      else editValue(place, found.value);
    },
  });
  if (field.kind === "choice") {
    return (
      <Field {...frame}>
        {(control) => (
          <select {...control} {...registered}>
            <option value="">{words.absent}</option>
            {field.choices.map((choice) => (
              <option key={choice} value={choice}>
                {words.choices?.[choice] ?? choice}
              </option>
            ))}
            {faulty === undefined ? null : <option value={faulty.raw}>{faulty.raw}</option>}
          </select>
        )}
      </Field>
    );
  }
  return (
    <Field {...frame}>
      {(control) => (
        <input
          {...control}
          {...registered}
          type="text"
          autoComplete="off"
          inputMode={isNumber ? "decimal" : "text"}
          spellCheck={!isNumber}
        />
      )}
    </Field>
  );
}
