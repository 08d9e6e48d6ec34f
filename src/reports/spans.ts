import { datasetKey, softwareKey, sourceKey } from "./bibtex.ts";
import { bareUrl, latexText, latexUrl } from "./escape-latex.ts";
import { markdownText, markdownUrl } from "./escape-markdown.ts";
import { limits } from "./ledger/few.ts";
import type { AnyReport, CitedSource } from "./report-input.ts";
import type { Sentence, Span } from "./words.ts";

/** The label of the table in LaTeX. */
export const tableLabel = "tab:wattprint";

function plainSpan(span: Span): string {
  if (typeof span === "string") return span;
  if ("url" in span) return bareUrl(span.url);
  return "table" in span ? span.table.plain : "";
}

function markdownSpan(span: Span): string {
  if (typeof span === "string") return markdownText(span);
  if ("url" in span) return markdownUrl(span.url);
  return "table" in span ? markdownText(span.table.plain) : "";
}

/** A ledger's citation names those that matter most. */
function citedTogether(report: AnyReport): readonly CitedSource[] {
  return "experiments" in report ? report.sources.slice(0, limits.cited) : report.sources;
}

function keysOf(cite: "software" | "dataset" | "sources", report: AnyReport): readonly string[] {
  switch (cite) {
    case "software":
      return [softwareKey];
    case "dataset":
      return report.releases.map(datasetKey);
    case "sources":
      return citedTogether(report).map(({ id }) => sourceKey(id));
  }
}

function latexSpan(span: Span, report: AnyReport): string {
  if (typeof span === "string") return latexText(span);
  if ("url" in span) return `\\url{${latexUrl(span.url)}}`;
  if ("table" in span) return `${latexText(span.table.numbered)}~\\ref{${tableLabel}}`;
  return `~\\cite{${keysOf(span.cite, report).join(",")}}`;
}

const joined = (render: (span: Span) => string) => (sentence: Sentence) =>
  sentence.map(render).join("");

export const plainSentence = joined(plainSpan);
export const markdownSentence = joined(markdownSpan);
export const latexSentence = (report: AnyReport) => joined((span) => latexSpan(span, report));

/** Sentences one after another; those with nothing to say are left out. */
export function paragraph(
  sentences: readonly Sentence[],
  render: (sentence: Sentence) => string,
): string {
  return sentences
    .filter((sentence) => sentence.length > 0)
    .map(render)
    .join(" ");
}
