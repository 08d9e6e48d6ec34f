import * as english from "./en/questions.ts";
import { speaks } from "./language.ts";

export let { questionWords } = english;

speaks("questions", english, (words) => {
  ({ questionWords } = words);
});
