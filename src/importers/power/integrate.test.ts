import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { integrator } from "./integrate.ts";

function integrated(...samples: readonly (readonly [ms: number, watts: number])[]) {
  const log = integrator();
  for (const [ms, watts] of samples) log.add(ms, watts);
  return log.result();
}

const everySecond = (count: number, watts: number) =>
  Array.from({ length: count }, (_, at) => [at * 1000, watts] as const);

describe("integrator", () => {
  it("takes the mean of two samples over the time between them", () => {
    const total = integrated([0, 100], [1000, 300], [3000, 300])!;
    expect(total.kwh).toBeCloseTo((200 * 1 + 300 * 2) / 3.6e6, 12);
    expect(total).toMatchObject({
      hours: 3 / 3600,
      meanW: 800 / 3,
      maxW: 300,
      samples: 3,
    });
  });

  it("counts a gap as ten median steps, and says what it cut", () => {
    const total = integrated(...everySecond(11, 360), [110_000, 360])!;
    expect(total.hours).toBeCloseTo(20 / 3600, 12);
    expect(total.kwh).toBeCloseTo((360 * 20) / 3.6e6, 12);
    expect(total.gaps).toEqual({
      count: 1,
      longestMs: 100_000,
      longestFromMs: 10_000,
      cutMs: 90_000,
      capMs: 10_000,
    });
    expect(integrated(...everySecond(11, 360), [20_000, 360])!.gaps).toBeUndefined();
  });

  it("counts nothing where the clock goes back or another run begins", () => {
    const back = integrated(...everySecond(3, 100), [500, 100], [1500, 100])!;
    expect(back).toMatchObject({ hours: 3 / 3600, back: 1 });
    const log = integrator();
    log.add(0, 100);
    log.add(1000, 100);
    log.breakOff();
    log.add(5000, 100);
    log.add(6000, 100);
    expect(log.result()).toMatchObject({ hours: 2 / 3600, startMs: 0, endMs: 6000 });
  });

  it("has no energy of one sample", () => {
    expect(integrated([0, 100])).toBeUndefined();
    expect(integrated([0, 100], [0, 200])).toBeUndefined();
  });

  test.prop([fc.array(fc.tuple(fc.nat(4000), fc.nat(700)), { minLength: 2, maxLength: 300 })])(
    "equals the sum of trapezoids of any steps without gaps",
    (steps) => {
      let ms = 0;
      const samples = steps.map(([step, watts]) => [(ms += step + 1000), watts] as const);
      const sum = samples
        .slice(1)
        .reduce((all, [at, w], i) => all + ((at - samples[i]![0]) * (w + samples[i]![1])) / 2, 0);
      expect(integrated(...samples)!.kwh).toBeCloseTo(sum / 3.6e9, 9);
    },
  );
});
