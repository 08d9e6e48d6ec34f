import * as english from "./en/suggestions.ts";
import { speaks } from "./language.ts";

export let { suggestions } = english;

speaks("suggestions", english, (words) => {
  ({ suggestions } = words);
});
