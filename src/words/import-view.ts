import * as english from "./en/import-view.ts";
import { speaks } from "./language.ts";

export let { importView } = english;

speaks("import-view", english, (words) => {
  ({ importView } = words);
});
