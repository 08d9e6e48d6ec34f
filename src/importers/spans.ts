import type { ImportedRun, LocalSpan } from "./imported.ts";

/** Clocks of two ranks differ by this much, and one run may follow the other at once. */
const toleranceMs = 5000;

type Spanned = { readonly index: number; readonly span: LocalSpan };

function overlap(a: LocalSpan, b: LocalSpan): boolean {
  return Math.min(a.endMs, b.endMs) - Math.max(a.startMs, b.startMs) > toleranceMs;
}

/** Runs of one machine, ordered by their start, in groups where each overlaps one before it. */
function groupsOf(runs: readonly Spanned[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  let now: { readonly members: number[]; span: LocalSpan } | undefined;
  for (const { index, span } of runs.toSorted((a, b) => a.span.startMs - b.span.startMs)) {
    if (now !== undefined && overlap(now.span, span)) {
      now.members.push(index);
      now.span = { startMs: now.span.startMs, endMs: Math.max(now.span.endMs, span.endMs) };
    } else {
      now = { members: [index], span };
      groups.push(now.members);
    }
  }
  return groups.filter((members) => members.length > 1);
}

/**
 * Runs that were probably measured twice: on the same machine at the same time, as where each rank of a distributed
 * run measures the whole machine, or the same run in two files. Groups of indices; one of each is to be kept.
 */
export function doubledRuns(runs: readonly ImportedRun[]): readonly (readonly number[])[] {
  const byMachine = new Map<string, Spanned[]>();
  const byId = new Map<string, number[]>();
  for (const [index, { id, machine, span }] of runs.entries()) {
    if (id !== undefined) byId.set(id, [...(byId.get(id) ?? []), index]);
    if (machine === undefined || span === undefined) continue;
    const known = byMachine.get(machine);
    if (known === undefined) byMachine.set(machine, [{ index, span }]);
    else known.push({ index, span });
  }
  const same = [...byId.values()].filter((indices) => indices.length > 1);
  const found = [...byMachine.values()].flatMap(groupsOf);
  const key = (indices: readonly number[]) => indices.join(" ");
  const known = new Set(found.map(key));
  return [...found, ...same.filter((indices) => !known.has(key(indices)))];
}
