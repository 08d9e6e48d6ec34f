import type { Range } from "../calculation/range.ts";
import { byNewest } from "../dataset/releases.ts";
import type { IntensityKind, Workload } from "../experiment/experiment.ts";
import type { LedgerEntry } from "./entry.ts";
import {
  isCounted,
  type CountedRow,
  type LedgerRow,
  type ProblemRow,
  type RowPart,
} from "./figures.ts";
import { exactFigures, rangeOf } from "./row-parts.ts";
import { sum } from "./sums.ts";

/** Figures of all entries of one kind of intensity: kinds are never added up. */
export type Subtotal = {
  readonly intensityKind: IntensityKind;
  readonly rows: readonly CountedRow[];
  /** Entries. */
  readonly count: number;
  readonly kg: number;
  readonly lowKg: number;
  readonly highKg: number;
  readonly energyKwh: number;
  /** Of all loads together, with what each fact contributes. */
  readonly range: Range;
};

export type LedgerTotal = {
  /** In the order of the kinds. */
  readonly subtotals: readonly Subtotal[];
  /** The one subtotal, where there is one. */
  readonly total: Subtotal | undefined;
  readonly noTotal: "nothing-counted" | "kinds-differ" | undefined;
  /** Of what was counted, newest first. */
  readonly releases: readonly string[];
  readonly uncounted: readonly ProblemRow[];
};

const allKinds: readonly IntensityKind[] = ["location", "market", "direct", "marginal"];

function subtotalOf(intensityKind: IntensityKind, rows: readonly CountedRow[]): Subtotal {
  const figures = exactFigures(rows);
  const kg = sum(figures.kg);
  const range = rangeOf(rows, kg);
  const { lowKg, highKg } = range;
  const count = rows.length;
  return {
    intensityKind,
    rows,
    count,
    kg,
    lowKg,
    highKg,
    energyKwh: sum(figures.energyKwh),
    range,
  };
}

/** What the entries come to. There is one total only where all that was counted is of one kind of intensity. */
export function ledgerTotal(rows: readonly LedgerRow[]): LedgerTotal {
  const counted = rows.filter(isCounted);
  const subtotals = allKinds.flatMap((kind) => {
    const ofKind = counted.filter(({ intensityKind }) => intensityKind === kind);
    return ofKind.length === 0 ? [] : [subtotalOf(kind, ofKind)];
  });
  const noTotal = subtotals.length === 0 ? "nothing-counted" : "kinds-differ";
  return {
    subtotals,
    total: subtotals.length === 1 ? subtotals[0] : undefined,
    noTotal: subtotals.length === 1 ? undefined : noTotal,
    releases: [...new Set(counted.map(({ version }) => version))].sort(byNewest),
    uncounted: rows.filter((row): row is ProblemRow => !isCounted(row)),
  };
}

export type Dimension = "stage" | "person" | "site" | "hardware" | "month" | "status";

export type Share = {
  /** Empty where it is not said. */
  readonly key: string;
  readonly kg: number;
  readonly energyKwh: number;
  /** Entries with a part in it: one may have parts in several. */
  readonly count: number;
};

/** Own hardware goes by the name it was given. */
function hardwareKey({ hardware, ownHardwareName }: Workload): string | undefined {
  return hardware === "custom" ? (ownHardwareName ?? hardware) : hardware;
}

type Group = { -readonly [P in keyof Share]: Share[P] } & { last: CountedRow };

/**
 * What a workload of an entry counts under. Hardware and sites go by id, months as `YYYY-MM`. A stage that is not said
 * is `other`, as in links.
 */
export const shareKey: Readonly<
  Record<Dimension, (entry: LedgerEntry, workload: Workload) => string | undefined>
> = {
  stage: (entry, workload) => workload.stage ?? entry.stage ?? "other",
  person: ({ person }) => person,
  site: (_, { site }) => site,
  hardware: (_, workload) => hardwareKey(workload),
  month: ({ date }) => date?.slice(0, 7),
  status: ({ status }) => status,
};

function onlyKind(rows: readonly LedgerRow[]): readonly CountedRow[] {
  const counted = rows.filter(isCounted);
  const kinds = new Set(counted.map(({ intensityKind }) => intensityKind));
  if (kinds.size > 1) throw new Error(`kinds are not added up: ${[...kinds].join(", ")}`);
  return counted;
}

/** Adds up what `keyOf` sorts under a key, exactly. Where it gives none the workload is passed over. */
function grouped(
  rows: readonly CountedRow[],
  keyOf: (row: CountedRow, part: RowPart) => string | undefined,
): Share[] {
  const exact = exactFigures(rows);
  const groups = new Map<string, Group>();
  let at = 0;
  for (const row of rows) {
    for (const part of row.parts) {
      const kg = exact.kg[at]!;
      const energyKwh = exact.energyKwh[at]!;
      at += 1;
      const key = keyOf(row, part);
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group === undefined) {
        groups.set(key, { key, kg, energyKwh, count: 1, last: row });
        continue;
      }
      group.kg += kg;
      group.energyKwh += energyKwh;
      if (group.last !== row) group.count += 1;
      group.last = row;
    }
  }
  return [...groups.values()].map(({ last: _last, ...share }) => share);
}

/**
 * How the figures of rows of one kind of intensity (`subtotal.rows`) divide. The shares add up to the subtotal exactly.
 * Months are in their order, all else from the largest down. Rows without figures are passed over; of several kinds it
 * throws.
 */
export function sharesBy(rows: readonly LedgerRow[], dimension: Dimension): Share[] {
  const keyOf = shareKey[dimension];
  const byKey = (a: Share, b: Share) => (a.key < b.key ? -1 : 1);
  return grouped(onlyKind(rows), ({ entry }, { workload }) => keyOf(entry, workload) ?? "").sort(
    (a, b) => (dimension === "month" ? byKey(a, b) : b.kg - a.kg || byKey(a, b)),
  );
}

/** Whether the rows fall under more than one key of a dimension. */
export function isDivided(rows: readonly CountedRow[], dimension: Dimension): boolean {
  const keyOf = shareKey[dimension];
  let only: { readonly key: string } | undefined;
  return rows.some(({ entry, parts }) =>
    parts.some(({ workload }) => {
      const key = keyOf(entry, workload) ?? "";
      only ??= { key };
      return key !== only.key;
    }),
  );
}

type Sums = Omit<Share, "key">;

const noSums: Sums = { kg: 0, energyKwh: 0, count: 0 };

/** What was spent on work that gave no result, or on work done again. */
export type Wasted = {
  /** Runs that failed or were stopped. */
  readonly failed: Sums;
  /** Entries that repeat another. Some may have failed as well. */
  readonly repeated: Sums;
  /** Failed, stopped or repeated, each counted once. */
  readonly together: Sums;
  /** Runs beyond the first of each workload: done again on purpose, so in none of the above for that alone. */
  readonly furtherRuns: Sums;
};

const endedEarly = ({ entry: { status } }: LedgerRow) =>
  status === "failed" || status === "stopped";
const repeats = ({ entry: { isRepeat } }: LedgerRow) => isRepeat === true;
/** Failed, stopped or repeated. */
export const isWasted = (row: LedgerRow) => endedEarly(row) || repeats(row);

/** Of rows of one kind of intensity, as for `sharesBy`. */
export function wasted(rows: readonly LedgerRow[]): Wasted {
  const counted = onlyKind(rows);
  const sumsWhere = (is: (row: CountedRow) => boolean): Sums =>
    grouped(counted, (row) => (is(row) ? "" : undefined))[0] ?? noSums;
  return {
    failed: sumsWhere(endedEarly),
    repeated: sumsWhere(repeats),
    together: sumsWhere(isWasted),
    furtherRuns: furtherRuns(counted),
  };
}

function furtherRuns(rows: readonly CountedRow[]): Sums {
  let kg = 0;
  let energyKwh = 0;
  const entries = new Set<CountedRow>();
  for (const row of rows) {
    for (const part of row.parts) {
      const { runs } = part.load;
      if (runs <= 1) continue;
      kg += (part.kg * (runs - 1)) / runs;
      energyKwh += (part.energyKwh * (runs - 1)) / runs;
      entries.add(row);
    }
  }
  return { kg, energyKwh, count: entries.size };
}
