import { useMemo, useState } from "react";
import type { Dataset } from "../../../dataset/types.ts";
import { Field } from "../../../ui/Field.tsx";
import { Combobox } from "../../../ui/Combobox.tsx";
import { importQuestions as words } from "../../../words/import-taking.ts";
import { form } from "../../../words/fields.ts";
import styles from "./Questions.module.css";
import { ways, type Kind } from "./ways.ts";

type Props = {
  readonly kind: Kind;
  readonly dataset: Dataset;
  readonly onChoose: (id: string) => void;
};

/** A search of the table where no suggestion fits. A match answers the question; a text alone does not. */
export function IdSearch({ kind, dataset, onChoose }: Props) {
  const [text, setText] = useState("");
  const [isLeft, setIsLeft] = useState(false);
  const way = ways[kind];
  const { items, total } = useMemo(() => way.items(text, dataset), [way, text, dataset]);
  const fault = total === 0 ? words.searchNone[kind] : words.searchOpen;
  return (
    <div className={styles.search}>
      <Field label={words.search[kind]} {...(isLeft && text.trim() !== "" ? { error: fault } : {})}>
        {(control) => (
          <Combobox
            control={control}
            text={text}
            items={items}
            status={
              total === 0
                ? words.searchNone[kind]
                : form.matches(total, Math.min(total, items.length))
            }
            onText={(typed) => {
              setText(typed);
              setIsLeft(false);
            }}
            onChoose={onChoose}
            onLeave={() => {
              setIsLeft(true);
            }}
          />
        )}
      </Field>
    </div>
  );
}
