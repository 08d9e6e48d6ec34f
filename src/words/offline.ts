import * as english from "./en/offline.ts";
import { speaks } from "./language.ts";

export let { offline } = english;

speaks("offline", english, (words) => {
  ({ offline } = words);
});
