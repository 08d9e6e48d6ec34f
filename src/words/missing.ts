import * as english from "./en/missing.ts";
import { speaks } from "./language.ts";

export let { missingWords, noTotalWords } = english;

speaks("missing", english, (words) => {
  ({ missingWords, noTotalWords } = words);
});
