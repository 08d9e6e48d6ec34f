import { findHardware } from "../../../dataset/hardware-names.ts";
import { searchHardware } from "../../../dataset/hardware-search.ts";
import { findSite } from "../../../dataset/site-names.ts";
import type { Dataset } from "../../../dataset/types.ts";
import { gathered, hardwareItem, type Items } from "../../../view-parts/hardware-items.ts";
import { siteItems } from "../../../view-parts/site-items.ts";
import { pins } from "../../../words/pins.ts";

/** What stands in a field for an id, and the id it stands for. */
export type IdText = {
  readonly text: string;
  readonly id: string | undefined;
  /** What the list is searched by; nothing once a match was taken, so that all are offered again. */
  readonly query: string;
};

export const emptyId: IdText = { text: "", id: undefined, query: "" };

/** How an id is searched for and spelled, and what is said where there is none. */
export type IdWay = {
  readonly items: (text: string, dataset: Dataset) => Items;
  readonly find: (text: string, dataset: Dataset) => string | undefined;
  readonly label: (id: string, dataset: Dataset) => string;
  readonly none: () => string;
};

export const placeWay: IdWay = {
  items: siteItems,
  find: (text, dataset) => findSite(dataset, text)?.id,
  label: (id) => id,
  none: () => pins.noPlace,
};

const limit = 50;

/** Devices of the table only: a pin holds neither the watts of an own device nor the count of an instance type. */
export const hardwareWay: IdWay = {
  items: (text, dataset) => {
    const found = searchHardware(dataset, text);
    return { items: gathered(found.slice(0, limit).map(hardwareItem)), total: found.length };
  },
  find: (text, dataset) => findHardware(dataset, text)?.id,
  label: (id, dataset) => dataset.hardware.get(id)?.name ?? id,
  none: () => pins.noDevice,
};
