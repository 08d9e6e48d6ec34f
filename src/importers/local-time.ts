const stamp =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/;

/** `2024-05-31T10:39:13`, `2026/06/18 00:00:00.003`: milliseconds as if the clock were UTC; a zone is not minded. */
export function localMs(text: string): number | undefined {
  const match = stamp.exec(text.trim());
  if (match === null) return undefined;
  const [, year, month, day, hour = "0", minute = "0", second = "0", fraction = "0"] = match;
  const parts = [Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)];
  const [monthAt, dayAt, hourAt, minuteAt, secondAt] = parts as [
    number,
    number,
    number,
    number,
    number,
  ];
  const ms = Date.UTC(Number(year), monthAt, dayAt, hourAt, minuteAt, secondAt);
  const date = new Date(ms);
  // A day like 31 February is moved on by Date, and is none.
  const isDay = date.getUTCMonth() === monthAt && date.getUTCDate() === dayAt;
  if (!isDay || hourAt > 23 || minuteAt > 59 || secondAt > 59) return undefined;
  return ms + Number(`0.${fraction}`) * 1000;
}

const clock = /^(-)?(?:(\d+) days?, |(\d+)-)?(?:(\d+):)?(\d{1,2}):(\d{2}(?:\.\d+)?)$/;

/** Seconds of `0:02:21.90`, `-0:00:01`, `1 day, 2:03:04`, and of Slurm's `4-00:16:00` and `03:12.345`. */
export function clockSeconds(text: string): number | undefined {
  const match = clock.exec(text.trim());
  if (match === null) return undefined;
  const [, minus, days, slurmDays, hours = "0", minutes, seconds] = match;
  const whole = Number(days ?? slurmDays ?? 0) * 86_400 + Number(hours) * 3600;
  return (minus === undefined ? 1 : -1) * (whole + Number(minutes) * 60 + Number(seconds));
}

export const msPerHour = 3_600_000;
