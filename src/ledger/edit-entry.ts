import type { Dataset } from "../dataset/types.ts";
import type { Entered } from "../experiment/entry.ts";
import { isFaulty } from "../experiment/entry.ts";
import { writeFragment } from "../experiment/permalink-write.ts";
import type { LedgerEntry } from "./entry.ts";
import { checkedEntry, type CheckedEntry } from "./entry-fields.ts";

/** What a person may say of an entry. Undefined, or an empty text, takes it away. */
export type EntryDetails = {
  readonly [P in Exclude<keyof LedgerEntry, "id" | "fragment" | "changedAt">]?:
    | LedgerEntry[P]
    | undefined;
};

export type EntryChanges = EntryDetails & { readonly fragment?: string };

/** 128 random bits. `crypto.randomUUID` is not there on pages served without TLS. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function given(changes: EntryChanges): Readonly<Record<string, unknown>> {
  const kept = Object.entries(changes).filter(
    ([property, value]) =>
      value !== undefined && value !== false && (property === "name" || value !== ""),
  );
  return Object.fromEntries(kept);
}

/** The entry with some properties changed, or what is wrong with the changes. */
export function changedEntry(entry: LedgerEntry, changes: EntryChanges, now: Date): CheckedEntry {
  const others = Object.entries(entry).filter(([property]) => !Object.hasOwn(changes, property));
  const { name } = entry;
  return checkedEntry({
    ...Object.fromEntries(others),
    ...given(changes),
    name: changes.name ?? (Object.hasOwn(changes, "name") ? "" : name),
    changedAt: now.toISOString(),
  });
}

/** A fragment, in canonical form and of any length, as an entry. */
export function entryOfFragment(fragment: string, details: EntryDetails, now: Date): CheckedEntry {
  const { name = "", ...others } = details;
  const made = { id: newId(), fragment, name, changedAt: now.toISOString() };
  return checkedEntry({ ...made, ...given(others) });
}

/**
 * The document that is edited as an entry of its own, with its title for a name where none is given. What is in error
 * stays in it; a pair that belongs to no field and that no figure rests on does not, as in a copied link.
 */
export function entryOf(
  { entered, dataset }: { readonly entered: Entered; readonly dataset: Dataset },
  details: EntryDetails,
  now: Date,
): CheckedEntry {
  const own = { ...entered, strays: entered.strays.filter(({ figure }) => figure) };
  const { title } = entered.entries;
  const name = details.name ?? (title === undefined || isFaulty(title) ? "" : title.value);
  return entryOfFragment(writeFragment("", own, dataset), { ...details, name }, now);
}
