import { siteById } from "../../dataset/sites.ts";
import type { Dataset } from "../../dataset/types.ts";
import type { Dimension } from "../../ledger/totals.ts";
import { locale } from "../../view-parts/locale.ts";
import { stages } from "../../words/fields.ts";
import { entryTable, statuses } from "../../words/ledger-entries.ts";
import { siteLabel } from "../../words/places.ts";

type Datasets = ReadonlyMap<string, Dataset>;

/** What the first release that knows it calls something; ids are never given to something else. */
function named(datasets: Datasets, name: (dataset: Dataset) => string | undefined) {
  for (const dataset of datasets.values()) {
    const found = name(dataset);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function siteName(id: string, datasets: Datasets): string {
  const name = named(datasets, (dataset) => {
    const site = siteById(dataset, id);
    return site === undefined ? undefined : siteLabel(site, dataset);
  });
  return name ?? id;
}

const own = "custom:";

/** Own hardware goes by the name it was given, after `custom:`. */
export function hardwareName(id: string, datasets: Datasets): string {
  if (id === "custom" || id === own) return entryTable.ownHardware;
  if (id.startsWith(own)) return id.slice(own.length);
  return named(datasets, (dataset) => dataset.hardware.get(id)?.name) ?? id;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once for a locale: making one takes far longer than using it. */
function monthFormat(): Intl.DateTimeFormat {
  let format = formats.get(locale);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" });
    formats.set(locale, format);
  }
  return format;
}

/** `2026-11` as "Nov 2026". */
export function monthName(month: string): string {
  return monthFormat().format(new Date(`${month}-01T00:00:00Z`));
}

/** What a key of the shares is called; the same words as in table and filters. */
export function nameOfKey(dimension: Dimension, key: string, datasets: Datasets): string {
  const words: Readonly<Record<string, string>> = dimension === "stage" ? stages : statuses;
  switch (dimension) {
    case "stage":
      return key === "other" ? entryTable.otherStage : (words[key] ?? key);
    case "status":
      return words[key] ?? key;
    case "site":
      return siteName(key, datasets);
    case "hardware":
      return hardwareName(key, datasets);
    case "month":
      return monthName(key);
    case "person":
      return key;
  }
}
