import { delayed } from "./delayed.ts";
import type { Library } from "./catalogue.ts";
import { maxLinkLength } from "./fields.ts";
import { encode, splitFragment } from "./link-grammar.ts";
import { openLink } from "./open-link.ts";
import { requestedVersion } from "./permalink-read.ts";
import { writeFragment } from "./permalink-write.ts";
import type { Session, SessionStore } from "./store.ts";

/** Milliseconds from the last edit to the address (DESIGN §3). */
export const addressDelayMs = 300;

/** What of `window` the address needs. */
export type AddressWindow = {
  readonly location: { readonly hash: string };
  readonly history: Pick<History, "pushState" | "replaceState">;
  readonly addEventListener: (type: string, listener: () => void, capture?: boolean) => void;
  readonly removeEventListener: (type: string, listener: () => void, capture?: boolean) => void;
};

/** The fragment a state stands in the address with: a document too long for a link leaves its view alone there. */
function addressOf({ view, entered, dataset }: Session): string {
  const fragment = writeFragment(view, entered, dataset);
  return fragment.length > maxLinkLength ? `#/${encode(view)}` : fragment;
}

/**
 * Keeps store and address the same. Edits replace the history entry a while after the last; changes from outside
 * the form and of the view push one; what the address says is opened. Returns how to stop.
 * @param openedFragment what the store was made from, since the address may have moved on while that was loaded
 */
export function connectAddress(
  store: SessionStore,
  window: AddressWindow,
  library: Library,
  openedFragment: string,
): () => void {
  // Back and forward fire popstate and hashchange both; the second finds its fragment handled.
  let handled = openedFragment;
  // Links opened so far. While one is being loaded the address is its, and nothing is written over it.
  let turn = 0;
  let opening = false;

  const write = (how: "pushState" | "replaceState", state: Session) => {
    const fragment = addressOf(state);
    if (opening || fragment === window.location.hash) return;
    try {
      window.history[how](null, "", fragment);
      handled = fragment;
    } catch {
      // Safari refuses more than 100 entries in 30 seconds. The next edit tries again.
    }
  };
  const replaceLater = delayed(() => write("replaceState", store.getState()), addressDelayMs);

  /** Gives an opened link its canonical form; one too long to be written stands as it came. */
  const complete = (state: Session) => {
    if (splitFragment(addressOf(state))?.pairs.length) write("replaceState", state);
  };

  const follow = () => {
    const fragment = window.location.hash;
    const link = splitFragment(fragment);
    if (fragment === handled || link === undefined) return;
    handled = fragment;
    replaceLater.cancel();
    turn += 1;
    const own = turn;
    if (link.pairs.length === 0) {
      opening = false;
      store.getState().openView(link.view);
      return;
    }
    opening = true;
    openLink(link, "link", library).then(
      (opened) => {
        if (own !== turn) return;
        opening = false;
        store.getState().report(undefined);
        store.getState().open(opened);
      },
      () => {
        if (own !== turn) return;
        opening = false;
        const version = requestedVersion(link.pairs, library.releases);
        store.getState().report({ code: "dataset-not-loaded", version });
      },
    );
  };

  const unsubscribe = store.subscribe((state, before) => {
    const { entered, view, dataset } = before;
    if (state.entered === entered && state.view === view && state.dataset === dataset) return;
    if (state.cause === "edit") {
      replaceLater.schedule();
      return;
    }
    if (replaceLater.pending()) {
      replaceLater.cancel();
      if (state.cause !== "opened") write("replaceState", before);
    }
    if (state.cause === "opened") complete(state);
    else write("pushState", state);
  });

  if (window.location.hash === openedFragment) complete(store.getState());
  else follow();
  window.addEventListener("popstate", follow);
  window.addEventListener("hashchange", follow);
  window.addEventListener("pagehide", replaceLater.flush);
  // A click may follow a link, and the browser then pushes the next entry itself.
  window.addEventListener("click", replaceLater.flush, true);
  return () => {
    unsubscribe();
    replaceLater.flush();
    window.removeEventListener("popstate", follow);
    window.removeEventListener("hashchange", follow);
    window.removeEventListener("pagehide", replaceLater.flush);
    window.removeEventListener("click", replaceLater.flush, true);
  };
}
