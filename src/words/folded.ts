import * as english from "./en/folded.ts";
import { speaks } from "./language.ts";

export let { folded } = english;

speaks("folded", english, (words) => {
  ({ folded } = words);
});
