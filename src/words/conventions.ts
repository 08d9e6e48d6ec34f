import * as english from "./en/conventions.ts";
import { speaks } from "./language.ts";

export let { conventionWords, termWords, basisWords, noteWords, conventions } = english;

speaks("conventions", english, (words) => {
  ({ conventionWords, termWords, basisWords, noteWords, conventions } = words);
});
