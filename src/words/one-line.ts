import * as english from "./en/one-line.ts";
import { speaks } from "./language.ts";

export let { oneLine } = english;

speaks("one-line", english, (words) => {
  ({ oneLine } = words);
});
