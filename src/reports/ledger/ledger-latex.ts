import { floating, listed, tabular } from "../latex.ts";
import { latexSentence, paragraph } from "../spans.ts";
import { experimentTable } from "./experiment-table.ts";
import { limits } from "./few.ts";
import { ledgerLongProse } from "./ledger-prose.ts";
import type { LedgerReport } from "./ledger-report.ts";

/** A paragraph that cites, and a table of the largest experiments and of the whole. */
export function ledgerLatex(report: LedgerReport): string {
  const { words, sources } = report;
  const cited = words.ledger.prose.cited(Math.max(0, sources.length - limits.cited));
  const { columns, rows } = experimentTable(report, limits.latexRows);
  const totals = listed(words.ledger.rows(report), report);
  return `% ${words.latex.needs}
${paragraph(ledgerLongProse(report, cited), latexSentence(report))}

${floating("table*", report, `${tabular(columns, rows)}\n\n\\medskip\n\n${totals}`)}
`;
}
