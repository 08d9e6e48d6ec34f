import * as english from "./en/problems.ts";
import { speaks } from "./language.ts";

export let { problemWords, notices } = english;

speaks("problems", english, (words) => {
  ({ problemWords, notices } = words);
});
