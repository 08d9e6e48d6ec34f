import { useMemo, useState } from "react";
import { useFormContext } from "react-hook-form";
import { useStore } from "zustand";
import { LazyCombobox } from "../../../ui/LazyCombobox.tsx";
import type { ControlProps } from "../../../ui/Field.tsx";
import { findHardware } from "../../../dataset/hardware-search.ts";
import { findSite } from "../../../dataset/site-search.ts";
import type { Dataset } from "../../../dataset/types.ts";
import { isFaulty, type FieldPlace } from "../../../experiment/entry.ts";
import { findInstance, withInstance } from "../../../experiment/instance.ts";
import { textOf } from "../../../experiment/parse-value.ts";
import type { SessionStore } from "../../../experiment/store.ts";
import { form } from "../../../words/en/fields.ts";
import { useEntry } from "./bound.ts";
import {
  cpuItems,
  hardwareItems,
  instancePrefix,
  type Items,
} from "../../../view-parts/hardware-items.ts";
import { siteItems } from "../../../view-parts/site-items.ts";

type Kind = "hardware" | "cpu" | "site";

type Way = {
  readonly items: (text: string, dataset: Dataset) => Items;
  /** The id a spelling stands for, where it can only mean one. */
  readonly find: (text: string, dataset: Dataset) => string | undefined;
  readonly label: (id: string, dataset: Dataset) => string;
  readonly none: string;
};

const hardwareName = (id: string, dataset: Dataset) =>
  id === "custom" ? form.ownDevice : (dataset.hardware.get(id)?.name ?? id);

const ways: Readonly<Record<Kind, Way>> = {
  hardware: {
    items: hardwareItems,
    find: (text, dataset) =>
      text.toLowerCase() === form.ownDevice.toLowerCase()
        ? "custom"
        : findHardware(dataset, text)?.id,
    label: hardwareName,
    none: form.noMatch,
  },
  cpu: {
    items: cpuItems,
    find: (text, dataset) => {
      const found = findHardware(dataset, text);
      return found?.kind === "cpu" ? found.id : undefined;
    },
    label: hardwareName,
    none: form.noCpu,
  },
  site: {
    items: siteItems,
    find: (text, dataset) => findSite(dataset, text)?.id,
    label: (id) => id,
    none: form.noPlace,
  },
};

/** Takes an instance type: it fills in device, count and label of its workload. */
function fillIn(store: SessionStore, place: FieldPlace, key: string): void {
  const { dataset, entered, change } = store.getState();
  const instance = findInstance(dataset, key);
  if (instance === undefined || place.of !== "workload") return;
  change(withInstance(entered, place.workload, instance), "suggestion");
}

type Props = {
  readonly store: SessionStore;
  readonly place: FieldPlace;
  readonly kind: Kind;
  readonly control: ControlProps;
};

/** A field whose value is an id: typed by any of its spellings, or chosen from the matches. */
export function IdControl({ store, place, kind, control }: Props) {
  const way = ways[kind];
  const entry = useEntry(store, place);
  const dataset = useStore(store, (session) => session.dataset);
  const { setValue } = useFormContext<Record<string, string>>();
  // What is being typed stays as it is, although it may already stand for something of another spelling.
  const [typed, setTyped] = useState<string>();
  const { editText, editValue } = store.getState();

  const stored =
    entry === undefined
      ? ""
      : isFaulty(entry)
        ? entry.raw
        : way.label(textOf(entry.value), dataset);
  // Not deferred: Enter takes the marked match, which must be one of what stands in the field.
  const query = typed ?? "";
  const { items, total } = useMemo(() => way.items(query, dataset), [way, query, dataset]);

  return (
    <LazyCombobox
      control={control}
      text={typed ?? stored}
      items={items}
      status={total === 0 ? way.none : form.matches(total, Math.min(total, items.length))}
      onText={(text) => {
        setTyped(text);
        const id = way.find(text.trim(), dataset);
        if (id === undefined) editText(place, text);
        else editValue(place, id);
      }}
      onChoose={(id) => {
        setTyped(undefined);
        if (id.startsWith(instancePrefix)) fillIn(store, place, id.slice(instancePrefix.length));
        else editValue(place, id);
      }}
      onLeave={() => {
        setTyped(undefined);
        setValue(place.property, "", { shouldTouch: true });
      }}
    />
  );
}
