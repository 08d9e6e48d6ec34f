import type { PowerPoint } from "../imported.ts";

type Bin = { count: number; sumW: number; maxW: number };

/** Power over time for a chart, in bins that grow with the log: memory does not. */
export type Series = {
  readonly add: (ms: number, watts: number) => void;
  readonly points: (hasDates: boolean) => readonly PowerPoint[];
};

/**
 * Bins of 1 ms at first, each twice as long whenever more than `most` have something in them. They are counted from
 * the clock's own zero, so that a clock that goes back, a gap, and other devices of one log need nothing special.
 */
export function powerSeries(most: () => number): Series {
  let bins = new Map<number, Bin>();
  let binMs = 1;
  let startMs = Number.POSITIVE_INFINITY;

  function double(): void {
    const wider = new Map<number, Bin>();
    binMs *= 2;
    for (const [at, bin] of bins) {
      const known = wider.get(Math.floor(at / 2));
      if (known === undefined) wider.set(Math.floor(at / 2), bin);
      else {
        known.count += bin.count;
        known.sumW += bin.sumW;
        known.maxW = Math.max(known.maxW, bin.maxW);
      }
    }
    bins = wider;
  }

  function fit(): void {
    while (bins.size > Math.max(1, most())) double();
  }

  return {
    add: (ms, watts) => {
      const at = Math.floor(ms / binMs);
      const bin = bins.get(at);
      startMs = Math.min(startMs, ms);
      if (bin === undefined) {
        bins.set(at, { count: 1, sumW: watts, maxW: watts });
        fit();
        return;
      }
      bin.count += 1;
      bin.sumW += watts;
      bin.maxW = Math.max(bin.maxW, watts);
    },
    points: (hasDates) => {
      fit();
      const ordered = [...bins].sort(([a], [b]) => a - b);
      return ordered.map(([at, { count, sumW, maxW }]) => {
        const fromMs = Math.max(at * binMs, startMs);
        const atMs = hasDates ? fromMs : undefined;
        return { afterMs: fromMs - startMs, atMs, w: sumW / count, maxW };
      });
    },
  };
}
