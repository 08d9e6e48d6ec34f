import * as english from "./en/imports-runs.ts";
import { speaks } from "./language.ts";

export let { runNoticeWords } = english;

speaks("imports-runs", english, (words) => {
  ({ runNoticeWords } = words);
});
