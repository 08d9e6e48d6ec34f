import * as english from "./en/offset.ts";
import { speaks } from "./language.ts";

export let { offsetKindWords, offset } = english;

speaks("offset", english, (words) => {
  ({ offsetKindWords, offset } = words);
});
