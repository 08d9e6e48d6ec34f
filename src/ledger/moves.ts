import { carbonKg } from "../calculation/emissions.ts";
import type { Fact } from "../calculation/fact.ts";
import type { Boundary, Lever, Load, Quantity } from "../calculation/load.ts";
import { joinedRange, type Contribution, type Range } from "../calculation/range.ts";

/** What one fact alone does to the emissions of one load, and its ends there. */
export type Move = {
  readonly fact: Fact;
  /** Same key and same value is one fact, also between releases that differ in others. */
  readonly shared: string;
  readonly quantity: Quantity;
  readonly low: number;
  readonly high: number;
  /** Added to the load's emissions with the fact at its low and at its high end, kgCO2e. */
  readonly atLowKg: number;
  readonly atHighKg: number;
};

function leversByFact({ levers }: Load): Iterable<[Lever, ...Lever[]]> {
  const facts = new Map<string, [Lever, ...Lever[]]>();
  for (const lever of levers) {
    const known = facts.get(lever.fact.key);
    if (known === undefined) facts.set(lever.fact.key, [lever]);
    else known.push(lever);
  }
  return facts.values();
}

/** Emissions with some quantities at one end. The load is put back before it returns. */
function kgAt(
  end: "low" | "high",
  levers: readonly Lever[],
  load: Load,
  boundary: Boundary,
): number {
  for (const lever of levers) load.quantities[lever.quantity] = lever[end];
  const kg = carbonKg(load, boundary);
  for (const { quantity, value } of levers) load.quantities[quantity] = value;
  return kg;
}

/** The moves of a load's facts. One that does nothing at this boundary is left out. */
export function movesOf(load: Load, boundary: Boundary): Move[] {
  const kg = carbonKg(load, boundary);
  const moves: Move[] = [];
  for (const levers of leversByFact(load)) {
    const { fact, quantity, low, high } = levers[0];
    const atLowKg = kgAt("low", levers, load, boundary) - kg;
    const atHighKg = kgAt("high", levers, load, boundary) - kg;
    if (atLowKg === 0 && atHighKg === 0) continue;
    moves.push({
      fact,
      shared: `${fact.key}=${fact.value}`,
      quantity,
      low,
      high,
      atLowKg,
      atHighKg,
    });
  }
  return moves;
}

type Sum = { -readonly [P in keyof Move]: Move[P] };

/** What each fact does to all loads, in the order of its first use. */
function sums(loads: readonly (readonly Move[])[]): Iterable<Sum> {
  const facts = new Map<string, Sum>();
  for (const moves of loads) {
    for (const move of moves) {
      const sum = facts.get(move.shared);
      if (sum === undefined) {
        facts.set(move.shared, { ...move });
        continue;
      }
      sum.atLowKg += move.atLowKg;
      sum.atHighKg += move.atHighKg;
      if (move.quantity !== sum.quantity) continue;
      sum.low = Math.min(sum.low, move.low);
      sum.high = Math.max(sum.high, move.high);
    }
  }
  return facts.values();
}

/**
 * The range of the total of many loads (DESIGN §2), shared facts moved together: what `range` gives, from what each
 * fact does to each load, which is found once for each entry. So ten thousand entries take milliseconds. Facts that
 * move nothing have no contribution.
 */
export function rangeOfMoves(loads: readonly (readonly Move[])[], totalKg: number): Range {
  const contributions: Contribution[] = [];
  for (const { fact, low, high, atLowKg, atHighKg } of sums(loads)) {
    const lowKg = totalKg + Math.min(atLowKg, atHighKg, 0);
    const highKg = totalKg + Math.max(atLowKg, atHighKg, 0);
    contributions.push({ fact, low, high, lowKg, highKg });
  }
  return joinedRange(totalKg, contributions);
}
