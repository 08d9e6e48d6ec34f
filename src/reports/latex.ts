import { latexText } from "./escape-latex.ts";
import { longProse } from "./prose.ts";
import type { Report } from "./report-input.ts";
import { latexSentence, paragraph, tableLabel } from "./spans.ts";
import type { Row } from "./words.ts";

const rule = "\\hline";

/** A row whose cells are LaTeX already. */
function row(cells: readonly string[]): string {
  return `${cells.join(" & ")} \\\\`;
}

/** Names and values under one another, for one workload. */
function listed(rows: readonly Row[], report: Report): string {
  const write = latexSentence(report);
  return [
    "\\begin{tabular}{lp{0.62\\linewidth}}",
    rule,
    ...rows.map(([name, value]) => row([latexText(name), write(value)])),
    rule,
    "\\end{tabular}",
  ].join("\n");
}

/** A row a workload. Texts wrap, numbers stand right. */
function workloadTable(report: Report): string {
  const columns = report.words.workload.columns(report);
  const texts = columns.filter(({ isNumber }) => !isNumber).length;
  const width = (0.56 / texts).toFixed(2);
  const layout = columns.map(({ isNumber }) => (isNumber ? "r" : `p{${width}\\textwidth}`));
  return [
    `\\begin{tabular}{${layout.join("")}}`,
    rule,
    row(columns.map(({ head }) => latexText(head))),
    rule,
    ...report.workloads.map((workload) =>
      row(columns.map(({ cell }) => latexText(cell(workload)))),
    ),
    rule,
    "\\end{tabular}",
  ].join("\n");
}

/** A list of one workload's figures needs a column's width, a table of several a page's. */
function table(report: Report): string {
  const { words } = report;
  const [first, ...more] = report.workloads;
  if (first === undefined) return "";
  const isOne = more.length === 0;
  const environment = isOne ? "table" : "table*";
  const totals = listed(words.rows(report), report);
  const body = isOne
    ? listed([...words.workload.rows(first, report), ...words.rows(report)], report)
    : `${workloadTable(report)}\n\n\\medskip\n\n${totals}`;
  return [
    `\\begin{${environment}}`,
    "\\centering\\small",
    `\\caption{${latexSentence(report)(words.latex.caption(report))}}`,
    `\\label{${tableLabel}}`,
    body,
    `\\end{${environment}}`,
  ].join("\n");
}

/** A paragraph that cites, and the table it refers to. It needs hyperref for its addresses and nothing else. */
export function latexReport(report: Report): string {
  const { words } = report;
  return `% ${words.latex.needs}
${paragraph(longProse(report, words.prose.cited(report)), latexSentence(report))}

${table(report)}
`;
}
