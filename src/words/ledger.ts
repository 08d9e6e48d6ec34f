import * as english from "./en/ledger.ts";
import { speaks } from "./language.ts";

export let { ledger } = english;

speaks("ledger", english, (words) => {
  ({ ledger } = words);
});
