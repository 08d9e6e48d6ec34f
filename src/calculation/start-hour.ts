/** Hours of a typical day, local time: 24 values each, relative to the mean of the day. */
export type TypicalDay = {
  readonly relative: readonly number[];
  /** Quantiles over days of the same hour. */
  readonly p10: readonly number[];
  readonly p90: readonly number[];
};

/** What a job that starts at one local hour meets, over the mean of the day. */
export type StartHour = {
  readonly hour: number;
  readonly factor: number;
  /**
   * The spread between days: means of the hours' 10 % and 90 % days. Exact up to one hour. For a longer job it takes
   * all its hours to be low, or high, on the same day, which is an upper bound of how far days differ.
   */
  readonly lowFactor: number;
  readonly highFactor: number;
};

export type StartChoice = {
  readonly best: StartHour;
  readonly worst: StartHour;
  /** Shares of what the worst start, and a start at any hour, would emit. */
  readonly savingAgainstWorst: number;
  readonly savingAgainstMean: number;
};

/** Starts closer than this emit the same: the difference is one of rounding. */
const tie = 1e-9;

const hoursADay = 24;

/** Whole days meet every hour alike, whatever the start: their mean is taken once, without the noise of adding up. */
function meanOfDay(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / hoursADay;
}

/** Mean of hourly values over [start, start + hours), around midnight, the last hour in part. */
function meanFrom(start: number, values: readonly number[], hours: number): number {
  const wholeDays = Math.floor(hours / hoursADay);
  if (hours === wholeDays * hoursADay) return meanOfDay(values);
  let sum = wholeDays === 0 ? 0 : wholeDays * hoursADay * meanOfDay(values);
  let left = hours - wholeDays * hoursADay;
  for (let hour = start; left > 0; hour += 1, left -= 1) {
    sum += values[hour % hoursADay]! * Math.min(left, 1);
  }
  return sum / hours;
}

/** What a job of so many hours (above 0, fractions count) meets from each of the 24 local hours on. */
export function startHours(day: TypicalDay, hours: number): StartHour[] {
  return Array.from({ length: hoursADay }, (_, hour) => ({
    hour,
    factor: meanFrom(hour, day.relative, hours),
    lowFactor: meanFrom(hour, day.p10, hours),
    highFactor: meanFrom(hour, day.p90, hours),
  }));
}

/** 1 − part ÷ whole; nothing is saved of nothing. */
function saved(part: number, whole: number): number {
  return whole > 0 ? Math.max(0, 1 - part / whole) : 0;
}

/** The start that meets least and the one that meets most, the earliest of those that tie. Takes all 24. */
export function startChoice(starts: readonly StartHour[]): StartChoice {
  let best = starts[0]!;
  let worst = best;
  let sum = 0;
  for (const start of starts) {
    if (start.factor < best.factor * (1 - tie)) best = start;
    if (start.factor > worst.factor * (1 + tie)) worst = start;
    sum += start.factor;
  }
  return {
    best,
    worst,
    savingAgainstWorst: best === worst ? 0 : saved(best.factor, worst.factor),
    savingAgainstMean: best === worst ? 0 : saved(best.factor, sum / starts.length),
  };
}
