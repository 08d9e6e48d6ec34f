import { create } from "zustand";
import type { Dataset } from "../../../dataset/types.ts";
import type { Entered } from "../../../experiment/entry.ts";
import { writeFragment } from "../../../experiment/permalink-write.ts";
import { noteAdded, noteRemoved } from "../imports.ts";

/** Keys of the lines, and what it takes to undo it. */
export type Taken = { readonly keys: readonly string[] } & (
  | {
      readonly to: "calculator" | "experiment";
      /** The document as it was and as it was left: an undo must not take back later edits. */
      readonly before: Entered;
      readonly after: Entered;
    }
  | { readonly to: "ledger"; readonly ids: readonly string[] }
);

type State = {
  /** The last taking. */
  readonly last: Taken | undefined;
  readonly isUndone: boolean;
};

export const useTaken = create<State>(() => ({ last: undefined, isUndone: false }));

const destinationOf = ({ to }: Taken) => (to === "ledger" ? "ledger" : "experiment");

export function took(last: Taken): void {
  useTaken.setState({ last, isUndone: false });
  noteAdded(destinationOf(last), last.keys);
}

export function untook(last: Taken): void {
  useTaken.setState({ isUndone: true });
  noteRemoved(destinationOf(last), last.keys);
}

/**
 * What was last done is still so, as far as the document goes. A document that comes back from the address is another
 * one with the same in it.
 */
export function isCurrent({ last, isUndone }: State, entered: Entered, dataset: Dataset): boolean {
  if (last === undefined) return false;
  if (last.to === "ledger") return true;
  const left = isUndone ? last.before : last.after;
  return (
    entered === left || writeFragment("", entered, dataset) === writeFragment("", left, dataset)
  );
}
