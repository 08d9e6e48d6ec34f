import { addressDelayMs, type AddressWindow } from "./address.ts";
import { delayed } from "./delayed.ts";
import { splitFragment, type SplitLink } from "./link-grammar.ts";
import { writeFragment } from "./permalink-write.ts";
import type { KeepingProblem } from "./problem.ts";
import type { Session, SessionStore } from "./store.ts";

/** Getting at `localStorage` may throw already, so it is a function. */
export type GetStorage = () => Pick<Storage, "getItem" | "setItem">;

export const draftKey = "wattprint.draft";

/** The kept draft, nothing, or why it cannot be had. */
export type ReadDraft =
  | { readonly fragment: string; readonly link: SplitLink }
  | { readonly problem: KeepingProblem }
  | undefined;

/** Reads the draft. Storage that is blocked and text that is no link are problems, not exceptions. */
export function readDraft(getStorage: GetStorage): ReadDraft {
  let fragment: string | null;
  try {
    fragment = getStorage().getItem(draftKey);
  } catch {
    return { problem: { code: "storage-blocked" } };
  }
  if (fragment === null) return undefined;
  const link = splitFragment(fragment);
  return link === undefined || link.pairs.length === 0
    ? { problem: { code: "draft-unreadable" } }
    : { fragment, link };
}

function isQuota(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(error.name);
}

/** Writes the draft, or says why it could not. */
function writeDraft(getStorage: GetStorage, fragment: string): KeepingProblem | undefined {
  try {
    getStorage().setItem(draftKey, fragment);
    return undefined;
  } catch (error) {
    return { code: isQuota(error) ? "storage-full" : "storage-blocked" };
  }
}

/** The draft of a state: its document as a fragment of any length, without its view. */
function draftOf({ entered, dataset }: Session): string {
  return writeFragment("", entered, dataset);
}

/** Edits make a draft, of the form or from outside it. An example that was only looked at does not, nor a link. */
function makesDraft({ cause, origin }: Session): boolean {
  return cause === "edit" || (cause === "outside" && origin.from !== "example");
}

/**
 * Keeps the last edit in storage, and offers the kept draft while an opened link stands before it. Returns how to
 * stop.
 */
export function connectDraft(
  store: SessionStore,
  getStorage: GetStorage,
  window: Pick<AddressWindow, "addEventListener" | "removeEventListener">,
): () => void {
  const keep = () => {
    const problem = writeDraft(getStorage, draftOf(store.getState()));
    const { trouble, report } = store.getState();
    if (problem?.code !== trouble?.code) report(problem);
  };
  const keepLater = delayed(keep, addressDelayMs);

  const offer = (state: Session) => {
    const draft = readDraft(getStorage);
    const kept = draft !== undefined && "fragment" in draft ? draft.fragment : undefined;
    store.getState().keepDraft(kept === draftOf(state) ? undefined : kept);
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (state.entered === before.entered && state.dataset === before.dataset) return;
    if (makesDraft(state)) {
      keepLater.schedule();
      return;
    }
    if (keepLater.pending()) {
      keepLater.cancel();
      writeDraft(getStorage, draftOf(before));
    }
    offer(state);
  });

  offer(store.getState());
  window.addEventListener("pagehide", keepLater.flush);
  return () => {
    unsubscribe();
    keepLater.flush();
    window.removeEventListener("pagehide", keepLater.flush);
  };
}
