import * as english from "./en/when.ts";
import { speaks } from "./language.ts";

export let { when } = english;

speaks("when", english, (words) => {
  ({ when } = words);
});
