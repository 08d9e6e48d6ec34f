import { carbonKg } from "./emissions.ts";
import type { Fact } from "./fact.ts";
import type { Boundary, Lever, Load } from "./load.ts";

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

/** A lever, the load it belongs to, and the value it stands at. */
type Use = { readonly index: number; readonly lever: Lever; readonly value: number };

function usesByFact(loads: readonly Load[]): Map<string, Use[]> {
  const byFact = new Map<string, Use[]>();
  for (let index = 0; index < loads.length; index += 1) {
    const { levers, quantities } = loads[index]!;
    for (const lever of levers) {
      const use = { index, lever, value: quantities[lever.quantity] };
      const uses = byFact.get(lever.fact.key);
      if (uses === undefined) byFact.set(lever.fact.key, [use]);
      else uses.push(use);
    }
  }
  return byFact;
}

/** The total with every use of one fact at one end. Uses are in order of loads, and are put back. */
function totalKgAt(
  end: "low" | "high",
  uses: readonly Use[],
  loads: readonly Load[],
  kgOfLoads: readonly number[],
  boundary: Boundary,
): number {
  for (const { index, lever } of uses) loads[index]!.quantities[lever.quantity] = lever[end];
  let sum = 0;
  let next = 0;
  for (let index = 0; index < loads.length; index += 1) {
    if (uses[next]?.index === index) {
      sum += carbonKg(loads[index]!, boundary);
      while (uses[next]?.index === index) next += 1;
    } else {
      sum += kgOfLoads[index]!;
    }
  }
  for (const { index, lever, value } of uses) loads[index]!.quantities[lever.quantity] = value;
  return sum;
}

/**
 * Range of the total at a boundary (DESIGN §2): every distinct fact is moved to its ends alone, wherever it is
 * used, and the logarithms of what that does to the total add as squares.
 */
export function range(loads: readonly Load[], boundary: Boundary): Range {
  const kgOfLoads = loads.map((load) => carbonKg(load, boundary));
  let totalKg = 0;
  for (const kg of kgOfLoads) totalKg += kg;

  const contributions: Contribution[] = [];
  let squaresDown = 0;
  let squaresUp = 0;
  for (const uses of usesByFact(loads).values()) {
    let { low, high } = uses[0]!.lever;
    let exact = true;
    for (const { lever, value } of uses) {
      if (lever.quantity === uses[0]!.lever.quantity) {
        low = Math.min(low, lever.low);
        high = Math.max(high, lever.high);
      }
      exact = exact && lever.low === value && lever.high === value;
    }
    let lowKg = totalKg;
    let highKg = totalKg;
    if (!exact) {
      const a = totalKgAt("low", uses, loads, kgOfLoads, boundary);
      const b = totalKgAt("high", uses, loads, kgOfLoads, boundary);
      lowKg = Math.min(a, b, totalKg);
      highKg = Math.max(a, b, totalKg);
      if (totalKg > 0) {
        squaresDown += Math.log(totalKg / lowKg) ** 2;
        squaresUp += Math.log(highKg / totalKg) ** 2;
      }
    }
    contributions.push({ fact: uses[0]!.lever.fact, low, high, lowKg, highKg });
  }
  return {
    totalKg,
    lowKg: totalKg / Math.exp(Math.sqrt(squaresDown)),
    highKg: totalKg * Math.exp(Math.sqrt(squaresUp)),
    contributions,
  };
}

/** The range that would be left if one fact were known exactly, kgCO2e. */
export function rangeWithout(
  { totalKg, contributions }: Range,
  key: string,
): { readonly lowKg: number; readonly highKg: number } {
  let squaresDown = 0;
  let squaresUp = 0;
  for (const { fact, lowKg, highKg } of contributions) {
    if (fact.key === key || totalKg === 0) continue;
    squaresDown += Math.log(totalKg / lowKg) ** 2;
    squaresUp += Math.log(highKg / totalKg) ** 2;
  }
  return {
    lowKg: totalKg / Math.exp(Math.sqrt(squaresDown)),
    highKg: totalKg * Math.exp(Math.sqrt(squaresUp)),
  };
}
