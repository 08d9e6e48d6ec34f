import { kgOf, sumOf, type Stop } from "./stop.ts";
import { termNames, type TermName, type Terms } from "./term.ts";

/** One term changed from a convention's to the next one's, in all workloads, kgCO2e. */
export type Step = {
  readonly term: TermName;
  readonly beforeKg: number;
  /** After less before; never 0. */
  readonly changeKg: number;
  readonly afterKg: number;
};

/** From one convention to the next, in the order of `termNames`. Terms that change nothing have no step. */
export type Leg = { readonly from: Stop; readonly to: Stop; readonly steps: readonly Step[] };

/** The total counted with the terms up to one from the next convention and those after it from the last. */
function kgWith(from: readonly Terms[], to: readonly Terms[], last: number): number {
  const mixed = from.map((terms, index) => {
    const next = to[index] ?? terms;
    const taken = termNames.slice(0, last + 1).map((name) => [name, next[name]] as const);
    return { ...terms, ...Object.fromEntries(taken) };
  });
  return sumOf(mixed, kgOf);
}

/** A change of less than a billionth is what adding in another order does to the last digits. */
function isRounding(beforeKg: number, afterKg: number): boolean {
  return Math.abs(afterKg - beforeKg) <= 1e-9 * Math.max(beforeKg, afterKg);
}

/**
 * The steps of a leg: the first begins at the one stop's figure, each at the end of the one before, and the last ends
 * at the other's. The order decides which step a change of two factors at once belongs to, so it is the same everywhere.
 */
export function legOf(from: Stop, to: Stop): Leg {
  const found: { term: TermName; kg: number }[] = [];
  let kg = from.kg;
  termNames.forEach((term, index) => {
    const next = kgWith(from.workloads, to.workloads, index);
    if (isRounding(kg, next)) return;
    found.push({ term, kg: next });
    kg = next;
  });

  let beforeKg = from.kg;
  const steps = found.map(({ term, kg: reached }, index): Step => {
    const afterKg = index === found.length - 1 ? to.kg : reached;
    const step = { term, beforeKg, changeKg: afterKg - beforeKg, afterKg };
    beforeKg = afterKg;
    return step;
  });
  return { from, to, steps };
}
