import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

/**
 * As `useState`, for what has to be there again when its part of the page is left and come back to: one value of the
 * page, kept until it is closed. To be made at the top of a module.
 */
export function kept<T>(initial: T): () => readonly [T, (change: T | ((now: T) => T)) => void] {
  const store = createStore<{ readonly value: T }>(() => ({ value: initial }));
  const set = (change: T | ((now: T) => T)) => {
    store.setState(({ value }) => ({
      // No value kept here is a function itself.
      value: typeof change === "function" ? (change as (now: T) => T)(value) : change,
    }));
  };
  return () => [useStore(store, ({ value }) => value), set];
}
