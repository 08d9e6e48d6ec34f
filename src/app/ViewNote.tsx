import { useStore } from "zustand";
import type { SessionStore } from "../experiment/store.ts";
import { shell } from "../words/en/shell.ts";

/** A link may name a view that this version does not have: it is said, and its experiment is shown all the same. */
export function ViewNote({ store }: { readonly store: SessionStore }) {
  const view = useStore(store, (session) => session.view);
  return view === "" ? null : <p>{shell.otherView(view)}</p>;
}
