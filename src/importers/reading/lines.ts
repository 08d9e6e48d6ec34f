import type { ImportedRun, Runs } from "../imported.ts";
import type { ImportNotice } from "../notice.ts";
import { doubledRuns } from "../spans.ts";
import { exactSum } from "./exact-sum.ts";
import { kindOf, type Likeness } from "./kind.ts";
import type { ImportedLine } from "./reading.ts";
import { type SumOfRuns, sumOfRuns } from "./sum-of-runs.ts";

/** So many runs are looked at one by one; more are added up by kind. */
const maxAlone = 200;
/** So many lines the page shows and asks about. */
const maxLines = 1000;
/** Held while a file is read through whose kinds are too many: the smallest of them go. */
const maxHeld = 5 * maxLines;

type Lines = { readonly lines: readonly ImportedLine[]; readonly notices: readonly ImportNotice[] };

const timed = (runs: Runs) => ("timed" in runs ? runs.timed() : runs);

/** The first of runs that were counted twice is kept. */
const doublesOf = (runs: Runs): ReadonlySet<number> =>
  new Set(doubledRuns(timed(runs)).flatMap(([, ...more]) => more));

/** Energy and hours of lines, and their shares of all. */
function totals() {
  const kwh = exactSum();
  const hours = exactSum();
  return {
    add: (one: { readonly kwh: number; readonly hours: number }) => {
      kwh.add(one.kwh);
      hours.add(one.hours);
    },
    kwh: kwh.value,
    hours: hours.value,
  };
}

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** Kinds of runs, added up; of too many those with the smallest share of energy or hours are let go, and counted. */
function kinds(likeness: Likeness) {
  const byKind = new Map<string, SumOfRuns>();
  const all = totals();
  const gone = totals();
  let goneRuns = 0;

  const sizeOf = (sum: SumOfRuns): number => {
    const { kwh, hours } = sum.figures();
    return Math.max(share(kwh, all.kwh()), share(hours, all.hours()));
  };

  function keep(most: number): void {
    if (byKind.size <= most) return;
    const bySize = [...byKind].map(([kind, sum]) => ({ kind, sum, size: sizeOf(sum) }));
    for (const { kind, sum } of bySize.sort((a, b) => b.size - a.size).slice(most)) {
      byKind.delete(kind);
      goneRuns += sum.runs();
      gone.add(sum.figures());
    }
  }

  return {
    add: (run: ImportedRun, isDouble: boolean) => {
      const kind = kindOf(run, isDouble, likeness);
      let sum = byKind.get(kind);
      if (sum === undefined) {
        sum = sumOfRuns(run, isDouble);
        byKind.set(kind, sum);
      }
      sum.add(run);
      all.add({
        kwh: run.workload.measuredKwh ?? run.tool.kwh ?? 0,
        hours: run.workload.hours ?? 0,
      });
      if (byKind.size > maxHeld) keep(maxHeld / 2);
    },
    count: () => byKind.size,
    end: (): Lines => {
      keep(maxLines);
      const [kwh, hours] = [gone.kwh(), gone.hours()];
      const shares = { kwhShare: share(kwh, all.kwh()), hoursShare: share(hours, all.hours()) };
      return {
        lines: [...byKind.values()].map((sum) => sum.line()),
        notices:
          goneRuns === 0 ? [] : [{ code: "kinds-left-out", runs: goneRuns, kwh, hours, ...shares }],
      };
    },
  };
}

/** Undefined where `isWhole` and the runs are of more kinds than can be lines. */
function summedLines(
  runs: Runs,
  doubles: ReadonlySet<number>,
  likeness: Likeness,
  isWhole: boolean,
): Lines | undefined {
  const found = kinds(likeness);
  let index = 0;
  for (const run of runs) {
    found.add(run, doubles.has(index));
    if (isWhole && found.count() > maxLines) return undefined;
    index += 1;
  }
  return found.end();
}

const alike: Likeness = { names: true, months: true, persons: true };

/** What is given up in turn where the kinds are too many, and how that is said. */
const givenUp: readonly (readonly [keyof Likeness, ImportNotice])[] = [
  ["names", { code: "names-left-out" }],
  ["months", { code: "months-left-out" }],
  ["persons", { code: "persons-left-out" }],
];

/** By the closest likeness that gives no more lines than there may be. */
function closestLines(runs: Runs, doubles: ReadonlySet<number>): Lines {
  let likeness = alike;
  let lines = summedLines(runs, doubles, likeness, true);
  const said: ImportNotice[] = [];
  for (const [of, notice] of givenUp) {
    if (lines !== undefined) break;
    likeness = { ...likeness, [of]: false };
    said.push(notice);
    lines = summedLines(runs, doubles, likeness, said.length < givenUp.length);
  }
  return { lines: lines?.lines ?? [], notices: [...said, ...(lines?.notices ?? [])] };
}

/** The lines of the preview: a few runs one by one, many added up by kind. What was counted twice stays apart. */
export function linesOf(runs: Runs): Lines {
  const doubles = doublesOf(runs);
  if (runs.length <= maxAlone) {
    const lines = [...runs].map((run, at) => ({ ...run, runs: 1, isDouble: doubles.has(at) }));
    return { lines, notices: [] };
  }
  const { lines, notices } = closestLines(runs, doubles);
  if (lines.length === runs.length) return { lines, notices };
  return {
    lines,
    notices: [{ code: "runs-summed", runs: runs.length, lines: lines.length }, ...notices],
  };
}
