import { describe, expect, it } from "vitest";
import { dayShape } from "./day-shape.ts";
import type { Interval } from "./windows.ts";

const hour = 3_600_000;
const utc = () => 0;

/** So many hours from a UTC time on, with the value of each. */
const hourly = (from: string, count: number, value: (at: number) => number): Interval[] =>
  Array.from({ length: count }, (_, at) => {
    const startMs = Date.parse(from) + at * hour;
    return { startMs, endMs: startMs + hour, gPerKwh: value(at) };
  });

describe("the day a series has on average", () => {
  it("is the mean of every local hour over the mean of the day", () => {
    const shape = dayShape(
      hourly("2024-06-01T00:00Z", 48, (at) => (at % 24 < 12 ? 100 : 300)),
      utc,
    );
    expect(shape).toMatchObject({ meanGPerKwh: 200, days: 2 });
    expect(shape?.relative).toEqual([
      ...Array<number>(12).fill(0.5),
      ...Array<number>(12).fill(1.5),
    ]);
  });

  it("has the 10 % and the 90 % day of each hour, between days as needed", () => {
    const shape = dayShape(
      hourly("2024-06-01T00:00Z", 24 * 11, (at) => 100 + 10 * Math.floor(at / 24)),
      utc,
    );
    expect(shape?.meanGPerKwh).toBeCloseTo(150, 9);
    expect(shape?.p10[7]).toBeCloseTo(110 / 150, 9);
    expect(shape?.p90[7]).toBeCloseTo(190 / 150, 9);
  });

  it("turns to local time, and shares an hour between two where a zone is half an hour off", () => {
    const series = hourly("2024-06-01T00:00Z", 72, (at) => (at % 24 === 0 ? 340 : 100));
    const tokyo = dayShape(series, () => 9 * 60);
    expect(tokyo?.relative.indexOf(Math.max(...tokyo.relative))).toBe(9);
    const india = dayShape(series, () => 5.5 * 60);
    expect(india?.meanGPerKwh).toBeCloseTo(110, 9);
    expect(india?.relative[5]).toBeCloseTo(220 / 110, 9);
    expect(india?.relative[6]).toBeCloseTo(220 / 110, 9);
  });

  it("counts the doubled hour of a clock change as one, and leaves a missing one out", () => {
    const paris = (ms: number) => (ms < Date.parse("2024-10-27T01:00Z") ? 120 : 60);
    const autumn = dayShape(
      hourly("2024-10-26T22:00Z", 25, (at) => (at === 3 ? 600 : 100)),
      paris,
    );
    expect(autumn).toMatchObject({ days: 1 });
    expect(autumn?.relative[2]).toBeCloseTo(350 / ((23 * 100 + 350) / 24), 9);
    const spring = (ms: number) => (ms < Date.parse("2024-03-31T01:00Z") ? 60 : 120);
    expect(
      dayShape(
        hourly("2024-03-30T23:00Z", 23, () => 100),
        spring,
      ),
    ).toBeUndefined();
    expect(
      dayShape(
        hourly("2024-03-30T23:00Z", 47, () => 100),
        spring,
      ),
    ).toMatchObject({ days: 2 });
  });

  it("is not there where an hour never occurs, or nothing is emitted", () => {
    expect(dayShape([], utc)).toBeUndefined();
    expect(
      dayShape(
        hourly("2024-06-01T00:00Z", 23, () => 100),
        utc,
      ),
    ).toBeUndefined();
    expect(
      dayShape(
        hourly("2024-06-01T00:00Z", 24, () => 0),
        utc,
      ),
    ).toBeUndefined();
  });

  it("has mean 1 where days are missing", () => {
    const holes = hourly("2024-01-01T00:00Z", 8784, (at) => 50 + ((at * 7919) % 613)).filter(
      (_, at) => at % 5 !== 0 && at % 7 !== 0,
    );
    const relative = dayShape(holes, utc)?.relative ?? [];
    expect(relative.reduce((a, b) => a + b, 0) / 24).toBeCloseTo(1, 9);
  });
});
