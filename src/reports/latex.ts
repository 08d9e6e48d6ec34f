import { latexText } from "./escape-latex.ts";
import { longProse } from "./prose.ts";
import type { AnyReport, Report } from "./report-input.ts";
import { latexSentence, paragraph, tableLabel } from "./spans.ts";
import type { Row } from "./words.ts";

const rule = "\\hline";

/** Text in a narrow cell is not stretched to its width. */
const ragged = (latex: string) => `\\raggedright ${latex}`;

/** A row whose cells are LaTeX already. Its end is spelled out, since ragged cells take the short one for themselves. */
function row(cells: readonly string[]): string {
  return `${cells.join(" & ")} \\tabularnewline`;
}

/** Names and values under one another, in a column's width. */
export function listed(rows: readonly Row[], report: AnyReport): string {
  const write = latexSentence(report);
  return [
    "\\begin{tabular}{p{0.32\\linewidth}p{0.58\\linewidth}}",
    rule,
    ...rows.map(([name, value]) => row([ragged(latexText(name)), ragged(write(value))])),
    rule,
    "\\end{tabular}",
  ].join("\n");
}

type Head = { readonly head: string; readonly isNumber: boolean };

/** Share of the room that one column of numbers takes, of 0 to 1. */
const numberWidth = 0.1;

/**
 * A cell narrow enough that its words may have to break: after a slash, and by hyphens, which TeX sets in no word that
 * nothing stands before.
 */
function cellOf({ isNumber }: Head, text: string): string {
  const latex = latexText(text).replaceAll("/", String.raw`/\allowbreak{}`);
  return isNumber ? `\\raggedleft ${latex}` : `\\raggedright\\hspace{0pt}${latex}`;
}

/** A table just as wide as the page, whatever that is. Texts wrap, numbers stand right. */
export function tabular(columns: readonly Head[], rows: readonly (readonly string[])[]): string {
  const numbers = columns.filter(({ isNumber }) => isNumber).length;
  const textWidth = (1 - numbers * numberWidth) / (columns.length - numbers);
  const room = `\\dimexpr\\textwidth-${2 * columns.length}\\tabcolsep\\relax`;
  const layout = columns.map(
    ({ isNumber }) => `p{${(isNumber ? numberWidth : textWidth).toFixed(3)}${room}}`,
  );
  return [
    "{\\footnotesize\\setlength{\\tabcolsep}{3pt}%",
    `\\begin{tabular}{${layout.join("")}}`,
    rule,
    row(columns.map((column) => cellOf(column, column.head))),
    rule,
    ...rows.map((cells) => row(columns.map((column, at) => cellOf(column, cells[at] ?? "")))),
    rule,
    "\\end{tabular}}",
  ].join("\n");
}

/** A row a workload. */
function workloadTable(report: Report): string {
  const columns = report.words.workload.columns(report);
  return tabular(
    columns,
    report.workloads.map((workload) => columns.map(({ cell }) => cell(workload))),
  );
}

/** What floats, in a column of the page or over all of them. */
export function floating(environment: "table" | "table*", report: AnyReport, body: string): string {
  return [
    `\\begin{${environment}}`,
    "\\centering\\small\\setlength{\\tabcolsep}{4pt}",
    `\\caption{${latexSentence(report)(report.words.latex.caption(report))}}`,
    `\\label{${tableLabel}}`,
    body,
    `\\end{${environment}}`,
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
  return floating(environment, report, body);
}

/** A paragraph that cites, and the table it refers to. It needs hyperref for its addresses and nothing else. */
export function latexReport(report: Report): string {
  const { words } = report;
  return `% ${words.latex.needs}
${paragraph(longProse(report, words.prose.cited(report)), latexSentence(report))}

${table(report)}
`;
}
