import { markdownText } from "./escape-markdown.ts";
import { markdownSource } from "./markdown.ts";
import type { AnyReport, CitedSource, Report } from "./report-input.ts";
import type { ReportWorkload } from "./report-workload.ts";
import { markdownSentence, paragraph } from "./spans.ts";
import type { Sentence } from "./words.ts";

function distinct(texts: readonly string[]): string {
  return [...new Set(texts)].join("; ");
}

/** What the lines of the template say beside the figure. */
type CardLines = {
  readonly hardware: string;
  readonly hours: string;
  readonly provider: string;
  readonly region: string;
};

/** The title, prose, and the five lines of the template with the names that it gives them. */
export function cardSection(
  report: AnyReport,
  prose: readonly Sentence[],
  { hardware, hours, provider, region }: CardLines,
  sources: readonly CitedSource[],
): string {
  const { words, total, boundary } = report;
  const { modelCard } = words;
  const carbon = `${words.mass(total.range.totalKg)} (${words.range(total.range)}), ${words.boundary(boundary, total.intensityKind)}`;
  const lines: readonly (readonly [string, string])[] = [
    [modelCard.hardware, hardware],
    [modelCard.hours, hours],
    [modelCard.provider, provider],
    [modelCard.region, region],
    [modelCard.carbon, carbon],
  ];
  const list = lines.map(([name, value]) => `- **${markdownText(name)}:** ${markdownText(value)}`);
  return `${[
    `# ${markdownText(modelCard.title)}`,
    paragraph(prose, markdownSentence),
    list.join("\n"),
    `${markdownText(words.headings.sources)}: ${sources.map(markdownSource).join("; ")}`,
  ].join("\n\n")}\n`;
}

/**
 * The section "Environmental Impact" of a Hugging Face model card, with the five lines of its template first
 * (`modelcard_template.md` of huggingface_hub), then what the template has no line for.
 */
export function modelCardSection(report: Report): string {
  const { words, workloads } = report;
  const { modelCard, prose, workload: of } = words;
  const sentences = [prose.compact, prose.full, prose.notes, prose.provenance];
  const each = (tell: (workload: ReportWorkload) => string) => distinct(workloads.map(tell));
  return cardSection(
    report,
    sentences.map((write) => write(report)),
    {
      hardware: each(of.devices),
      hours: each(of.hours),
      provider: each(({ site }) => site.provider?.name ?? modelCard.noProvider),
      region: each(of.site),
    },
    report.sources,
  );
}
