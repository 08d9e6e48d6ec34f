import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { between, meanOf, paused, unbroken, windows, type Interval } from "./windows.ts";

const hour = 3_600_000;

/** Intervals of an hour, one after the other, from 0 on; an undefined value is a gap. */
const hours = (...values: (number | undefined)[]): Interval[] =>
  values.flatMap((gPerKwh, at) =>
    gPerKwh === undefined ? [] : [{ startMs: at * hour, endMs: (at + 1) * hour, gPerKwh }],
  );

const atHours = (found: readonly Interval[]) =>
  found.map(({ startMs, endMs, gPerKwh }) => [startMs / hour, endMs / hour, gPerKwh]);

describe("windows of a series", () => {
  it("start at each interval and weigh the last by the part of it that is used", () => {
    expect(atHours(windows(hours(100, 200, 400), 1.5))).toEqual([
      [0, 1.5, (100 + 100) / 1.5],
      [1, 2.5, (200 + 200) / 1.5],
    ]);
  });

  it("leave out what would cross a gap or the end", () => {
    expect(atHours(windows(hours(1, 2, undefined, 3, 4, 5), 2))).toEqual([
      [0, 2, 1.5],
      [3, 5, 3.5],
      [4, 6, 4.5],
    ]);
    expect(windows(hours(1, 2, 3), 4)).toEqual([]);
    expect(windows([], 1)).toEqual([]);
  });

  it("take intervals of any length", () => {
    const mixed: Interval[] = [
      { startMs: 0, endMs: hour / 2, gPerKwh: 100 },
      { startMs: hour / 2, endMs: hour, gPerKwh: 300 },
      { startMs: hour, endMs: 2 * hour, gPerKwh: 50 },
    ];
    expect(atHours(windows(mixed, 1))).toEqual([
      [0, 1, 200],
      [0.5, 1.5, 175],
      [1, 2, 50],
    ]);
    expect(atHours(windows(mixed, 0.1))[2]).toEqual([1, 1.1, 50]);
  });

  it("fit to the end where the hours are no round number of milliseconds", () => {
    const fiveMinutes = Array.from({ length: 12 }, (_, at) => ({
      startMs: at * 300_000,
      endMs: (at + 1) * 300_000,
      gPerKwh: at,
    }));
    expect(windows(fiveMinutes, 1.1 - 0.1)).toHaveLength(1);
    expect(windows(fiveMinutes, 1 / 12)).toHaveLength(12);
  });
});

describe("an unbroken job", () => {
  it("has a best and a worst window, the earliest of those that tie", () => {
    const found = unbroken(hours(300, 100, 300, 100, 300), 1);
    expect(found?.best.startMs).toBe(hour);
    expect(found?.worst.startMs).toBe(0);
    expect(found).toMatchObject({ meanGPerKwh: 220, starts: 5 });
    expect(found?.savingAgainstWorst).toBeCloseTo(2 / 3, 12);
    expect(found?.savingAgainstMean).toBeCloseTo(1 - 100 / 220, 12);
  });

  it("stays between a first start and a deadline", () => {
    const inside = between(hours(1, 500, 400, 300, 1), 1.5 * hour, 4 * hour);
    expect(atHours(inside)).toEqual([
      [1.5, 2, 500],
      [2, 3, 400],
      [3, 4, 300],
    ]);
    expect(unbroken(inside, 2)?.best).toMatchObject({ startMs: 2 * hour, gPerKwh: 350 });
    expect(unbroken(inside, 2.6)).toBeUndefined();
    expect(unbroken([], 1)).toBeUndefined();
  });
});

describe("a job that may pause", () => {
  it("takes the cheapest intervals, the last in part, beside one that is used", () => {
    const found = paused(hours(300, 100, 200, 400, 50), 2.5);
    expect(atHours(found?.pieces ?? [])).toEqual([
      [1, 2.5, (100 + 100) / 1.5],
      [4, 5, 50],
    ]);
    expect(found?.pauses).toBe(1);
    expect(found?.gPerKwh).toBeCloseTo(250 / 2.5, 12);
    expect(found?.meanGPerKwh).toBeCloseTo(210, 12);
    expect(found?.savingAgainstMean).toBeCloseTo(1 - 100 / 210, 12);
    const whole = (100 + 200 + 0.5 * 400) / 2.5;
    expect(found?.savingAgainstUnbroken).toBeCloseTo(1 - 100 / whole, 12);
  });

  it("uses the end of the last interval where the next one is used", () => {
    expect(atHours(paused(hours(300, 200, 100), 1.25)?.pieces ?? [])).toEqual([
      [1.75, 3, (200 * 0.25 + 100) / 1.25],
    ]);
  });

  it("does not pause where all is the same, nor where a gap is no choice but to", () => {
    expect(paused(hours(7, 7, 7, 7), 3)?.pauses).toBe(0);
    const across = paused(hours(7, undefined, 7), 2);
    expect(across?.pauses).toBe(1);
    expect(across).not.toHaveProperty("savingAgainstUnbroken");
  });

  it("has no time where the series is shorter than the job", () => {
    expect(paused(hours(1, 2), 2)).toMatchObject({ pauses: 0, gPerKwh: 1.5 });
    expect(paused(hours(1, 2), 2.01)).toBeUndefined();
    expect(paused([], 1)).toBeUndefined();
  });
});

const anySeries = fc
  .array(
    fc.record({
      gapMs: fc.constantFrom(0, 0, 0, 0, 900_000),
      ms: fc.constantFrom(300_000, 1_800_000, hour),
      gPerKwh: fc.double({ min: 0, max: 1200, noNaN: true }),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((parts) => {
    let atMs = 1.7e12;
    return parts.map(({ gapMs, ms, gPerKwh }) => {
      const startMs = atMs + gapMs;
      atMs = startMs + ms;
      return { startMs, endMs: atMs, gPerKwh };
    });
  });
const anyHours = fc.double({ min: 0.02, max: 30, noNaN: true });

/** The same by the plain way: cut the series out and see whether all of the time is covered. */
function plainWindows(series: readonly Interval[], length: number): Interval[] {
  const wanted = Math.round(length * hour);
  return series.flatMap(({ startMs }) => {
    const inside = between(series, startMs, startMs + wanted);
    const covered = inside.reduce((sum, one) => sum + one.endMs - one.startMs, 0);
    const gPerKwh = meanOf(inside) ?? 0;
    return covered === wanted ? [{ startMs, endMs: startMs + wanted, gPerKwh }] : [];
  });
}

describe("laws of windows", () => {
  test.prop([anySeries, anyHours])("are those that are covered throughout", (series, length) => {
    const found = windows(series, length);
    const plain = plainWindows(series, length);
    expect(found.map(({ startMs, endMs }) => [startMs, endMs])).toEqual(
      plain.map(({ startMs, endMs }) => [startMs, endMs]),
    );
    found.forEach(({ gPerKwh }, at) => expect(gPerKwh).toBeCloseTo(plain[at]!.gPerKwh, 6));
  });

  test.prop([anySeries, anyHours])("never beat a job that may pause", (series, length) => {
    const free = paused(series, length);
    const whole = unbroken(series, length);
    if (whole === undefined) return;
    expect(free?.gPerKwh).toBeLessThanOrEqual(whole.best.gPerKwh + 1e-6);
    expect(free?.savingAgainstUnbroken).toBeGreaterThanOrEqual(0);
  });

  test.prop([anySeries, anyHours])(
    "leave a pausing job no better than its mean",
    (series, length) => {
      const free = paused(series, length);
      const covered = series.reduce((sum, one) => sum + one.endMs - one.startMs, 0);
      expect(free === undefined).toBe(covered < Math.round(length * hour));
      if (free === undefined) return;
      const used = free.pieces.reduce((sum, one) => sum + one.endMs - one.startMs, 0);
      expect(used).toBe(Math.round(length * hour));
      expect(free.gPerKwh).toBeLessThanOrEqual(free.meanGPerKwh + 1e-6);
    },
  );

  it("take a year of five minutes as it comes", () => {
    const year = Array.from({ length: 105_120 }, (_, at) => ({
      startMs: at * 300_000,
      endMs: (at + 1) * 300_000,
      gPerKwh: 200 + ((at * 7919) % 401),
    }));
    expect(unbroken(year, 336)?.starts).toBe(105_120 - 336 * 12 + 1);
    expect(paused(year, 336)?.pieces.length).toBeGreaterThan(1);
  });
});
