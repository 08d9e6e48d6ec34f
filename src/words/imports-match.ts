import * as english from "./en/imports-match.ts";
import { speaks } from "./language.ts";

export type { NameOf } from "./en/imports-match.ts";

export let { questionWords, matchNoticeWords, otherReadings } = english;

speaks("imports-match", english, (words) => {
  ({ questionWords, matchNoticeWords, otherReadings } = words);
});
