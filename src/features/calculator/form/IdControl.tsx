import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { useStore } from "zustand";
import { LazyCombobox } from "../../../ui/LazyCombobox.tsx";
import type { ControlProps } from "../../../ui/Field.tsx";
import { findHardware } from "../../../dataset/hardware-names.ts";
import { findSite } from "../../../dataset/site-names.ts";
import type { Dataset } from "../../../dataset/types.ts";
import { isFaulty, type FieldPlace } from "../../../experiment/entry.ts";
import { textOf } from "../../../experiment/parse-value.ts";
import type { SessionStore } from "../../../experiment/store.ts";
import { form } from "../../../words/fields.ts";
import { useEntry } from "./bound.ts";
import type { Kind } from "./ComboboxOfIds.tsx";

const loadList = () => import("./ComboboxOfIds.tsx").then(({ ComboboxOfIds }) => ComboboxOfIds);

type Way = {
  /** The id a spelling stands for, where it can only mean one. */
  readonly find: (text: string, dataset: Dataset) => string | undefined;
  readonly label: (id: string, dataset: Dataset) => string;
};

const hardwareName = (id: string, dataset: Dataset) =>
  id === "custom" ? form.ownDevice : (dataset.hardware.get(id)?.name ?? id);

const ways: Readonly<Record<Kind, Way>> = {
  hardware: {
    find: (text, dataset) =>
      text.toLowerCase() === form.ownDevice.toLowerCase()
        ? "custom"
        : findHardware(dataset, text)?.id,
    label: hardwareName,
  },
  cpu: {
    find: (text, dataset) => {
      const found = findHardware(dataset, text);
      return found?.kind === "cpu" ? found.id : undefined;
    },
    label: hardwareName,
  },
  site: {
    find: (text, dataset) => findSite(dataset, text)?.id,
    label: (id) => id,
  },
};

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
  const forget = () => {
    setTyped(undefined);
  };

  return (
    <LazyCombobox
      load={loadList}
      list={{ store, place, kind, dataset, query: typed ?? "", onTaken: forget }}
      control={control}
      text={typed ?? stored}
      onText={(text) => {
        setTyped(text);
        const id = way.find(text.trim(), dataset);
        if (id === undefined) editText(place, text);
        else editValue(place, id);
      }}
      onLeave={() => {
        forget();
        setValue(place.property, "", { shouldTouch: true });
      }}
    />
  );
}
