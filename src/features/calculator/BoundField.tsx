import { useFormContext } from "react-hook-form";
import { Field } from "../../ui/Field.tsx";
import { fieldAt, isFaulty, type FieldPlace } from "../../experiment/entry.ts";
import type { Question } from "../../experiment/questions.ts";
import type { SessionStore } from "../../experiment/store.ts";
import { experimentWords, form, workloadWords } from "../../words/en/fields.ts";
import { problemWords } from "../../words/en/problems.ts";
import { questionWords } from "../../words/en/questions.ts";
import { useEntry } from "./bound.ts";
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
};

/**
 * A field of the document. The form holds focus and touched only; what is typed goes to the store at once, and an
 * error shows when the field is left, or at once when it came with a link.
 */
export function BoundField({ store, place, wide = false, unused = false, note, question }: Props) {
  const { register, formState } = useFormContext<Record<string, string>>();
  const entry = useEntry(store, place);
  const field = fieldAt(place);
  const words =
    place.of === "experiment" ? experimentWords[place.property] : workloadWords[place.property];
  const { editText } = store.getState();

  const faulty = isFaulty(entry) ? entry : undefined;
  const touched = formState.touchedFields[place.property] === true;
  const showsError = faulty !== undefined && (touched || faulty.tails !== undefined);
  const frame = {
    label: words.label,
    wide,
    ...(words.unit === undefined ? {} : { unit: words.unit }),
    ...(words.hint === undefined ? {} : { hint: words.hint }),
    ...(showsError ? { error: problemWords(faulty.problem) } : {}),
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
  const registered = register(place.property, {
    onChange: (event: { target: { value: string } }) => {
      editText(place, event.target.value);
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
  const isNumber = field.kind === "number" || field.kind === "year";
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
