import type { ComboboxItem } from "../ui/Combobox.tsx";
import { searchHardware } from "../dataset/hardware-search.ts";
import type { Dataset, Hardware, Instance } from "../dataset/types.ts";
import { instanceKey, searchInstances } from "../experiment/instance.ts";
import { form } from "../words/fields.ts";
import { hardwareGroups } from "../words/places.ts";
import { plain } from "../words/figures.ts";
import { locale } from "./locale.ts";

const limit = 50;

export type Items = { readonly items: readonly ComboboxItem[]; readonly total: number };

export function hardwareItem({ id, name, kind, powerW, powerBasis }: Hardware): ComboboxItem {
  return {
    key: id,
    label: name,
    detail: form.watts(powerW, form.bases[powerBasis]),
    group: hardwareGroups[kind],
  };
}

/** Items of one group together, groups in order of their best match. */
export function gathered(items: readonly ComboboxItem[]): ComboboxItem[] {
  const order = new Map<string, number>();
  for (const { group } of items) if (!order.has(group)) order.set(group, order.size);
  return items.toSorted((a, b) => (order.get(a.group) ?? 0) - (order.get(b.group) ?? 0));
}

const instanceLimit = 12;

/** Marks a choice that fills in more than the field it is chosen in. */
export const instancePrefix = "instance:";

function instanceItem(instance: Instance, dataset: Dataset): ComboboxItem {
  const hardware = dataset.hardware.get(instance.hardware ?? "")?.name ?? "";
  const provider = dataset.providers.get(instance.provider)?.name ?? instance.provider;
  return {
    key: instancePrefix + instanceKey(instance),
    label: instance.name,
    detail: form.instanceDetail(provider, plain(instance.devices, locale), hardware),
    group: hardwareGroups.instance,
  };
}

/** Matches in the hardware table and among instance types, with own hardware as the last choice. */
export function hardwareItems(text: string, dataset: Dataset): Items {
  const found = searchHardware(dataset, text);
  const instances = searchInstances(dataset, text);
  const own = {
    key: "custom",
    label: form.ownDevice,
    detail: form.ownDeviceDetail,
    group: hardwareGroups.own,
  };
  const items = [
    ...gathered(found.slice(0, limit).map(hardwareItem)),
    ...instances.slice(0, instanceLimit).map((instance) => instanceItem(instance, dataset)),
    own,
  ];
  return { items, total: found.length + instances.length };
}

export function cpuItems(text: string, dataset: Dataset): Items {
  const found = searchHardware(dataset, text, undefined, ({ kind }) => kind === "cpu");
  return { items: found.slice(0, limit).map(hardwareItem), total: found.length };
}
