import { msPerHour } from "../local-time.ts";

/** Longer than so many times the median step is a gap: the log stood still, and what ran meanwhile is not known. */
const gapFactor = 10;

type Bucket = {
  count: number;
  /** Sums over its intervals: length, and length × mean of the two powers. */
  ms: number;
  wattMs: number;
  /** Sum of the means alone, for intervals that are cut to one length. */
  watts: number;
  longestMs: number;
  longestFromMs: number;
};

export type Gaps = {
  readonly count: number;
  readonly longestMs: number;
  readonly longestFromMs: number;
  /** Time of the gaps that was not counted. */
  readonly cutMs: number;
  /** What each was counted as. */
  readonly capMs: number;
};

export type Integrated = {
  readonly kwh: number;
  /** Counted, gaps cut. */
  readonly hours: number;
  readonly meanW: number;
  readonly maxW: number;
  readonly samples: number;
  /** The median. */
  readonly stepMs: number;
  readonly gaps: Gaps | undefined;
  readonly startMs: number;
  readonly endMs: number;
  /** How often the clock went back. */
  readonly back: number;
};

export type Integrator = {
  readonly add: (ms: number, watts: number) => void;
  /** Nothing is counted between the last sample and the next. */
  readonly breakOff: () => void;
  /** Undefined where no time passed between any two samples. */
  readonly result: () => Integrated | undefined;
};

/** Three digits: exact below a second, and never more than some thousand buckets however uneven the times. */
const bucketOf = (ms: number): number => (ms < 1000 ? ms : Number(ms.toPrecision(3)));

/**
 * Integrates power over time by trapezoids. Which steps are gaps shows at the end only, so that steps are kept in
 * buckets by their length: memory does not grow with the samples.
 */
export function integrator(): Integrator {
  const buckets = new Map<number, Bucket>();
  let last: { readonly ms: number; readonly watts: number } | undefined;
  let samples = 0;
  let maxW = 0;
  let startMs = Number.POSITIVE_INFINITY;
  let endMs = Number.NEGATIVE_INFINITY;
  let back = 0;

  function step(fromMs: number, ms: number, watts: number): void {
    const key = bucketOf(ms);
    const known = buckets.get(key);
    if (known === undefined) {
      const first = { count: 1, ms, wattMs: ms * watts, watts };
      buckets.set(key, { ...first, longestMs: ms, longestFromMs: fromMs });
      return;
    }
    known.count += 1;
    known.ms += ms;
    known.wattMs += ms * watts;
    known.watts += watts;
    if (ms > known.longestMs) {
      known.longestMs = ms;
      known.longestFromMs = fromMs;
    }
  }

  return {
    add: (ms, watts) => {
      samples += 1;
      maxW = Math.max(maxW, watts);
      startMs = Math.min(startMs, ms);
      endMs = Math.max(endMs, ms);
      if (last !== undefined && ms < last.ms) back += 1;
      else if (last !== undefined && ms > last.ms) {
        step(last.ms, ms - last.ms, (last.watts + watts) / 2);
      }
      last = { ms, watts };
    },
    breakOff: () => {
      last = undefined;
    },
    result: () => {
      const total = summed([...buckets.values()]);
      return total && { ...total, maxW, samples, startMs, endMs, back };
    },
  };
}

/** The mean length of the bucket in which the middle step is. */
function medianMs(ordered: readonly Bucket[]): number {
  const steps = ordered.reduce((sum, { count }) => sum + count, 0);
  let below = 0;
  for (const { count, ms } of ordered) {
    below += count;
    if (below >= steps / 2) return ms / count;
  }
  return 0;
}

function summed(
  buckets: readonly Bucket[],
): Pick<Integrated, "kwh" | "hours" | "meanW" | "stepMs" | "gaps"> | undefined {
  if (buckets.length === 0) return undefined;
  const stepMs = medianMs(buckets.toSorted((a, b) => a.ms / a.count - b.ms / b.count));
  const capMs = gapFactor * stepMs;
  let ms = 0;
  let wattMs = 0;
  let gaps: Gaps | undefined;
  for (const bucket of buckets) {
    const isGap = bucket.longestMs > capMs;
    ms += isGap ? bucket.count * capMs : bucket.ms;
    wattMs += isGap ? bucket.watts * capMs : bucket.wattMs;
    if (!isGap) continue;
    const longest = gaps === undefined || bucket.longestMs > gaps.longestMs ? bucket : { ...gaps };
    gaps = {
      count: (gaps?.count ?? 0) + bucket.count,
      longestMs: longest.longestMs,
      longestFromMs: longest.longestFromMs,
      cutMs: (gaps?.cutMs ?? 0) + bucket.ms - bucket.count * capMs,
      capMs,
    };
  }
  const meanW = wattMs / ms;
  return { kwh: wattMs / msPerHour / 1000, hours: ms / msPerHour, meanW, stepMs, gaps };
}
