import type { Sentence } from "../words.ts";
import { few, fewTexts, limits } from "./few.ts";
import type { LedgerReport } from "./ledger-report.ts";

/** Names of hardware, those of the largest experiments first. */
export function hardwareOf({ largest, words }: LedgerReport) {
  const names = largest.flatMap(({ workloads }) => workloads.map(words.ledger.hardware));
  return fewTexts(names, limits.names);
}

/** Sites, those of the largest experiments first. */
export function sitesOf({ largest, words }: LedgerReport) {
  const names = largest.flatMap(({ workloads }) => workloads.map(words.ledger.site));
  return fewTexts(names, limits.names);
}

/** Entries without a figure, as far as there are any. */
export function notCountedOf({ notCounted, words }: LedgerReport): readonly Sentence[] {
  const { prose, unnamed } = words.ledger;
  const names = notCounted.map(({ name, index }) => name ?? unnamed(index));
  return names.length === 0 ? [] : [prose.notCounted(few(names, limits.names))];
}

/** What was counted and what was not, without sources and makers. */
export function ledgerFigures(report: LedgerReport): readonly Sentence[] {
  const { prose } = report.words.ledger;
  return [
    prose.headline(report),
    prose.scope(report, hardwareOf(report), sitesOf(report)),
    prose.stages(report),
    prose.ended(report),
    ...notCountedOf(report),
    prose.full(report),
  ];
}

/** For a place that has room for sentences but for no table. */
export function ledgerShortProse(report: LedgerReport): readonly Sentence[] {
  const { prose } = report.words.ledger;
  return [
    ...ledgerFigures(report),
    prose.notes(report),
    prose.sources(few(report.sources, limits.sources)),
    prose.provenance(report),
  ];
}

/** For a place with a table beside it. Sources stand there, or are cited in a sentence. */
export function ledgerLongProse(report: LedgerReport, sources: Sentence = []): readonly Sentence[] {
  const { prose } = report.words.ledger;
  return [
    ...ledgerFigures(report),
    prose.listed(report),
    prose.notes(report),
    sources,
    prose.provenance(report),
  ];
}
