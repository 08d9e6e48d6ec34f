import * as english from "./en/result.ts";
import { speaks } from "./language.ts";

export let { boundaries, kinds, result } = english;

speaks("result", english, (words) => {
  ({ boundaries, kinds, result } = words);
});
