import * as english from "./en/readings.ts";
import { speaks } from "./language.ts";

export let { readings } = english;

speaks("readings", english, (words) => {
  ({ readings } = words);
});
