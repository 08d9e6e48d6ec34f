import * as english from "./en/imports-mapping.ts";
import { speaks } from "./language.ts";

export let { mappedFields, importMapping } = english;

speaks("imports-mapping", english, (words) => {
  ({ mappedFields, importMapping } = words);
});
