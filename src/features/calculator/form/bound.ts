import { useStore } from "zustand";
import type { Entry, FieldPlace, FieldValue } from "../../../experiment/entry.ts";
import type { Entered } from "../../../experiment/entry.ts";
import type { SessionStore } from "../../../experiment/store.ts";

function entryAt(entered: Entered, place: FieldPlace): Entry<FieldValue> | undefined {
  if (place.of === "experiment") return entered.entries[place.property];
  return entered.workloads.find(({ id }) => id === place.workload)?.entries[place.property];
}

/** The entry of one field, and nothing else: a keystroke elsewhere draws this field no second time. */
export function useEntry(store: SessionStore, place: FieldPlace): Entry<FieldValue> | undefined {
  return useStore(store, ({ entered }) => entryAt(entered, place));
}
