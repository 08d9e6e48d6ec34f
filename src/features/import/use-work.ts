import { startTransition, useEffect, useState } from "react";
import { finish, type Work } from "./slices.ts";

type Outcome<T> = {
  /** What it came to, and until then what the work before it did; undefined before the first. */
  readonly value: T | undefined;
  readonly isUnderWay: boolean;
};

/** Sees work to its end beside the page. What was done in its first slice is there at once. */
export function useWork<T>(work: Work<T>): Outcome<T> {
  const [last, setLast] = useState<Work<T>>();
  useEffect(() => {
    const stop = new AbortController();
    finish(work, stop.signal).then(
      () => {
        // Drawn in slices too.
        if (!stop.signal.aborted) startTransition(() => setLast(work));
      },
      (error: unknown) => {
        // A fault is the view's, as it is where the work was short.
        setLast(() => {
          throw error;
        });
      },
    );
    return () => {
      stop.abort();
    };
  }, [work]);
  const shown = work.isShort ? work : last;
  return { value: shown?.result?.value, isUnderWay: shown !== work };
}
