import { carbonKg } from "../calculation/emissions.ts";
import { energyKwh } from "../calculation/energy.ts";
import type { Boundary, Load } from "../calculation/load.ts";
import { siteById } from "../dataset/sites.ts";
import type { Dataset } from "../dataset/types.ts";
import { estimate } from "../experiment/estimate.ts";
import type { Experiment, IntensityKind, Workload } from "../experiment/experiment.ts";
import type { LedgerEntry } from "./entry.ts";
import { movesOf, type Move } from "./moves.ts";
import { readEntry, type ReadEntry } from "./read-entry.ts";
import type { RowProblem } from "./row-problem.ts";

/** One workload of an entry, with what it adds to the entry's figures. */
export type RowPart = {
  readonly workload: Workload;
  /** Manufacturer's name of it, where it is in the release. */
  readonly hardwareName: string | undefined;
  /** Provider, region and city, or the grid zone of it, where it is in the release. */
  readonly siteName: string | undefined;
  readonly load: Load;
  readonly kg: number;
  readonly energyKwh: number;
  /** For the range of a total. */
  readonly moves: readonly Move[];
};

type Row = {
  readonly entry: LedgerEntry;
  /** The release the entry itself names. */
  readonly ownVersion: string | undefined;
  /** The release it is counted by. */
  readonly version: string | undefined;
};

/** An entry with the figures that `estimate` gives its experiment at the ledger's boundary. */
export type CountedRow = Row & {
  readonly version: string;
  readonly boundary: Boundary;
  readonly experiment: Experiment;
  readonly year: number;
  readonly intensityKind: IntensityKind;
  readonly kg: number;
  readonly lowKg: number;
  readonly highKg: number;
  /** At the boundary. */
  readonly energyKwh: number;
  readonly parts: readonly RowPart[];
  readonly problem?: undefined;
};

/** An entry without figures. Its experiment is there where all of it could be read. */
export type ProblemRow = Row & {
  readonly experiment: Experiment | undefined;
  readonly problem: RowProblem;
  readonly intensityKind?: undefined;
  readonly kg?: undefined;
  readonly lowKg?: undefined;
  readonly highKg?: undefined;
  readonly energyKwh?: undefined;
  readonly parts?: undefined;
};

export type LedgerRow = CountedRow | ProblemRow;

export const isCounted = (row: LedgerRow): row is CountedRow => row.problem === undefined;

function siteName(id: string | undefined, dataset: Dataset): string | undefined {
  const site = id === undefined ? undefined : siteById(dataset, id);
  if (site?.kind !== "region") return site?.zone.name;
  const { provider, code, name, city } = site.region;
  return [dataset.providers.get(provider)?.name, code, name, city].filter(Boolean).join(" ");
}

function rowOf(entry: LedgerEntry, read: ReadEntry, boundary: Boundary): LedgerRow {
  const { ownVersion } = read;
  if ("problem" in read) {
    const { version, problem } = read;
    return { entry, ownVersion, version, experiment: undefined, problem };
  }
  const { dataset, experiment } = read;
  const { version } = dataset;
  const { total, noTotal, year } = estimate({ ...experiment, boundary }, dataset);
  if (total === undefined) {
    const problem = { code: noTotal ?? "nothing-entered" } as const;
    return { entry, ownVersion, version, experiment, problem };
  }
  const parts = experiment.workloads.map((workload, index) => {
    const load = total.loads[index];
    if (load === undefined) throw new Error(`no load for workload ${index + 1} of ${entry.id}`);
    return {
      workload,
      hardwareName: dataset.hardware.get(workload.hardware ?? "")?.name,
      siteName: siteName(workload.site, dataset),
      load,
      kg: carbonKg(load, boundary),
      energyKwh: energyKwh(load, boundary),
      moves: movesOf(load, boundary),
    };
  });
  const { intensityKind, range } = total;
  return {
    entry,
    ownVersion,
    version,
    boundary,
    experiment,
    year,
    intensityKind,
    kg: range.totalKg,
    lowKg: range.lowKg,
    highKg: range.highKg,
    energyKwh: total.energyKwh,
    parts,
  };
}

type Memo = { readonly read: ReadEntry; readonly boundary: Boundary; readonly row: LedgerRow };
const memos = new WeakMap<LedgerEntry, Memo>();

/**
 * Every entry with its figures, or why it has none, in the order of the entries. A row stays the same object while its
 * entry, its release and the boundary do.
 * @param datasets those that are loaded, by version: see `releasesOf`
 * @param restateWith counts every entry, in place of its own release
 */
export function ledgerRows(
  entries: readonly LedgerEntry[],
  datasets: ReadonlyMap<string, Dataset>,
  boundary: Boundary,
  restateWith?: Dataset,
): LedgerRow[] {
  const releases = { datasets, restateWith };
  return entries.map((entry) => {
    const read = readEntry(entry, releases);
    const memo = memos.get(entry);
    if (memo?.read === read && memo.boundary === boundary) return memo.row;
    const row = rowOf(entry, read, boundary);
    memos.set(entry, { read, boundary, row });
    return row;
  });
}

/** Entries between two breaths: few enough to take less than a frame or two. */
const entriesAtOnce = 200;

/** Counts entries ahead, a few at a time, so that `ledgerRows` has all at once and the page never stands still. */
export async function countAhead(
  entries: readonly LedgerEntry[],
  datasets: ReadonlyMap<string, Dataset>,
  boundary: Boundary,
): Promise<void> {
  for (let from = 0; from < entries.length; from += entriesAtOnce) {
    ledgerRows(entries.slice(from, from + entriesAtOnce), datasets, boundary);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
}
