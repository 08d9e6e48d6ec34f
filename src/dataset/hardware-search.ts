import { namesOf } from "./hardware-names.ts";
import { buildIndex, searchIndex } from "./search-index.ts";
import { perDatasetInSteps } from "./steps.ts";
import type { Dataset, Hardware } from "./types.ts";

const indexes = perDatasetInSteps((dataset) =>
  buildIndex(
    [...dataset.hardware.values()].map((row) => ({
      item: row,
      names: namesOf(row),
      context: [row.vendor, row.kind, row.memoryGb === undefined ? "" : `${row.memoryGb}GB`],
      rank: row.rank ?? Number.MAX_SAFE_INTEGER,
    })),
  ),
);

/** Makes the search ready, which the first one does otherwise. */
export const readyHardwareSearch = indexes.inSteps;

/** Rows that fit every word of the text, best first, the most used first where they fit alike. */
export function searchHardware(
  dataset: Dataset,
  text: string,
  limit = Number.POSITIVE_INFINITY,
  accepts?: (hardware: Hardware) => boolean,
): readonly Hardware[] {
  return searchIndex(indexes.of(dataset), text, limit, accepts);
}
