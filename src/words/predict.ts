import * as english from "./en/predict.ts";
import { speaks } from "./language.ts";

export let { predict } = english;

speaks("predict", english, (words) => {
  ({ predict } = words);
});
