import { latexText } from "./escape-latex.ts";
import { longProse } from "./prose.ts";
import type { Report } from "./report-input.ts";
import { latexSentence, paragraph, tableLabel } from "./spans.ts";
import type { Column, Row } from "./words.ts";

const rule = "\\hline";

/** Text in a narrow cell is not stretched to its width. */
const ragged = (latex: string) => `\\raggedright ${latex}`;

/** A row whose cells are LaTeX already. Its end is spelled out, since ragged cells take the short one for themselves. */
function row(cells: readonly string[]): string {
  return `${cells.join(" & ")} \\tabularnewline`;
}

/** Names and values under one another, for one workload. */
function listed(rows: readonly Row[], report: Report): string {
  const write = latexSentence(report);
  return [
    "\\begin{tabular}{p{0.32\\linewidth}p{0.58\\linewidth}}",
    rule,
    ...rows.map(([name, value]) => row([ragged(latexText(name)), ragged(write(value))])),
    rule,
    "\\end{tabular}",
  ].join("\n");
}

function cellOf({ isNumber }: Column, text: string): string {
  return isNumber ? latexText(text) : ragged(latexText(text));
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
    row(columns.map((column) => cellOf(column, column.head))),
    rule,
    ...report.workloads.map((workload) =>
      row(columns.map((column) => cellOf(column, column.cell(workload)))),
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
    "\\centering\\small\\setlength{\\tabcolsep}{4pt}",
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
