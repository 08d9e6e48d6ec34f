import { ledgerShortProse } from "./ledger/ledger-prose.ts";
import type { AnyReport, Report } from "./report-input.ts";
import type { Sentence } from "./words.ts";

/** For a place that has room for sentences but for no table. */
export function shortProse(report: AnyReport): readonly Sentence[] {
  if ("experiments" in report) return ledgerShortProse(report);
  const { prose } = report.words;
  return [prose.compact, prose.full, prose.sources, prose.provenance].map((write) => write(report));
}

/** For a place with a table beside it. Sources stand there, or are cited in a sentence. */
export function longProse(report: Report, sources: Sentence = []): readonly Sentence[] {
  const { prose } = report.words;
  return [
    prose.headline(report),
    prose.ran(report),
    prose.full(report),
    prose.notes(report),
    sources,
    prose.provenance(report),
  ];
}
