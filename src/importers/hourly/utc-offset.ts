const msPerHour = 3_600_000;

/**
 * Minutes that a time zone (IANA) is ahead of UTC at a time, for `dayShape`. Undefined for a zone this browser does
 * not know. Clocks change at whole hours or half of them, so one answer serves a half-hour.
 */
export function utcOffset(timezone: string): ((ms: number) => number) | undefined {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat("en", {
      timeZone: timezone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    });
  } catch {
    return undefined;
  }
  const known = new Map<number, number>();
  return (ms) => {
    const half = Math.floor((2 * ms) / msPerHour);
    const kept = known.get(half);
    if (kept !== undefined) return kept;
    const atMs = (half * msPerHour) / 2;
    const parts = new Map(
      format.formatToParts(atMs).map(({ type, value }) => [type, Number(value)]),
    );
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    const localMs = Date.UTC(
      part("year"),
      part("month") - 1,
      part("day"),
      part("hour"),
      part("minute"),
    );
    const minutes = Math.round((localMs - atMs) / 60_000);
    known.set(half, minutes);
    return minutes;
  };
}
