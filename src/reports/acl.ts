import { shortProse } from "./prose.ts";
import type { Report } from "./report-input.ts";
import { paragraph, plainSentence } from "./spans.ts";

/** An answer to item C1 of the ACL Rolling Review's checklist, which is a form that takes plain text. */
export function aclChecklist(report: Report): string {
  return `${report.words.acl.question}\n\n${paragraph(shortProse(report), plainSentence)}\n`;
}
