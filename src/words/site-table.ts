import * as english from "./en/site-table.ts";
import { speaks } from "./language.ts";

export let { pueOriginWords, qualityWords, siteTable, siteFilters } = english;

speaks("site-table", english, (words) => {
  ({ pueOriginWords, qualityWords, siteTable, siteFilters } = words);
});
