import { useDeferredValue, useMemo } from "react";
import type { ApartSite, RankedSite } from "../../../experiment/rank-sites.ts";
import { useChoices } from "../choices.ts";
import { filtered } from "../table/filters.ts";
import type { Compared, Job } from "../use-ranking.ts";

/** What both charts rest on. */
export type Drawn = {
  readonly job: Job;
  /** What passes the filters, ascending by emissions, and the whole ranking. */
  readonly ranked: readonly RankedSite[];
  readonly all: readonly RankedSite[];
  /** What passes the filters and has no place in the ranking. */
  readonly apart: readonly ApartSite[];
};

/** One object that lags behind while someone types, so that charts never hold up a filter. */
export function useDrawn({ job, ranked, ranking }: Compared): Drawn {
  const filters = useChoices((choices) => choices.filters);
  const drawn = useMemo(
    () => ({
      job,
      ranked,
      all: ranking.ranked,
      apart: filtered(ranking.apart, filters, job.dataset),
    }),
    [job, ranked, ranking, filters],
  );
  return useDeferredValue(drawn);
}
