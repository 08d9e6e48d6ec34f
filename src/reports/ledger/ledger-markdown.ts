import { markdownText } from "../escape-markdown.ts";
import { factsTable, markdownTable, rowsList } from "../markdown.ts";
import { markdownSentence, paragraph } from "../spans.ts";
import { experimentTable } from "./experiment-table.ts";
import { few, limits } from "./few.ts";
import { ledgerLongProse } from "./ledger-prose.ts";
import type { LedgerReport } from "./ledger-report.ts";

/** A section for a README or a web page: prose, the experiments, the whole, and the facts that move it most. */
export function ledgerMarkdown(report: LedgerReport): string {
  const { words } = report;
  const { headings } = words.ledger;
  const { columns, rows } = experimentTable(report, limits.markdownRows);
  const facts = few(report.facts, limits.facts);
  return `${[
    `## ${markdownText(words.title(report))}`,
    paragraph(ledgerLongProse(report), markdownSentence),
    `### ${markdownText(headings.experiments)}`,
    markdownTable(
      columns,
      rows.map((cells) => cells.map(markdownText)),
    ),
    `### ${markdownText(words.headings.figures)}`,
    rowsList(words.ledger.rows(report)),
    `### ${markdownText(headings.facts(facts.more))}`,
    factsTable(facts.shown, report),
  ].join("\n\n")}\n`;
}
