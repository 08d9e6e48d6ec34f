import * as english from "./en/budget.ts";
import { speaks } from "./language.ts";

export let { budget } = english;

speaks("budget", english, (words) => {
  ({ budget } = words);
});
