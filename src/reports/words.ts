import type { Fact, Standing } from "../calculation/fact.ts";
import type { Boundary, IntensityKind } from "../experiment/experiment.ts";
import type { FormatId } from "./formats.ts";
import type { LedgerWords } from "./ledger/ledger-words.ts";
import type { AnyReport, Report, ReportBase } from "./report-input.ts";
import type { ReportWorkload } from "./report-workload.ts";

/**
 * A piece of a sentence. Texts are plain: each writer escapes them for its target. A link, a citation and a mention of
 * the table are left to it as well.
 */
export type Span =
  | string
  | { readonly url: string }
  /** Entries of the BibTeX file; targets without citations leave it out, so a sentence reads without. */
  | { readonly cite: "software" | "dataset" | "sources" }
  /** The table of workloads: its word before a number, and what it is called where tables have none. */
  | { readonly table: { readonly numbered: string; readonly plain: string } };

export type Sentence = readonly Span[];

/** A quantity with its name, for lists and narrow tables. */
export type Row = readonly [name: string, value: Sentence];

/** A column of a table of several. Numbers stand in the unit its head names. */
export type Column<Of> = {
  readonly head: string;
  readonly isNumber: boolean;
  readonly cell: (of: Of) => string;
};

export type FormatWords = { readonly label: string; readonly hint: string };

/** All wording of the reports, so that a language is one folder of `src/words`. Texts are plain, never markup. */
export type ReportWords = {
  /** BCP 47. */
  readonly language: string;

  readonly mass: (kg: number) => string;
  /** Both ends of a range, or that there is none. */
  readonly range: (range: {
    readonly totalKg: number;
    readonly lowKg: number;
    readonly highKg: number;
  }) => string;

  /** What a figure counts, in a few words, with the kind of intensity where it is not location-based. */
  readonly boundary: (boundary: Boundary, kind: IntensityKind) => string;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly factName: (fact: Fact, report: Pick<Report, "dataset">) => string;
  readonly factFigure: (fact: Fact, value: number) => string;

  readonly workload: {
    readonly label: (workload: ReportWorkload) => string;
    /** Such as `8 × NVIDIA A100`. */
    readonly devices: (workload: ReportWorkload) => string;
    readonly hours: (workload: ReportWorkload) => string;
    readonly site: (workload: ReportWorkload) => string;
    readonly rows: (workload: ReportWorkload, report: Report) => readonly Row[];
    readonly columns: (report: Report) => readonly Column<ReportWorkload>[];
  };

  /** Quantities of the whole: year, energy, emissions, range, boundary, dataset, link. */
  readonly rows: (report: Report) => readonly Row[];

  readonly prose: {
    /** The figure with its range and all that was counted, in one sentence. */
    readonly compact: (report: Report) => Sentence;
    /** The figure with its range and boundary. */
    readonly headline: (report: Report) => Sentence;
    /** What ran where: one workload in full, several by the table. */
    readonly ran: (report: Report) => Sentence;
    /** The line "with host and manufacture". */
    readonly full: (report: Report) => Sentence;
    /** What the range is and what is not subtracted. */
    readonly notes: (report: Report) => Sentence;
    /** What made it, and the permalink at its end, where no full stop can become part of it. It comes last. */
    readonly provenance: (report: Report) => Sentence;
    /** Every source by name. */
    readonly sources: (report: Report) => Sentence;
    /** Every source by its citation. */
    readonly cited: (report: Report) => Sentence;
  };

  readonly title: (report: AnyReport) => string;
  readonly headings: {
    readonly figures: string;
    readonly facts: string;
    readonly sources: string;
    readonly workloads: string;
  };
  readonly factColumns: {
    readonly name: string;
    readonly figure: string;
    readonly year: string;
    readonly standing: string;
    readonly sources: string;
  };
  /** In place of a source, for a value the user gave. */
  readonly own: string;

  readonly latex: {
    readonly needs: string;
    readonly caption: (report: AnyReport) => Sentence;
  };
  readonly bibtex: {
    readonly author: string;
    readonly software: string;
    readonly dataset: string;
    readonly softwareNote: (version: string, releases: readonly string[]) => string;
    readonly datasetNote: (release: string) => string;
  };
  readonly modelCard: {
    readonly inGrams: (kg: string) => string;
    readonly trainingType: string;
    readonly title: string;
    readonly hardware: string;
    readonly hours: string;
    readonly provider: string;
    readonly region: string;
    readonly carbon: string;
    readonly noProvider: string;
  };
  readonly boAmps: {
    readonly notStated: string;
    /** What the energies of the measures are. */
    readonly energy: (report: Report) => string;
    /** How the energy of a workload was found, in one phrase. */
    readonly method: (workload: ReportWorkload) => string;
  };
  readonly neurips: { readonly question: string };
  readonly acl: { readonly question: string };
  readonly trec: { readonly title: (report: AnyReport) => string };
  readonly badge: {
    readonly label: (report: ReportBase) => string;
    readonly value: (report: ReportBase) => string;
  };
  readonly chart: {
    readonly devices: string;
    readonly machines: string;
    readonly host: string;
    readonly overhead: string;
    readonly embodied: string;
    readonly total: (report: ReportBase) => string;
    readonly full: string;
    readonly notKnown: string;
    /** In place of a host that no figure tells apart. */
    readonly inMachines: string;
    readonly notCounted: (mass: string) => string;
    /** What the bars and lines stand for, and what made them. */
    readonly key: (report: AnyReport) => string;
  };
  /** What is said of many experiments only. */
  readonly ledger: LedgerWords;

  readonly formats: Readonly<Record<FormatId, FormatWords>>;
};
