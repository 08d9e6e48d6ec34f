import * as english from "./en/ledger-files.ts";
import { speaks } from "./language.ts";

export let { ledgerFiles } = english;

speaks("ledger-files", english, (words) => {
  ({ ledgerFiles } = words);
});
