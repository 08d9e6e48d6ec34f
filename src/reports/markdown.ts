import type { Fact } from "../calculation/fact.ts";
import type { Dataset } from "../dataset/types.ts";
import { linkTarget, markdownText } from "./escape-markdown.ts";
import { longProse } from "./prose.ts";
import type { AnyReport, CitedSource, Report } from "./report-input.ts";
import { markdownSentence, paragraph } from "./spans.ts";
import type { Row } from "./words.ts";

/** A source by its title, linked; by its id while the list of sources has not been loaded. */
export function markdownSource({ id, source }: CitedSource): string {
  return source === undefined
    ? markdownText(id)
    : `[${markdownText(source.title)}](${linkTarget(source.url)})`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

export function markdownTable(
  heads: readonly { readonly head: string; readonly isNumber?: boolean }[],
  rows: readonly (readonly string[])[],
): string {
  return [
    line(heads.map(({ head }) => markdownText(head))),
    line(heads.map(({ isNumber }) => (isNumber === true ? "---:" : "---"))),
    ...rows.map(line),
  ].join("\n");
}

export function rowsList(rows: readonly Row[]): string {
  return rows
    .map(([name, value]) => `- **${markdownText(name)}**: ${markdownSentence(value)}`)
    .join("\n");
}

/** One workload as a list of its figures, several as a table. */
function workloads(report: Report): readonly string[] {
  const { words } = report;
  const [first, ...more] = report.workloads;
  if (first === undefined) return [];
  if (more.length === 0) return [rowsList(words.workload.rows(first, report))];
  const columns = words.workload.columns(report);
  const rows = report.workloads.map((workload) =>
    columns.map(({ cell }) => markdownText(cell(workload))),
  );
  return [`### ${markdownText(words.headings.workloads)}`, markdownTable(columns, rows)];
}

/** A fact, and the release that names what it is the figure of. */
type NamedFact = { readonly fact: Fact; readonly dataset: Dataset };

export function factsTable(facts: readonly NamedFact[], report: AnyReport): string {
  const { words, sources } = report;
  const { factColumns } = words;
  const byId = new Map(sources.map((cited) => [cited.id, markdownSource(cited)]));
  const { name, figure, year, standing, sources: head } = factColumns;
  return markdownTable(
    [
      { head: name },
      { head: figure, isNumber: true },
      { head: year },
      { head: standing },
      { head },
    ],
    facts.map(({ fact, dataset }) => [
      markdownText(words.factName(fact, { dataset })),
      markdownText(words.factFigure(fact, fact.value)),
      String(fact.year ?? ""),
      markdownText(words.standings[fact.standing]),
      fact.sources.length === 0
        ? markdownText(words.own)
        : fact.sources.map((id) => byId.get(id) ?? markdownText(id)).join("; "),
    ]),
  );
}

/** A section for a README or a web page: prose, the figures, and every fact behind them with its sources. */
export function markdownReport(report: Report): string {
  const { words, total, dataset } = report;
  return `${[
    `## ${markdownText(words.title(report))}`,
    paragraph(longProse(report), markdownSentence),
    ...workloads(report),
    `### ${markdownText(words.headings.figures)}`,
    rowsList(words.rows(report)),
    `### ${markdownText(words.headings.facts)}`,
    factsTable(
      total.trace.map(({ fact }) => ({ fact, dataset })),
      report,
    ),
  ].join("\n\n")}\n`;
}
