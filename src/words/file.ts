import * as english from "./en/file.ts";
import { speaks } from "./language.ts";

export let { file } = english;

speaks("file", english, (words) => {
  ({ file } = words);
});
