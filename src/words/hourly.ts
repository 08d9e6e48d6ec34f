import * as english from "./en/hourly.ts";
import { speaks } from "./language.ts";

export let { hourlySources, seriesKinds, hourlyNoticeWords, hourlyProblemWords } = english;

speaks("hourly", english, (words) => {
  ({ hourlySources, seriesKinds, hourlyNoticeWords, hourlyProblemWords } = words);
});
