import * as english from "./en/fields.ts";
import { speaks } from "./language.ts";

export let { stages, workloadWords, experimentWords, form } = english;

speaks("fields", english, (words) => {
  ({ stages, workloadWords, experimentWords, form } = words);
});
