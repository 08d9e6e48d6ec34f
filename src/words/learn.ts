import * as english from "./en/learn.ts";
import { speaks } from "./language.ts";

export type { LearnText } from "./en/learn.ts";

export let { learn, learnTexts } = english;

speaks("learn", english, (words) => {
  ({ learn, learnTexts } = words);
});
