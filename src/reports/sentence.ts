import { shortProse } from "./prose.ts";
import type { AnyReport } from "./report-input.ts";
import { paragraph, plainSentence } from "./spans.ts";

/** A few plain sentences, for wherever there is a text field. */
export function sentenceReport(report: AnyReport): string {
  return `${paragraph(shortProse(report), plainSentence)}\n`;
}
