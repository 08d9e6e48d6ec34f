import * as english from "./en/report-view.ts";
import { speaks } from "./language.ts";

export let { reportView } = english;

speaks("report-view", english, (words) => {
  ({ reportView } = words);
});
