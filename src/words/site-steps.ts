import * as english from "./en/site-steps.ts";
import { speaks } from "./language.ts";

export let { steps } = english;

speaks("site-steps", english, (words) => {
  ({ steps } = words);
});
