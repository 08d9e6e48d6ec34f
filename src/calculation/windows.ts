/** Mean carbon intensity over a stretch of time. Times are milliseconds since 1970, UTC. */
export type Interval = {
  readonly startMs: number;
  readonly endMs: number;
  readonly gPerKwh: number;
};

/** Every window of a job's length, and what the best of them saves. */
export type Unbroken = {
  readonly best: Interval;
  readonly worst: Interval;
  /** Mean of the series over the time it covers. */
  readonly meanGPerKwh: number;
  /** How many starts were compared. */
  readonly starts: number;
  /** Shares; against the mean it may be below 0, where gaps leave no window in the best hours. */
  readonly savingAgainstWorst: number;
  readonly savingAgainstMean: number;
};

/** The cheapest time of a job that may pause. */
export type Paused = {
  /** Stretches without a pause, in order of time. */
  readonly pieces: readonly Interval[];
  readonly gPerKwh: number;
  readonly pauses: number;
  readonly meanGPerKwh: number;
  readonly savingAgainstMean: number;
  /** Absent where no unbroken window fits. */
  readonly savingAgainstUnbroken?: number;
};

const msPerHour = 3_600_000;

/** Whole milliseconds, so that a length that fits its intervals exactly is seen to. */
const jobMs = (hours: number): number => Math.max(1, Math.round(hours * msPerHour));

const lengthMs = ({ startMs, endMs }: Interval): number => endMs - startMs;

function saving(part: number, whole: number): number {
  return whole > 0 ? 1 - part / whole : 0;
}

/** The part of a series between two times; intervals at its ends are cut. Sorted as it was. */
export function between(series: readonly Interval[], fromMs: number, toMs: number): Interval[] {
  const inside: Interval[] = [];
  for (const interval of series) {
    const startMs = Math.max(interval.startMs, fromMs);
    const endMs = Math.min(interval.endMs, toMs);
    if (endMs > startMs) inside.push({ startMs, endMs, gPerKwh: interval.gPerKwh });
  }
  return inside;
}

/** Mean over the time a series covers; undefined for an empty one. */
export function meanOf(series: readonly Interval[]): number | undefined {
  let sum = 0;
  let covered = 0;
  for (const interval of series) {
    sum += interval.gPerKwh * lengthMs(interval);
    covered += lengthMs(interval);
  }
  return covered > 0 ? sum / covered : undefined;
}

/**
 * The window of so many hours (above 0) from the start of each interval on; those that would cross a gap or the end
 * are left out. The series is sorted and does not overlap; its intervals may differ in length. Linear in time.
 */
export function windows(series: readonly Interval[], hours: number): Interval[] {
  const wanted = jobMs(hours);
  const found: Interval[] = [];
  // Σ g × ms of the whole intervals from `first` to before `next`, which follow each other without a gap.
  let sum = 0;
  let next = 0;
  for (let first = 0; first < series.length; first += 1) {
    const { startMs } = series[first]!;
    if (next <= first) {
      next = first;
      sum = 0;
    }
    while (next < series.length) {
      const interval = series[next]!;
      const joins = next === first || interval.startMs === series[next - 1]!.endMs;
      if (!joins || interval.endMs - startMs > wanted) break;
      sum += interval.gPerKwh * lengthMs(interval);
      next += 1;
    }
    const reached = next === first ? startMs : series[next - 1]!.endMs;
    const left = wanted - (reached - startMs);
    const last = series[next];
    if (left === 0) {
      found.push({ startMs, endMs: reached, gPerKwh: sum / wanted });
    } else if (last !== undefined && last.startMs === reached) {
      const gPerKwh = (sum + last.gPerKwh * left) / wanted;
      found.push({ startMs, endMs: startMs + wanted, gPerKwh });
    }
    if (next > first) sum -= series[first]!.gPerKwh * lengthMs(series[first]!);
  }
  return found;
}

/** Running sums leave less noise than this, and no source prints as many digits. */
const tieGPerKwh = 1e-6;

/** A window with its mean free of the noise of running sums. */
function summedAnew(series: readonly Interval[], window: Interval): Interval {
  const gPerKwh = meanOf(between(series, window.startMs, window.endMs));
  return { ...window, gPerKwh: gPerKwh ?? window.gPerKwh };
}

/** The best and the worst window, the earliest of those that tie; undefined where none fits. */
export function unbroken(series: readonly Interval[], hours: number): Unbroken | undefined {
  const all = windows(series, hours);
  const meanGPerKwh = meanOf(series);
  let best = all[0];
  let worst = all[0];
  if (best === undefined || worst === undefined || meanGPerKwh === undefined) return undefined;
  for (const window of all) {
    if (window.gPerKwh < best.gPerKwh - tieGPerKwh) best = window;
    if (window.gPerKwh > worst.gPerKwh + tieGPerKwh) worst = window;
  }
  best = summedAnew(series, best);
  worst = summedAnew(series, worst);
  return {
    best,
    worst,
    meanGPerKwh,
    starts: all.length,
    savingAgainstWorst: saving(best.gPerKwh, worst.gPerKwh),
    savingAgainstMean: saving(best.gPerKwh, meanGPerKwh),
  };
}

/** Which end of the last, partly used interval: the one beside another that is used, else its start. */
function partOf(
  series: readonly Interval[],
  at: number,
  ms: number,
  used: ReadonlySet<number>,
): Interval {
  const { startMs, endMs, gPerKwh } = series[at]!;
  const follows = used.has(at - 1) && series[at - 1]!.endMs === startMs;
  const precedes = used.has(at + 1) && series[at + 1]!.startMs === endMs;
  return !follows && precedes
    ? { startMs: endMs - ms, endMs, gPerKwh }
    : { startMs, endMs: startMs + ms, gPerKwh };
}

function joined(parts: readonly Interval[]): Interval[] {
  const pieces: Interval[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    if (last === undefined || last.endMs !== part.startMs) {
      pieces.push(part);
      continue;
    }
    const { startMs } = last;
    const { endMs } = part;
    const sum = last.gPerKwh * lengthMs(last) + part.gPerKwh * lengthMs(part);
    pieces[pieces.length - 1] = { startMs, endMs, gPerKwh: sum / (endMs - startMs) };
  }
  return pieces;
}

/**
 * The cheapest intervals that add up to so many hours, whole ones and one in part; undefined where the series covers
 * less. Of equal ones the earliest. A pause costs nothing here: saving and loading a job's state is not counted.
 */
export function paused(series: readonly Interval[], hours: number): Paused | undefined {
  const order = series.map((_, at) => at);
  order.sort((a, b) => series[a]!.gPerKwh - series[b]!.gPerKwh || a - b);
  const used = new Set<number>();
  let left = jobMs(hours);
  let cut: number | undefined;
  for (const at of order) {
    if (lengthMs(series[at]!) > left) {
      if (left > 0) cut = at;
      break;
    }
    used.add(at);
    left -= lengthMs(series[at]!);
  }
  const meanGPerKwh = meanOf(series);
  if (meanGPerKwh === undefined || (left > 0 && cut === undefined)) return undefined;
  const parts: Interval[] = [];
  series.forEach((interval, at) => {
    if (at === cut) parts.push(partOf(series, at, left, used));
    else if (used.has(at)) parts.push(interval);
  });
  const pieces = joined(parts);
  const gPerKwh = meanOf(pieces) ?? meanGPerKwh;
  const whole = unbroken(series, hours);
  return {
    pieces,
    gPerKwh,
    pauses: pieces.length - 1,
    meanGPerKwh,
    savingAgainstMean: saving(gPerKwh, meanGPerKwh),
    ...(whole && { savingAgainstUnbroken: Math.max(0, saving(gPerKwh, whole.best.gPerKwh)) }),
  };
}
