import * as english from "./en/reports.ts";
import { speaks } from "./language.ts";

export let { reportWords } = english;

speaks("reports", english, (words) => {
  ({ reportWords } = words);
});
