import { useState } from "react";
import { useStore } from "zustand";
import { isFaulty } from "../../experiment/entry.ts";
import { shownText } from "../../experiment/parse-value.ts";
import type { SessionStore } from "../../experiment/store.ts";
import { Field } from "../../ui/Field.tsx";
import { offset as words } from "../../words/offset.ts";
import { numberShown, numberTyped } from "../../view-parts/typed-number.ts";
import { problemWords } from "../../words/problems.ts";
import styles from "./Offset.module.css";

const place = { of: "experiment", property: "offsetPriceUsdPerT" } as const;

/** The user's own price of a tonne, kept in the link. */
export function OwnPrice({ store }: { readonly store: SessionStore }) {
  const entry = useStore(store, ({ entered }) => entered.entries.offsetPriceUsdPerT);
  const { name, year } = useStore(store, ({ dataset }) => dataset.defaultOffsetPrice);
  const { editText } = store.getState();
  // While it is typed: the value of "1.0" is written "1", and the next digit would make 15 of it.
  const [typed, setTyped] = useState<string>();
  const error = isFaulty(entry) ? { error: problemWords(entry.problem) } : {};
  return (
    <div className={styles.field}>
      <Field
        label={words.ownPrice}
        hint={words.ownPriceHint(name, year)}
        unit={words.ownPriceUnit}
        {...error}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={typed ?? numberShown(shownText(entry))}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              editText(place, numberTyped(event.currentTarget.value));
            }}
            onBlur={() => {
              setTyped(undefined);
            }}
          />
        )}
      </Field>
    </div>
  );
}
