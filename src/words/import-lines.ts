import * as english from "./en/import-lines.ts";
import { speaks } from "./language.ts";

export let { importLines } = english;

speaks("import-lines", english, (words) => {
  ({ importLines } = words);
});
