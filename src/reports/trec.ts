import type { Report } from "./report-input.ts";
import { paragraph, plainSentence } from "./spans.ts";
import type { Row } from "./words.ts";

export function lines(rows: readonly Row[]): string {
  return rows.map(([name, value]) => `${name}: ${plainSentence(value)}`).join("\n");
}

/** A statement for a TREC submission, such as NeuCLIR's call to track emissions: a figure a line, in plain text. */
export function trecStatement(report: Report): string {
  const { words, workloads } = report;
  const { prose } = words;
  const isOne = workloads.length === 1;
  return `${[
    words.trec.title(report),
    lines(words.rows(report)),
    ...workloads.map((workload) => {
      const rows = lines(words.workload.rows(workload, report));
      return isOne ? rows : `${words.workload.label(workload)}\n${rows}`;
    }),
    paragraph([prose.notes(report), prose.sources(report)], plainSentence),
  ].join("\n\n")}\n`;
}
