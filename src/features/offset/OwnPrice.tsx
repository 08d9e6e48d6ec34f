import { useStore } from "zustand";
import { isFaulty } from "../../experiment/entry.ts";
import { shownText } from "../../experiment/parse-value.ts";
import type { SessionStore } from "../../experiment/store.ts";
import { Field } from "../../ui/Field.tsx";
import { offset as words } from "../../words/en/offset.ts";
import { problemWords } from "../../words/en/problems.ts";
import styles from "./Offset.module.css";

const place = { of: "experiment", property: "offsetPriceUsdPerT" } as const;

/** The user's own price of a tonne, kept in the link. */
export function OwnPrice({ store }: { readonly store: SessionStore }) {
  const entry = useStore(store, ({ entered }) => entered.entries.offsetPriceUsdPerT);
  const { name, year } = useStore(store, ({ dataset }) => dataset.defaultOffsetPrice);
  const { editText } = store.getState();
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
            value={shownText(entry)}
            onChange={(event) => {
              editText(place, event.currentTarget.value);
            }}
          />
        )}
      </Field>
    </div>
  );
}
