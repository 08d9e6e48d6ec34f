import { paragraph, plainSentence } from "../spans.ts";
import { lines } from "../trec.ts";
import { few, limits } from "./few.ts";
import { hardwareOf, notCountedOf, sitesOf } from "./ledger-prose.ts";
import type { LedgerReport } from "./ledger-report.ts";

/** A statement for a TREC submission: a figure a line, then the largest experiments, in plain text. */
export function ledgerTrec(report: LedgerReport): string {
  const { words, largest, sources } = report;
  const { prose, line, restLine } = words.ledger;
  const rest = largest.slice(limits.listed);
  const experiments = largest.slice(0, limits.listed).map(line);
  const remarks = [
    prose.scope(report, hardwareOf(report), sitesOf(report)),
    ...notCountedOf(report),
    prose.notes(report),
    prose.sources(few(sources, limits.sources)),
    prose.provenance(report),
  ];
  return `${[
    words.trec.title(report),
    lines(words.ledger.rows(report)),
    [...experiments, ...(rest.length === 0 ? [] : [restLine(rest)])].join("\n"),
    paragraph(remarks, plainSentence),
  ].join("\n\n")}\n`;
}
