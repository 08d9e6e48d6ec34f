import type { ComboboxItem } from "../../ui/Combobox.tsx";
import { searchHardware } from "../../dataset/hardware-search.ts";
import type { Dataset, Hardware } from "../../dataset/types.ts";
import { form } from "../../words/en/fields.ts";
import { hardwareGroups } from "../../words/en/places.ts";

const limit = 50;

export type Items = { readonly items: readonly ComboboxItem[]; readonly total: number };

function itemOf({ id, name, kind, powerW, powerBasis }: Hardware): ComboboxItem {
  return {
    key: id,
    label: name,
    detail: form.watts(powerW, form.bases[powerBasis]),
    group: hardwareGroups[kind],
  };
}

/** Items of one group together, groups in order of their best match. */
function gathered(items: readonly ComboboxItem[]): ComboboxItem[] {
  const order = new Map<string, number>();
  for (const { group } of items) if (!order.has(group)) order.set(group, order.size);
  return items.toSorted((a, b) => (order.get(a.group) ?? 0) - (order.get(b.group) ?? 0));
}

/** Matches in the hardware table, with own hardware as the last choice. */
export function hardwareItems(text: string, dataset: Dataset): Items {
  const found = searchHardware(dataset, text);
  const own = {
    key: "custom",
    label: form.ownDevice,
    detail: form.ownDeviceDetail,
    group: hardwareGroups.own,
  };
  return { items: [...gathered(found.slice(0, limit).map(itemOf)), own], total: found.length };
}

export function cpuItems(text: string, dataset: Dataset): Items {
  const found = searchHardware(dataset, text, undefined, ({ kind }) => kind === "cpu");
  return { items: found.slice(0, limit).map(itemOf), total: found.length };
}
