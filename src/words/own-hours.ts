import * as english from "./en/own-hours.ts";
import { speaks } from "./language.ts";

export let { ownHours } = english;

speaks("own-hours", english, (words) => {
  ({ ownHours } = words);
});
