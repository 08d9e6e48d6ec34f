import { carbonKg, embodiedKg } from "../../calculation/emissions.ts";
import type { Load } from "../../calculation/load.ts";
import type { Range } from "../../calculation/range.ts";
import type { SourcesFile } from "../../dataset/release-files.ts";
import type { Dataset } from "../../dataset/types.ts";
import type { Boundary, IntensityKind } from "../../experiment/experiment.ts";
import { isCounted, type LedgerRow, type ProblemRow } from "../../ledger/figures.ts";

import { movesOf, rangeOfMoves } from "../../ledger/moves.ts";
import {
  ledgerTotal,
  sharesBy,
  wasted,
  type Share,
  type Subtotal,
  type Wasted,
} from "../../ledger/totals.ts";
import { givenText } from "../one-line.ts";
import type { ReportBase, ReportContext } from "../report-input.ts";
import { ledgerFacts, sourcesOf, type LedgerFact } from "./ledger-facts.ts";
import { reportedExperiment, type ReportedExperiment } from "./reported-experiment.ts";

/** What is around the rows of a ledger when their total is written down. */
export type LedgerContext = Omit<ReportContext, "sources" | "dataset" | "permalink"> & {
  /** The one the rows were counted at, whatever that of an entry is. */
  readonly boundary: Boundary;
  /** Every release that a row was counted by. */
  readonly datasets: ReadonlyMap<string, Dataset>;
  /** The release all were counted by anew; absent where each keeps its own. */
  readonly restatedWith: string | undefined;
  /** Of those releases together; undefined while they have not been loaded. */
  readonly sources: SourcesFile["sources"] | undefined;
  /** Of the ledger's own file, which goes with the report in place of a link. */
  readonly fileName: string;
  /** How many entries that file has: more than rows where the report is of a part of them. */
  readonly entriesInFile: number;
};

/** An entry without a figure. */
export type NotCounted = {
  readonly row: ProblemRow;
  /** Its place in the ledger, from 0. */
  readonly index: number;
  readonly name: string | undefined;
  readonly person: string | undefined;
};

/** The total of many experiments, told by experiment, with all it rests on. */
export type LedgerReport = ReportBase & {
  readonly experiments: readonly ReportedExperiment[];
  /** The same, the largest emissions first. */
  readonly largest: readonly ReportedExperiment[];
  readonly notCounted: readonly NotCounted[];
  readonly restatedWith: string | undefined;
  /** First and last day; absent where no experiment has one. */
  readonly dates: { readonly first: string; readonly last: string } | undefined;
  readonly withoutDate: number;
  /** Of the experiments, the oldest first. */
  readonly years: readonly number[];
  /** Of the grid factors that were used, which may be of a year near to that of a run. */
  readonly factorYears: readonly number[];
  readonly stages: readonly Share[];
  readonly wasted: Wasted;
  /** Experiments that had not ended when they were entered. */
  readonly running: number;
  readonly deviceHours: number;
  /** Workloads whose hours are not stated, which `deviceHours` lacks. */
  readonly withoutHours: number;
  readonly facts: readonly LedgerFact[];
  readonly fileName: string;
  readonly entriesInFile: number;
};

/** Why there is no report: nothing has a figure, or kinds of intensity that may not be added up. */
export type NoLedgerReport =
  | { readonly none: "nothing-counted" }
  | { readonly none: "kinds-differ"; readonly kinds: readonly IntensityKind[] };

function fullRangeOf(loads: readonly Load[]): Range {
  const kg = loads.reduce((sum, load) => sum + carbonKg(load, "full"), 0);
  return rangeOfMoves(
    loads.map((load) => movesOf(load, "full")),
    kg,
  );
}

/** The ledger's total to the last digit, with host and manufacture beside it. */
function figuresOf({ rows, kg, range, intensityKind, energyKwh }: Subtotal): ReportBase["total"] {
  const loads = rows.flatMap(({ parts }) => parts.map(({ load }) => load));
  const embodiedUnknownIn = loads.flatMap((load, index) => (load.embodiedKnown ? [] : [index]));
  const isKnown = embodiedUnknownIn.length < loads.length;
  return {
    intensityKind,
    loads,
    energyKwh,
    range: { ...range, totalKg: kg },
    fullRange: rows[0]?.boundary === "full" ? { ...range, totalKg: kg } : fullRangeOf(loads),
    embodiedKg: isKnown ? loads.reduce((sum, load) => sum + embodiedKg(load), 0) : undefined,
    embodiedUnknownIn,
  };
}

function experimentsOf(
  rows: readonly LedgerRow[],
  { datasets, appUrl }: LedgerContext,
): readonly ReportedExperiment[] {
  return rows.flatMap((row, index) =>
    isCounted(row) ? [reportedExperiment(row, index, datasets, appUrl)] : [],
  );
}

function datesOf(experiments: readonly ReportedExperiment[]): LedgerReport["dates"] {
  const days = experiments.flatMap(({ row }) => row.entry.date ?? []).toSorted();
  const [first] = days;
  const last = days.at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
}

function notCounted(row: LedgerRow, index: number): readonly NotCounted[] {
  if (isCounted(row)) return [];
  const { entry, experiment } = row;
  const name = givenText(entry.name) ?? givenText(experiment?.title);
  return [{ row, index, name, person: givenText(entry.person) }];
}

const count = <T>(all: readonly T[], is: (one: T) => boolean) => all.filter(is).length;

function factorYearsOf(facts: readonly LedgerFact[]): readonly number[] {
  const years = facts.flatMap(({ fact: { subject, year } }) =>
    subject === "intensity" && year !== undefined ? [year] : [],
  );
  return [...new Set(years)].toSorted((a, b) => a - b);
}

/** The report of a ledger's rows, or why there is none. */
export function ledgerReportOf(
  rows: readonly LedgerRow[],
  context: LedgerContext,
): LedgerReport | NoLedgerReport {
  const { total: subtotal, subtotals, releases } = ledgerTotal(rows);
  if (subtotals.length === 0) return { none: "nothing-counted" };
  if (subtotal === undefined) {
    return { none: "kinds-differ", kinds: subtotals.map(({ intensityKind }) => intensityKind) };
  }
  const { words, appUrl, appVersion, writtenAt, boundary, restatedWith, fileName, entriesInFile } =
    context;
  const experiments = experimentsOf(rows, context);
  const workloads = experiments.flatMap((experiment) => experiment.workloads);
  const total = figuresOf(subtotal);
  const facts = ledgerFacts(experiments, subtotal.range);
  return {
    words,
    appUrl,
    appVersion,
    writtenAt,
    boundary,
    restatedWith,
    fileName,
    entriesInFile,
    title: undefined,
    total,
    workloads,
    experiments,
    largest: experiments.toSorted((a, b) => b.row.kg - a.row.kg),
    notCounted: rows.flatMap((row, index) => notCounted(row, index)),
    dates: datesOf(experiments),
    withoutDate: count(experiments, ({ row }) => row.entry.date === undefined),
    years: [...new Set(experiments.map(({ row }) => row.year))].toSorted((a, b) => a - b),
    factorYears: factorYearsOf(facts),
    stages: sharesBy(rows, "stage"),
    wasted: wasted(rows),
    running: count(experiments, ({ row }) => row.entry.status === "running"),
    deviceHours: total.loads.reduce((sum, load) => sum + load.devices * load.totalHours, 0),
    withoutHours: count(workloads, ({ hours }) => hours === undefined),
    facts,
    sources: sourcesOf(facts, experiments, context.sources),
    releases: releases.toReversed(),
  };
}

/** The same by the title of the paper or project: a letter more changes no figure. */
export function titled(report: LedgerReport, title: string): LedgerReport {
  return { ...report, title: givenText(title) };
}
