import type { SessionStore } from "../../experiment/store.ts";

export function Offset({ store: _store }: { readonly store: SessionStore }) {
  return null;
}
