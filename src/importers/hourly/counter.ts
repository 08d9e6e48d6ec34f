import type { Tally, Where } from "./notice.ts";

/** Counts rows of a sort and keeps the place of the foremost. */
export type Counter = {
  readonly add: (place: number) => void;
  readonly count: () => number;
  readonly tally: (where: Where) => Tally;
};

export function counter(): Counter {
  let count = 0;
  let first = Number.POSITIVE_INFINITY;
  return {
    add: (place) => {
      count += 1;
      first = Math.min(first, place);
    },
    count: () => count,
    tally: (where) => ({ count, first, where }),
  };
}
