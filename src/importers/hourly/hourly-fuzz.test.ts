import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { hourlyNoticeWords, hourlyProblemWords } from "../../words/en/hourly.ts";
import { readHourly } from "./read-hourly.ts";
import { samples } from "./samples.fixture.ts";

const fuelFactors = { coal: 820, gas: 490 };
const anySample = fc.constantFrom(...Object.values(samples));

type Mutation = { readonly at: number; readonly length: number; readonly put: string };

/** A piece of a file taken out, doubled, or put in from elsewhere. */
const anyMutation: fc.Arbitrary<Mutation> = fc.record({
  // Without the bias to small numbers, which would hit little but the header.
  at: fc.noBias(fc.nat({ max: 10_000 })).map((part) => part / 10_000),
  length: fc.nat({ max: 60 }),
  put: fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constantFrom(
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
    ),
    anySample,
  ),
});

function mutated(text: string, mutations: readonly Mutation[]): string {
  return mutations.reduce((now, { at, length, put }) => {
    const from = Math.floor(at * now.length);
    return now.slice(0, from) + put + now.slice(from + length);
  }, text);
}

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
  test.prop([fc.string({ unit: "binary", maxLength: 400 })])("when it is arbitrary", expectResult);

  test.prop([fc.json({ maxDepth: 5 })])("when it is any JSON", expectResult);

  test.prop([anySample, fc.array(anyMutation, { minLength: 1, maxLength: 8 })], { numRuns: 3000 })(
    "when it is a file that was damaged",
    (sample, mutations) => expectResult(mutated(sample, mutations)),
  );

  test.prop([anySample, fc.array(fc.json({ maxDepth: 2 }), { maxLength: 5 })])(
    "when its parts are of other types",
    (sample, values) => {
      let at = 0;
      const next = () => values[at++ % values.length] ?? "null";
      expectResult(sample.replaceAll(/(?<=:)("[^"]*"|\d+|null)/g, next));
    },
  );
});
