import type { Source, SourcesFile } from "../dataset/release-files.ts";
import type { Dataset } from "../dataset/types.ts";
import type { Estimate, Total } from "../experiment/estimate.ts";
import type { Boundary, Experiment } from "../experiment/experiment.ts";
import type { LedgerReport } from "./ledger/ledger-report.ts";
import { givenText } from "./one-line.ts";
import { reportWorkload, type ReportWorkload } from "./report-workload.ts";
import type { ReportWords } from "./words.ts";

/** A source the estimate rests on. `source` is absent while the list of sources has not been loaded. */
export type CitedSource = { readonly id: string; readonly source: Source | undefined };

/** What is around an estimate when it is written down. */
export type ReportContext = {
  readonly dataset: Dataset;
  readonly sources: SourcesFile["sources"] | undefined;
  /** The full address of `canonicalLink`; absent where the experiment is too long for one. */
  readonly permalink: string | undefined;
  /** Address of the calculator, without a fragment. */
  readonly appUrl: string;
  readonly appVersion: string;
  /** Local time, `YYYY-MM-DDTHH:MM:SS`. */
  readonly writtenAt: string;
  readonly words: ReportWords;
};

/** What the reports of an experiment and of a ledger have in common. */
export type ReportBase = Omit<ReportContext, "sources" | "dataset" | "permalink"> & {
  readonly title: string | undefined;
  readonly boundary: Boundary;
  readonly total: Omit<Total, "trace">;
  /** At least one, in the order of the total's loads. */
  readonly workloads: readonly ReportWorkload[];
  /** Each source once: of an experiment in order of use, of a ledger those that move its total most first. */
  readonly sources: readonly CitedSource[];
  /** Releases of the dataset that it was computed with, the oldest first. */
  readonly releases: readonly string[];
};

/** What every writer gets: an estimate that has a total, told by workload, with all it rests on. */
export type Report = ReportBase &
  Pick<ReportContext, "dataset" | "permalink"> & {
    readonly total: Total;
    readonly experiment: Experiment;
    readonly year: number;
  };

/** What the writers get that have no need to tell one experiment from many. */
export type AnyReport = Report | LedgerReport;

function citedSources(total: Total, sources: ReportContext["sources"]): CitedSource[] {
  const ids = new Set(total.trace.flatMap(({ fact }) => fact.sources));
  return [...ids].map((id) => ({ id, source: sources?.[id] }));
}

/** The report of an estimate, or undefined where it has no total: there is nothing to report then. */
export function reportOf(
  experiment: Experiment,
  estimate: Estimate,
  { sources, ...context }: ReportContext,
): Report | undefined {
  const { total, boundary, year, workloads } = estimate;
  if (total === undefined) return undefined;
  return {
    ...context,
    title: givenText(experiment.title),
    experiment,
    boundary,
    year,
    total,
    workloads: workloads.flatMap((resolution, index) => {
      const { load } = resolution;
      return load === undefined
        ? []
        : [reportWorkload(resolution, load, index, boundary, context.dataset)];
    }),
    sources: citedSources(total, sources),
    releases: [context.dataset.version],
  };
}
