import type { Timed } from "./imported.ts";

/** Clocks of two ranks differ by this much, and one run may follow the other at once. */
const toleranceMs = 5000;

type Spans = {
  readonly startMs: readonly number[];
  readonly endMs: readonly number[];
};

/** Indices of runs of one machine, ordered by their start, in groups where each overlaps one before it. */
function groupsOf(
  indices: readonly number[],
  { startMs, endMs }: Spans,
): readonly (readonly number[])[] {
  const groups: number[][] = [];
  let first: number | undefined;
  let group: number[] | undefined;
  let untilMs = Number.NEGATIVE_INFINITY;
  for (const index of indices.toSorted((a, b) => startMs[a]! - startMs[b]!)) {
    const commonMs = Math.min(untilMs, endMs[index]!) - startMs[index]!;
    if (first === undefined || commonMs <= toleranceMs) {
      first = index;
      group = undefined;
      untilMs = endMs[index]!;
      continue;
    }
    // Most runs are alone, and a list for each would fill the memory.
    if (group === undefined) groups.push((group = [first]));
    group.push(index);
    untilMs = Math.max(untilMs, endMs[index]!);
  }
  return groups;
}

/**
 * Runs that were probably measured twice: on the same machine at the same time, as where each rank of a distributed
 * run measures the whole machine, or the same run in two files. Groups of indices; one of each is to be kept. Of a
 * million runs little more than their times is held.
 */
export function doubledRuns(runs: Iterable<Timed>): readonly (readonly number[])[] {
  const byMachine = new Map<string, number[]>();
  const firstOfId = new Map<string, number>();
  const sameId = new Map<string, number[]>();
  const startMs: number[] = [];
  const endMs: number[] = [];
  let index = -1;
  for (const { id, machine, span } of runs) {
    index += 1;
    startMs.push(span?.startMs ?? 0);
    endMs.push(span?.endMs ?? 0);
    const first = id === undefined ? undefined : firstOfId.get(id);
    if (id !== undefined && first === undefined) firstOfId.set(id, index);
    if (id !== undefined && first !== undefined) {
      sameId.set(id, [...(sameId.get(id) ?? [first]), index]);
    }
    if (machine === undefined || span === undefined) continue;
    const known = byMachine.get(machine);
    if (known === undefined) byMachine.set(machine, [index]);
    else known.push(index);
  }
  const found = [...byMachine.values()].flatMap((all) => groupsOf(all, { startMs, endMs }));
  if (sameId.size === 0) return found;
  const key = (indices: readonly number[]) => indices.join(" ");
  const known = new Set(found.map(key));
  return [...found, ...[...sameId.values()].filter((indices) => !known.has(key(indices)))];
}
