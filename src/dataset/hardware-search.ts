import { hardwareKey } from "./hardware-key.ts";
import { perDataset } from "./per-dataset.ts";
import { buildIndex, searchIndex } from "./search-index.ts";
import { nameKey } from "./slug.ts";
import type { Dataset, Hardware } from "./types.ts";

function namesOf({ id, name, aliases }: Hardware): readonly string[] {
  return [name, id, ...aliases];
}

/** A spelling as it stands comes before one that only matches without its decoration. */
const rowsByKey = perDataset((dataset): ReadonlyMap<string, Hardware> => {
  const rows = [...dataset.hardware.values()];
  const byKey = new Map<string, Hardware>();
  for (const keyOf of [nameKey, hardwareKey]) {
    for (const row of rows) {
      for (const key of namesOf(row).map(keyOf)) if (!byKey.has(key)) byKey.set(key, row);
    }
  }
  return byKey;
});

const indexes = perDataset((dataset) =>
  buildIndex(
    [...dataset.hardware.values()].map((row) => ({
      item: row,
      names: namesOf(row),
      context: [row.vendor, row.kind, row.memoryGb === undefined ? "" : `${row.memoryGb}GB`],
      rank: row.rank ?? Number.MAX_SAFE_INTEGER,
    })),
  ),
);

/** The one row that answers to this spelling: an id, a name, an alias, or what a driver prints. */
export function findHardware(dataset: Dataset, text: string): Hardware | undefined {
  const byKey = rowsByKey(dataset);
  return byKey.get(nameKey(text)) ?? byKey.get(hardwareKey(text));
}

/** Rows that fit every word of the text, best first, the most used first where they fit alike. */
export function searchHardware(
  dataset: Dataset,
  text: string,
  limit = Number.POSITIVE_INFINITY,
  accepts?: (hardware: Hardware) => boolean,
): readonly Hardware[] {
  return searchIndex(indexes(dataset), text, limit, accepts);
}
