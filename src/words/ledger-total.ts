import * as english from "./en/ledger-total.ts";
import { speaks } from "./language.ts";

export let { ledgerTotal, shares } = english;

speaks("ledger-total", english, (words) => {
  ({ ledgerTotal, shares } = words);
});
