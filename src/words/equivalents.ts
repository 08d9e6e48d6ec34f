import * as english from "./en/equivalents.ts";
import { speaks } from "./language.ts";

export type { EquivalentUnit, EquivalentPlace, RegionalKind } from "./en/equivalents.ts";

export let { equivalents } = english;

speaks("equivalents", english, (words) => {
  ({ equivalents } = words);
});
