import { useMemo } from "react";
import type { Dataset } from "../../../dataset/types.ts";
import type { FieldPlace } from "../../../experiment/entry.ts";
import { findInstance, withInstance } from "../../../experiment/instance.ts";
import type { SessionStore } from "../../../experiment/store.ts";
import { Combobox } from "../../../ui/Combobox.tsx";
import type { ListProps } from "../../../ui/LazyCombobox.tsx";
import {
  cpuItems,
  hardwareItems,
  instancePrefix,
  type Items,
} from "../../../view-parts/hardware-items.ts";
import { siteItems } from "../../../view-parts/site-items.ts";
import { form } from "../../../words/fields.ts";

export type Kind = "hardware" | "cpu" | "site";

const itemsOf: Readonly<Record<Kind, (text: string, dataset: Dataset) => Items>> = {
  hardware: hardwareItems,
  cpu: cpuItems,
  site: siteItems,
};

const noneOf = (kind: Kind) =>
  ({ hardware: form.noMatch, cpu: form.noCpu, site: form.noPlace })[kind];

/** Takes an instance type: it fills in device, count and label of its workload. */
function fillIn(store: SessionStore, place: FieldPlace, key: string): void {
  const { dataset, entered, change } = store.getState();
  const instance = findInstance(dataset, key);
  if (instance === undefined || place.of !== "workload") return;
  change(withInstance(entered, place.workload, instance), "suggestion");
}

export type ListOfIds = {
  readonly store: SessionStore;
  readonly place: FieldPlace;
  readonly kind: Kind;
  readonly dataset: Dataset;
  readonly query: string;
  /** After a match was taken. */
  readonly onTaken: () => void;
};

/** The field of an id with its list of matches. It comes after the first figure, and the search with it. */
export function ComboboxOfIds(props: ListProps & ListOfIds) {
  const { store, place, kind, dataset, query, onTaken, ...field } = props;
  // Not deferred: Enter takes the marked match, which must be one of what stands in the field.
  const { items, total } = useMemo(() => itemsOf[kind](query, dataset), [kind, query, dataset]);
  return (
    <Combobox
      {...field}
      items={items}
      status={total === 0 ? noneOf(kind) : form.matches(total, Math.min(total, items.length))}
      onChoose={(id) => {
        onTaken();
        if (id.startsWith(instancePrefix)) fillIn(store, place, id.slice(instancePrefix.length));
        else store.getState().editValue(place, id);
      }}
    />
  );
}
