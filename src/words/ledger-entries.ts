import * as english from "./en/ledger-entries.ts";
import { speaks } from "./language.ts";

export let { statuses, fieldProblem, entryProblemWords, entryForm, entryTable } = english;

speaks("ledger-entries", english, (words) => {
  ({ statuses, fieldProblem, entryProblemWords, entryForm, entryTable } = words);
});
