/** Something everyday, as kgCO2e for one of it: emitted, or taken up where the unit is a removal. */
export type Candidate = {
  /** Of one kind one is shown: two ways to drive say no more than one. */
  readonly kind: string;
  readonly kgPerUnit: number;
};

export type Equivalent<C extends Candidate> = { readonly of: C; readonly count: number };

/** Counts that are taken in at a glance. */
const readable = { low: 0.1, high: 10_000 };

/** How many units are as much as a mass. A removal divides in the same way. */
export function equivalentCount(massKg: number, kgPerUnit: number): number {
  return massKg / kgPerUnit;
}

/** By how many powers of ten a count misses the readable span; 0 inside. */
function missesBy(count: number): number {
  return Math.max(0, Math.log10(readable.low / count), Math.log10(count / readable.high));
}

/** Readable counts first, of these whole units before parts of one, then what is nearest to one. */
function byReadability(a: number, b: number): number {
  return (
    missesBy(a) - missesBy(b) ||
    Number(a < 1) - Number(b < 1) ||
    Math.abs(Math.log10(a)) - Math.abs(Math.log10(b))
  );
}

/**
 * A few equivalents of a mass, one of each kind, in the order in which the kinds come. Those with a readable count
 * are taken, `most` of them; where there are not even `fewest`, those that miss by least fill up. None of nothing.
 */
export function chooseEquivalents<C extends Candidate>(
  massKg: number,
  candidates: readonly C[],
  { fewest, most }: { readonly fewest: number; readonly most: number },
): readonly Equivalent<C>[] {
  if (!(massKg > 0)) return [];
  const best = new Map<string, Equivalent<C>>();
  for (const of of candidates) {
    if (!(of.kgPerUnit > 0)) continue;
    const count = equivalentCount(massKg, of.kgPerUnit);
    const held = best.get(of.kind);
    if (held === undefined || byReadability(count, held.count) < 0) {
      best.set(of.kind, { of, count });
    }
  }
  const all = [...best.values()];
  const fitting = all.filter(({ count }) => missesBy(count) === 0);
  if (fitting.length >= fewest) return fitting.slice(0, most);
  const nearest = all.toSorted((a, b) => missesBy(a.count) - missesBy(b.count)).slice(0, fewest);
  return all.filter((one) => nearest.includes(one));
}
