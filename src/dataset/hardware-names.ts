import { hardwareKey } from "./hardware-key.ts";
import { perDataset } from "./per-dataset.ts";
import { nameKey } from "./slug.ts";
import type { Dataset, Hardware } from "./types.ts";

export function namesOf({ id, name, aliases }: Hardware): readonly string[] {
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

/** The one row that answers to this spelling: an id, a name, an alias, or what a driver prints. */
export function findHardware(dataset: Dataset, text: string): Hardware | undefined {
  const byKey = rowsByKey(dataset);
  return byKey.get(nameKey(text)) ?? byKey.get(hardwareKey(text));
}
