import * as english from "./en/current-line.ts";
import { speaks } from "./language.ts";

export let { currentLine } = english;

speaks("current-line", english, (words) => {
  ({ currentLine } = words);
});
