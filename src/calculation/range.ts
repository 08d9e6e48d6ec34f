import { carbonKg } from "./emissions.ts";
import type { Fact } from "./fact.ts";
import { Q, type Boundary, type Lever, type Load, type Quantity } from "./load.ts";

/** How far one fact alone moves the total: the total with the fact at either end, kgCO2e. */
export type Contribution = {
  readonly fact: Fact;
  /** Ends of the fact, the widest of the loads that use it, in the fact's unit. */
  readonly low: number;
  readonly high: number;
  readonly lowKg: number;
  readonly highKg: number;
};

/**
 * A plausible range of the parts counted, kgCO2e; no confidence interval. With a total of 0 it is 0 to 0 and
 * says nothing. `contributions` hold each distinct fact once, in order of use.
 */
export type Range = {
  readonly totalKg: number;
  readonly lowKg: number;
  readonly highKg: number;
  readonly contributions: readonly Contribution[];
};

/** A lever and the place of its load. */
type Use = { readonly index: number; readonly lever: Lever };

/** One distinct fact with every use of it, in order of loads, and the widest of its ends. */
type FactInUse = { readonly fact: Fact; low: number; high: number; readonly uses: Use[] };

function factsInUse(loads: readonly Load[]): Iterable<FactInUse> {
  const facts = new Map<string, FactInUse>();
  for (let index = 0; index < loads.length; index += 1) {
    for (const lever of loads[index]!.levers) {
      const { fact, quantity, low, high } = lever;
      const known = facts.get(fact.key);
      if (known === undefined) {
        facts.set(fact.key, { fact, low, high, uses: [{ index, lever }] });
        continue;
      }
      known.uses.push({ index, lever });
      if (quantity !== known.uses[0]!.lever.quantity) continue;
      known.low = Math.min(known.low, low);
      known.high = Math.max(known.high, high);
    }
  }
  return facts.values();
}

/** The total with every use of one fact at one end. The loads are put back before it returns. */
function totalAt(
  end: "low" | "high",
  uses: readonly Use[],
  loads: readonly Load[],
  kgOfLoads: readonly number[],
  totalKg: number,
  boundary: Boundary,
): number {
  for (const { index, lever } of uses) {
    loads[index]!.quantities[lever.quantity] = end === "low" ? lever.low : lever.high;
  }
  let total = totalKg;
  let last = -1;
  for (const { index } of uses) {
    if (index === last) continue;
    total += carbonKg(loads[index]!, boundary) - kgOfLoads[index]!;
    last = index;
  }
  for (const { index, lever } of uses) {
    loads[index]!.quantities[lever.quantity] = lever.value;
  }
  return total;
}

/** Host estimates and manufacture count at `full` only. */
const onlyAtFull: ReadonlySet<Quantity> = new Set([
  Q.hostShare,
  Q.embodiedKgPerDeviceHour,
  Q.embodiedPartKg,
  Q.embodiedHostKgPerW,
  Q.embodiedKgPerWattHour,
]);

/** A use that cannot move the total: it is exact, or the boundary leaves it out. */
function isIdle({ lever: { quantity, value, low, high } }: Use, boundary: Boundary): boolean {
  if (low === value && high === value) return true;
  return boundary !== "full" && onlyAtFull.has(quantity);
}

function squaredLog(ratio: number): number {
  const log = Math.log(ratio);
  return log * log;
}

/** The range that facts give together: the logarithms of what each does to the total add as squares (DESIGN §2). */
export function joinedRange(totalKg: number, contributions: readonly Contribution[]): Range {
  // A total that is 0, or so small that it has become 0, has no range.
  if (totalKg === 0) return { totalKg, lowKg: 0, highKg: 0, contributions };
  let squaresDown = 0;
  let squaresUp = 0;
  for (const { lowKg, highKg } of contributions) {
    if (lowKg < totalKg) squaresDown += squaredLog(totalKg / lowKg);
    if (highKg > totalKg) squaresUp += squaredLog(highKg / totalKg);
  }
  const lowKg = totalKg / Math.exp(Math.sqrt(squaresDown));
  const highKg = totalKg * Math.exp(Math.sqrt(squaresUp));
  return { totalKg, lowKg, highKg, contributions };
}

function rangeOf(facts: Iterable<FactInUse>, loads: readonly Load[], boundary: Boundary): Range {
  const kgOfLoads: number[] = [];
  let totalKg = 0;
  for (const load of loads) {
    const kg = carbonKg(load, boundary);
    kgOfLoads.push(kg);
    totalKg += kg;
  }
  const contributions: Contribution[] = [];
  for (const { fact, low, high, uses } of facts) {
    let lowKg = totalKg;
    let highKg = totalKg;
    if (!uses.every((use) => isIdle(use, boundary))) {
      const atLow = totalAt("low", uses, loads, kgOfLoads, totalKg, boundary);
      const atHigh = totalAt("high", uses, loads, kgOfLoads, totalKg, boundary);
      lowKg = Math.min(atLow, atHigh, totalKg);
      highKg = Math.max(atLow, atHigh, totalKg);
    }
    contributions.push({ fact, low, high, lowKg, highKg });
  }
  return joinedRange(totalKg, contributions);
}

/**
 * Ranges of the total at some boundaries (DESIGN §2): every distinct fact is moved to its ends alone, wherever it is
 * used, and the logarithms of what that does to the total add as squares.
 */
export function ranges(loads: readonly Load[], boundaries: readonly Boundary[]): Range[] {
  const facts = [...factsInUse(loads)];
  return boundaries.map((boundary) => rangeOf(facts, loads, boundary));
}

/** The range at one boundary. */
export function range(loads: readonly Load[], boundary: Boundary): Range {
  return rangeOf(factsInUse(loads), loads, boundary);
}

/** The range that would be left if one fact were known exactly, kgCO2e. */
export function rangeWithout(
  { totalKg, contributions }: Range,
  key: string,
): { readonly lowKg: number; readonly highKg: number } {
  return joinedRange(
    totalKg,
    contributions.filter(({ fact }) => fact.key !== key),
  );
}
