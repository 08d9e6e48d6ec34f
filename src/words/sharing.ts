import * as english from "./en/sharing.ts";
import { speaks } from "./language.ts";

export let { sharing } = english;

speaks("sharing", english, (words) => {
  ({ sharing } = words);
});
