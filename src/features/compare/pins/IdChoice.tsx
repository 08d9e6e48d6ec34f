import { useMemo, type Dispatch, type SetStateAction } from "react";
import type { Dataset } from "../../../dataset/types.ts";
import { Field } from "../../../ui/Field.tsx";
import { LazyCombobox } from "../../../ui/LazyCombobox.tsx";
import { form } from "../../../words/fields.ts";
import type { IdText, IdWay } from "./id-ways.ts";

const loadList = () => import("../../../ui/Combobox.tsx").then(({ Combobox }) => Combobox);

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly way: IdWay;
  readonly dataset: Dataset;
  readonly entry: IdText;
  /** Adding was tried with a text that stands for nothing. */
  readonly isWrong: boolean;
  readonly onEntry: Dispatch<SetStateAction<IdText>>;
};

/** A place or a device, typed by any of its spellings or chosen from the matches. */
export function IdChoice({ label, hint, way, dataset, entry, isWrong, onEntry }: Props) {
  // Not deferred: Enter takes the marked match, which must be one of what stands in the field.
  const { query } = entry;
  const { items, total } = useMemo(() => way.items(query, dataset), [way, query, dataset]);
  return (
    <Field label={label} hint={hint} {...(isWrong ? { error: way.none() } : {})}>
      {(control) => (
        <LazyCombobox
          load={loadList}
          list={{
            items,
            status: total === 0 ? way.none() : form.matches(total, Math.min(total, items.length)),
            onChoose: (id: string) => {
              onEntry({ text: way.label(id, dataset), query: "", id });
            },
          }}
          control={control}
          text={entry.text}
          onText={(text) => {
            onEntry({ text, query: text, id: way.find(text.trim(), dataset) });
          }}
          onLeave={() => {
            onEntry((now) => ({ ...now, query: "" }));
          }}
        />
      )}
    </Field>
  );
}
