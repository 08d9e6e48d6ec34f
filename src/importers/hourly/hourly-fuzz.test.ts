import { fc } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { arbitraryDamage, damaged, fuzz } from "../../fuzz.fixture.ts";
import { hourlyNoticeWords, hourlyProblemWords } from "../../words/en/hourly.ts";
import { readHourly } from "./read-hourly.ts";
import { samples } from "./samples.fixture.ts";

const fuelFactors = { coal: 820, gas: 490 };
const anySample = fc.constantFrom(...Object.values(samples));

const marks = [
  '"',
  ",",
  ";",
  "\n",
  "\0",
  "NaN",
  "1e999",
  "-0",
  "[",
  "}",
  "\uD800",
  "99/99/9999",
  "0",
];
const puts = fc.oneof(fc.constantFrom(...marks), anySample);

/** A series that holds what its type says, or a problem; either can be put into words. */
function expectResult(text: string): void {
  const result = readHourly(text, { fuelFactors });
  if (!result.ok) {
    expect(hourlyProblemWords(result.problem)).toMatch(/\S.*[.]$/s);
    return;
  }
  const { points, notices, stepMs } = result.series;
  expect(points.length).toBeGreaterThan(1);
  for (const [at, { startMs, endMs, gPerKwh }] of points.entries()) {
    expect(endMs - startMs).toBeGreaterThan(0);
    expect(endMs - startMs).toBeLessThanOrEqual(stepMs);
    expect(startMs).toBeGreaterThanOrEqual(points[at - 1]?.endMs ?? startMs);
    expect(gPerKwh >= 0 && gPerKwh <= 5000).toBe(true);
  }
  for (const notice of notices) expect(hourlyNoticeWords(notice)).toMatch(/\S.*[.]$/s);
}

describe("any text ends in a series or a problem", () => {
  fuzz("arbitrary text", fc.string({ unit: "binary", maxLength: 400 }), 100, expectResult);

  fuzz("any JSON", fc.json({ maxDepth: 5 }), 100, expectResult);

  const damages = fc.tuple(anySample, arbitraryDamage(puts, 60));
  fuzz("damaged hourly files", damages, 3000, ([sample, some]) =>
    expectResult(damaged(sample, some)),
  );

  const values = fc.array(fc.json({ maxDepth: 2 }), { maxLength: 5 });
  fuzz("hourly files of other types", fc.tuple(anySample, values), 100, ([sample, others]) => {
    let at = 0;
    const next = () => others[at++ % others.length] ?? "null";
    expectResult(sample.replaceAll(/(?<=:)("[^"]*"|\d+|null)/g, next));
  });
});
