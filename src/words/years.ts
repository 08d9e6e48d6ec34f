import * as english from "./en/years.ts";
import { speaks } from "./language.ts";

export let { years } = english;

speaks("years", english, (words) => {
  ({ years } = words);
});
