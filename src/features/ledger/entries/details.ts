import type { Stage } from "../../../experiment/experiment.ts";
import type { EntryDetails } from "../../../ledger/edit-entry.ts";
import type { LedgerEntry, Status } from "../../../ledger/entry.ts";

/** The details of an entry as its form holds them: an empty text is none. */
export type Details = {
  readonly name: string;
  readonly date: string;
  readonly person: string;
  readonly stage: Stage | "";
  readonly status: Status | "";
  readonly isRepeat: boolean;
  readonly note: string;
};

export function detailsOf(entry: Partial<LedgerEntry>): Details {
  const { name = "", date = "", person = "", stage = "", status = "", note = "" } = entry;
  return { name, date, person, stage, status, isRepeat: entry.isRepeat ?? false, note };
}

/** All of them, so that what was emptied is taken away. */
export function changesOf({ name, person, note, stage, status, ...others }: Details): EntryDetails {
  return {
    ...others,
    name: name.trim(),
    person: person.trim(),
    note: note.trim(),
    stage: stage === "" ? undefined : stage,
    status: status === "" ? undefined : status,
  };
}

/** Today by the clock of the user, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10);
}
