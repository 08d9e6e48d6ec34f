import * as english from "./en/ledger-trouble.ts";
import { speaks } from "./language.ts";

export let { ledgerTrouble } = english;

speaks("ledger-trouble", english, (words) => {
  ({ ledgerTrouble } = words);
});
