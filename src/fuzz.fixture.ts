import { fc } from "@fast-check/vitest";
import { test } from "vitest";

/** Repeats a run: the title of every test has the seed it was made with. */
export const fuzzSeed = Number(process.env["FUZZ_SEED"] ?? Date.now() % 2 ** 31);

/** How many times the usual number of inputs. */
const times = Number(process.env["FUZZ_TIMES"] ?? 1);

export const fuzzRuns = (usual: number): number => Math.max(1, Math.ceil(usual * times));

/** What a list of tests prints of a target, beside its milliseconds. */
export const fuzzTitle = (what: string, inputs: number): string =>
  `${what} (${inputs} inputs, FUZZ_SEED=${fuzzSeed})`;

export const fuzzTimeoutMs = 600_000 * Math.max(1, times);

/** A test over so many inputs, as many times as `FUZZ_TIMES` says. A failure prints its input. */
export function fuzz<T>(
  what: string,
  inputs: fc.Arbitrary<T>,
  usual: number,
  holds: (input: T) => void | Promise<void>,
): void {
  const numRuns = fuzzRuns(usual);
  test(fuzzTitle(what, numRuns), { timeout: fuzzTimeoutMs }, () =>
    fc.assert(
      fc.asyncProperty(inputs, async (input) => holds(input)),
      {
        seed: fuzzSeed,
        numRuns,
        // Looking for a smaller one takes minutes where inputs are whole files.
        endOnFailure: true,
      },
    ),
  );
}

/** A piece of a text taken out, doubled, or put in from elsewhere. */
export type Damage = { readonly at: number; readonly length: number; readonly put: string };

/** Damage of texts: any characters, or some that formats of the kind trip over. */
export function arbitraryDamage(
  puts: fc.Arbitrary<string>,
  maxLength = 40,
): fc.Arbitrary<Damage[]> {
  const damage = fc.record({
    // Without the bias to small numbers, which would hit little but the header.
    at: fc.noBias(fc.nat({ max: 10_000 })).map((part) => part / 10_000),
    length: fc.nat({ max: maxLength }),
    put: fc.oneof(fc.string({ unit: "binary", maxLength: 12 }), puts),
  });
  return fc.array(damage, { minLength: 1, maxLength: 6 });
}

export function damaged(text: string, damages: readonly Damage[]): string {
  return damages.reduce((now, { at, length, put }) => {
    const from = Math.floor(at * now.length);
    return now.slice(0, from) + put + now.slice(from + length);
  }, text);
}

/** Names that an object answers to without having them. */
export const inheritedNames = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];
