import { latexText } from "./escape-latex.ts";
import { shortProse } from "./prose.ts";
import type { AnyReport } from "./report-input.ts";
import { latexSentence, paragraph } from "./spans.ts";
import type { Sentence, Span } from "./words.ts";

const cited = (span: Span) => typeof span === "object" && "cite" in span;

/** The list of the checklist stands apart from the paper's references, so what would only be cited is named. */
function withoutCitations(sentence: Sentence): Sentence {
  return sentence.filter((span) => !cited(span));
}

/** The answer to "Experiments compute resources" of the NeurIPS paper checklist, in the macros of its style file. */
export function neuripsChecklist(report: AnyReport): string {
  const sentences = shortProse(report).map(withoutCitations);
  return `% ${latexText(report.words.neurips.question)}
\\item[] Answer: \\answerYes{}
\\item[] Justification: ${paragraph(sentences, latexSentence(report))}
`;
}
