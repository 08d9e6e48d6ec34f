import { createStore } from "zustand/vanilla";

/** A file, or a text that was pasted. */
export type Dropped = { readonly name: string; readonly body: Blob | string };

type Waiting = { readonly files: readonly Dropped[] };

/** What was dropped or pasted on any view and waits for the import view to read it. */
export const dropped = createStore<Waiting>(() => ({ files: [] }));

/** Hands files over to the import view, whenever that is there. */
export function dropSources(files: readonly Dropped[]): void {
  dropped.setState((waiting) => ({ files: [...waiting.files, ...files] }));
}
