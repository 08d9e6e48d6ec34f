import type { IntensityKind, Stage } from "../experiment/experiment.ts";
import type { Status } from "./entry.ts";
import { stages, statuses } from "./entry-fields.ts";
import type { LedgerRow } from "./figures.ts";
import { shareKey, type Dimension } from "./totals.ts";

/** What rows are kept. Absent means any; an empty text means those without one. */
export type LedgerFilter = {
  /** Words that must all stand somewhere in the entry. */
  readonly text?: string;
  readonly person?: string;
  /** Of the entry or of one of its workloads. */
  readonly stage?: Stage;
  readonly status?: Status | "";
  /** `YYYY-MM`. */
  readonly month?: string;
  readonly site?: string;
  /** As `shareKey` names it. */
  readonly hardware?: string;
  readonly intensityKind?: IntensityKind;
  readonly isRepeat?: boolean;
  readonly hasProblem?: boolean;
};

/** What a row is found by, in small letters. Rows stay the same objects, so it is put together once. */
const foundBy = new WeakMap<LedgerRow, string>();

function wordsOf(row: LedgerRow): string {
  const known = foundBy.get(row);
  if (known !== undefined) return known;
  const { entry, experiment } = row;
  const own = [entry.name, entry.person, entry.note, entry.date, experiment?.title];
  const ofWorkloads = experiment?.workloads.flatMap((workload, index) => [
    workload.name,
    workload.hardware,
    workload.ownHardwareName,
    workload.site,
    row.parts?.[index]?.hardwareName,
    row.parts?.[index]?.siteName,
  ]);
  const words = [...own, ...(ofWorkloads ?? [])].join("\n").toLowerCase();
  foundBy.set(row, words);
  return words;
}

/** Whether any workload of an entry goes by a key of a dimension. What has no figure is found as well. */
function hasPart({ entry, experiment }: LedgerRow, dimension: Dimension, key: string): boolean {
  const keyOf = shareKey[dimension];
  return experiment?.workloads.some((one) => (keyOf(entry, one) ?? "") === key) ?? false;
}

/** Rows that pass the filter, in their order. */
export function filteredRows(
  rows: readonly LedgerRow[],
  filter: LedgerFilter,
): readonly LedgerRow[] {
  const terms = (filter.text ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  const { person, stage, status, month, site, hardware, intensityKind, isRepeat, hasProblem } =
    filter;
  const tests: ((row: LedgerRow) => boolean)[] = [];
  if (terms.length > 0) tests.push((row) => terms.every((term) => wordsOf(row).includes(term)));
  if (person !== undefined) tests.push(({ entry }) => (entry.person ?? "") === person);
  if (status !== undefined) tests.push(({ entry }) => (entry.status ?? "") === status);
  if (month !== undefined) tests.push(({ entry }) => (entry.date ?? "").slice(0, 7) === month);
  if (isRepeat !== undefined) tests.push(({ entry }) => (entry.isRepeat ?? false) === isRepeat);
  if (stage !== undefined) tests.push((row) => hasPart(row, "stage", stage));
  if (site !== undefined) tests.push((row) => hasPart(row, "site", site));
  if (hardware !== undefined) tests.push((row) => hasPart(row, "hardware", hardware));
  if (intensityKind !== undefined) tests.push((row) => row.intensityKind === intensityKind);
  if (hasProblem !== undefined) tests.push((row) => (row.problem !== undefined) === hasProblem);
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
}
export type SortKey =
  | "name"
  | "date"
  | "person"
  | "stage"
  | "status"
  | "site"
  | "hardware"
  | "energy"
  | "emissions"
  | "changed";

export type LedgerOrder = { readonly by: SortKey; readonly isDescending: boolean };

type Value = string | number | undefined;

/** Of several workloads the first counts. */
function first(row: LedgerRow, dimension: "stage" | "site" | "hardware"): string | undefined {
  const [workload] = row.experiment?.workloads ?? [];
  return workload === undefined ? undefined : shareKey[dimension](row.entry, workload);
}

/** Stages and statuses in the order of a project, not of the alphabet. */
function place(choices: readonly string[], choice: string | undefined): number | undefined {
  return choice === undefined ? undefined : choices.indexOf(choice);
}

const values: Readonly<Record<SortKey, (row: LedgerRow) => Value>> = {
  name: (row) => row.entry.name || row.experiment?.title,
  date: ({ entry }) => entry.date,
  person: ({ entry }) => entry.person,
  stage: (row) => place(stages, first(row, "stage")),
  status: ({ entry }) => place(statuses, entry.status),
  site: (row) => row.parts?.[0]?.siteName ?? first(row, "site"),
  hardware: (row) => row.parts?.[0]?.hardwareName ?? first(row, "hardware"),
  energy: ({ energyKwh }) => energyKwh,
  emissions: ({ kg }) => kg,
  changed: ({ entry }) => entry.changedAt,
};

type Ranks = { readonly locale: string; readonly ranks: ReadonlyMap<string, number> };

/** By what is sorted: comparing texts is slow, and filters only take some of them away. */
const known = new Map<SortKey, Ranks>();

/** The place in the alphabet of some texts. */
function ranksOf(texts: ReadonlySet<string>, by: SortKey, locale: string): Ranks["ranks"] {
  const before = known.get(by);
  if (before?.locale === locale && [...texts].every((text) => before.ranks.has(text))) {
    return before.ranks;
  }
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const ranks = new Map([...texts].sort(compare).map((text, rank) => [text, rank]));
  known.set(by, { locale, ranks });
  return ranks;
}

/** What rows are ordered by, as numbers. */
function keysOf(rows: readonly LedgerRow[], by: SortKey, locale: string) {
  const given = rows.map(values[by]);
  const ranks = ranksOf(new Set(given.filter((value) => typeof value === "string")), by, locale);
  return given.map((value) => (typeof value === "string" ? ranks.get(value) : value));
}

/**
 * Rows in an order; those that are equal in it stay as they were, and those without a value come last either way.
 * @param locale of the alphabet
 */
export function sortedRows(
  rows: readonly LedgerRow[],
  { by, isDescending }: LedgerOrder,
  locale: string,
): LedgerRow[] {
  const keys = keysOf(rows, by, locale);
  const sign = isDescending ? -1 : 1;
  return rows
    .map((row, index) => ({ row, key: keys[index] }))
    .sort((a, b) => {
      if (a.key === undefined || b.key === undefined) {
        return Number(a.key === undefined) - Number(b.key === undefined);
      }
      return sign * (a.key - b.key);
    })
    .map(({ row }) => row);
}
