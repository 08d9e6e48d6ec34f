import { shortProse } from "./prose.ts";
import type { Report } from "./report-input.ts";
import { paragraph, plainSentence } from "./spans.ts";

/** A few plain sentences, for wherever there is a text field. */
export function sentenceReport(report: Report): string {
  return `${paragraph(shortProse(report), plainSentence)}\n`;
}
