import * as english from "./en/fields.ts";
import { speaks } from "./language.ts";

export type { FieldWords } from "./en/fields.ts";

export let { workloadWords, experimentWords, form } = english;

speaks("fields", english, (words) => {
  ({ workloadWords, experimentWords, form } = words);
});
