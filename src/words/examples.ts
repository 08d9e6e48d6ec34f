import * as english from "./en/examples.ts";
import { speaks } from "./language.ts";

export let { examples } = english;

speaks("examples", english, (words) => {
  ({ examples } = words);
});
