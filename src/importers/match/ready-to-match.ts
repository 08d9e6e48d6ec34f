import { findHardware } from "../../dataset/hardware-names.ts";
import { readyHardwareSearch } from "../../dataset/hardware-search.ts";
import { findSite } from "../../dataset/site-names.ts";
import { readySiteSearch } from "../../dataset/site-search.ts";
import type { Steps } from "../../dataset/steps.ts";
import type { Dataset } from "../../dataset/types.ts";
import type { ImportedRun } from "../imported.ts";

/** What the first name and the first place would otherwise build of the tables in one go. */
export function* readyToMatch(runs: readonly ImportedRun[], dataset: Dataset): Steps<undefined> {
  if (runs.some(({ accelerators, processor }) => accelerators.length > 0 || processor)) {
    findHardware(dataset, "");
    yield;
    yield* readyHardwareSearch(dataset);
  }
  if (runs.some(({ place }) => place)) {
    findSite(dataset, "");
    yield;
    yield* readySiteSearch(dataset);
  }
  return undefined;
}
