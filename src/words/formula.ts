import * as english from "./en/formula.ts";
import { speaks } from "./language.ts";

export let { formula } = english;

speaks("formula", english, (words) => {
  ({ formula } = words);
});
