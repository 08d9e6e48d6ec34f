import { useState } from "react";
import { useStore } from "zustand";
import type { SessionStore } from "../../../experiment/store.ts";

/** What was last done, in words that stand until the document is another than what it left. */
export function useSaid(store: SessionStore): {
  readonly said: string;
  readonly say: (words: string) => void;
} {
  const entered = useStore(store, (session) => session.entered);
  const [last, setLast] = useState<{ readonly words: string; readonly of: typeof entered }>();
  return {
    said: last?.of === entered ? last.words : "",
    say: (words) => {
      setLast({ words, of: store.getState().entered });
    },
  };
}
