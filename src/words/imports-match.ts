import * as english from "./en/imports-match.ts";
import { speaks } from "./language.ts";

export let { questionWords, matchNoticeWords, otherReadings } = english;

speaks("imports-match", english, (words) => {
  ({ questionWords, matchNoticeWords, otherReadings } = words);
});
