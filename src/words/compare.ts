import * as english from "./en/compare.ts";
import { speaks } from "./language.ts";

export let { compare } = english;

speaks("compare", english, (words) => {
  ({ compare } = words);
});
