import { shortProse } from "./prose.ts";
import type { AnyReport } from "./report-input.ts";
import { paragraph, plainSentence } from "./spans.ts";

/** An answer to item C1 of the ACL Rolling Review's checklist, which is a form that takes plain text. */
export function aclChecklist(report: AnyReport): string {
  return `${report.words.acl.question}\n\n${paragraph(shortProse(report), plainSentence)}\n`;
}
