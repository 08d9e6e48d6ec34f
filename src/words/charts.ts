import * as english from "./en/charts.ts";
import { speaks } from "./language.ts";

export let { charts } = english;

speaks("charts", english, (words) => {
  ({ charts } = words);
});
