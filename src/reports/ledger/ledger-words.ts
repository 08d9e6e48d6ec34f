import type { CitedSource } from "../report-input.ts";
import type { ReportWorkload } from "../report-workload.ts";
import type { Column, FormatWords, Row, Sentence } from "../words.ts";
import type { Few } from "./few.ts";
import type { NotOffered, OfferedFormatId } from "./formats.ts";
import type { LedgerReport } from "./ledger-report.ts";
import type { ReportedExperiment } from "./reported-experiment.ts";

/** Wording of reports over a ledger, beside what they share with those of an experiment. */
export type LedgerWords = {
  /** Name, and how it ended where that needs saying. */
  readonly label: (experiment: ReportedExperiment) => string;
  /** Name of what ran, without a count. */
  readonly hardware: (workload: ReportWorkload) => string;
  readonly site: (workload: ReportWorkload) => string;
  /** Such as `A, B and 3 others`. */
  readonly few: (texts: Few<string>) => string;
  readonly columns: () => readonly Column<ReportedExperiment>[];
  /** Cells of the row that stands for experiments not shown, one a column. */
  readonly rest: (rest: readonly ReportedExperiment[]) => readonly string[];
  /** One experiment on one line, for plain lists. */
  readonly line: (experiment: ReportedExperiment) => string;
  readonly restLine: (rest: readonly ReportedExperiment[]) => string;
  /** Quantities of the whole and of its stages. */
  readonly rows: (report: LedgerReport) => readonly Row[];
  /** All of them together, for the line of a model card. */
  readonly hours: (report: LedgerReport) => string;
  readonly headings: {
    readonly experiments: string;
    readonly facts: (more: number) => string;
  };
  readonly prose: {
    /** The figure with its range, number and dates of experiments, and boundary. */
    readonly headline: (report: LedgerReport) => Sentence;
    /** What ran where, in which years and by which releases. */
    readonly scope: (report: LedgerReport, hardware: Few<string>, sites: Few<string>) => Sentence;
    readonly stages: (report: LedgerReport) => Sentence;
    /** Failed, stopped, repeated and running experiments, which are all counted. */
    readonly ended: (report: LedgerReport) => Sentence;
    readonly notCounted: (names: Few<string>) => Sentence;
    /** Where the experiments are listed. */
    readonly listed: (report: LedgerReport) => Sentence;
    readonly full: (report: LedgerReport) => Sentence;
    readonly notes: (report: LedgerReport) => Sentence;
    readonly sources: (sources: Few<CitedSource>) => Sentence;
    readonly cited: (more: number) => Sentence;
    /** What made it, and that a file stands in place of a link; an address at its end, so it comes last. */
    readonly provenance: (report: LedgerReport) => Sentence;
  };
  /** Of an entry without a name. */
  readonly unnamed: (index: number) => string;
  readonly formats: Readonly<Record<OfferedFormatId, FormatWords>>;
  /** Why a format cannot tell of many experiments. */
  readonly notOffered: Readonly<Record<NotOffered, string>>;
};
