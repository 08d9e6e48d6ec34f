import * as english from "./en/locale.ts";
import { speaks } from "./language.ts";

export let { locale, colon } = english;

speaks("locale", english, (words) => {
  ({ locale, colon } = words);
});
