import * as english from "./en/load-failure.ts";
import { speaks } from "./language.ts";

export let { loadFailureWords } = english;

speaks("load-failure", english, (words) => {
  ({ loadFailureWords } = words);
});
