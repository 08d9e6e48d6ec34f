import * as english from "./en/facts.ts";
import { speaks } from "./language.ts";

export let { standings, factName, factFigure } = english;

speaks("facts", english, (words) => {
  ({ standings, factName, factFigure } = words);
});
