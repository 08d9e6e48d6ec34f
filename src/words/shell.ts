import * as english from "./en/shell.ts";
import { speaks } from "./language.ts";

export let { shell } = english;

speaks("shell", english, (words) => {
  ({ shell } = words);
});
