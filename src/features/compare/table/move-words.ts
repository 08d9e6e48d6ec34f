import type { Dataset } from "../../../dataset/types.ts";
import { siteFilters } from "../../../words/site-table.ts";
import { siteInfo } from "../site-info.ts";

/** Where a workload is now, in words. */
export function siteWordsOf(site: string | undefined, dataset: Dataset): string {
  return site === undefined ? siteFilters.noSite : siteInfo(site, dataset).label;
}
