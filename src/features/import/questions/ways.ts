import { searchHardware } from "../../../dataset/hardware-search.ts";
import { siteById } from "../../../dataset/sites.ts";
import type { Dataset } from "../../../dataset/types.ts";
import type { NameQuestion } from "../../../importers/match/match-runs.ts";
import {
  cpuItems,
  gathered,
  hardwareItem,
  type Items,
} from "../../../view-parts/hardware-items.ts";
import { siteItems } from "../../../view-parts/site-items.ts";
import { siteLabel } from "../../../words/places.ts";

export type Kind = NameQuestion["kind"];

/** How an id of a kind is searched for and named. */
export type Way = {
  readonly items: (text: string, dataset: Dataset) => Items;
  readonly label: (id: string, dataset: Dataset) => string;
};

const hardwareName = (id: string, dataset: Dataset): string => dataset.hardware.get(id)?.name ?? id;

export function siteName(id: string, dataset: Dataset): string {
  const site = siteById(dataset, id);
  return site === undefined ? id : siteLabel(site, dataset);
}

const limit = 50;

export const ways: Readonly<Record<Kind, Way>> = {
  hardware: {
    // Of the table only: the file has the count that an instance type would fill in.
    items: (text, dataset) => {
      const found = searchHardware(dataset, text);
      return { items: gathered(found.slice(0, limit).map(hardwareItem)), total: found.length };
    },
    label: hardwareName,
  },
  cpu: {
    items: cpuItems,
    label: hardwareName,
  },
  site: {
    items: siteItems,
    label: siteName,
  },
};
