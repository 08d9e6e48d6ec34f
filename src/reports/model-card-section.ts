import { markdownText } from "./escape-markdown.ts";
import { markdownSource } from "./markdown.ts";
import type { Report } from "./report-input.ts";
import type { ReportWorkload } from "./report-workload.ts";
import { markdownSentence, paragraph } from "./spans.ts";

function distinct(texts: readonly string[]): string {
  return [...new Set(texts)].join("; ");
}

/**
 * The section "Environmental Impact" of a Hugging Face model card, with the five lines of its template first
 * (`modelcard_template.md` of huggingface_hub), then what the template has no line for.
 */
export function modelCardSection(report: Report): string {
  const { words, workloads, total } = report;
  const { modelCard, prose, workload: of } = words;
  const sentences = [prose.compact, prose.full, prose.notes, prose.provenance];
  const each = (tell: (workload: ReportWorkload) => string) => distinct(workloads.map(tell));
  const carbon = `${words.mass(total.range.totalKg)} (${words.range(total.range)}), ${words.boundary(report.boundary, total.intensityKind)}`;
  const lines: readonly (readonly [string, string])[] = [
    [modelCard.hardware, each(of.devices)],
    [modelCard.hours, each(of.hours)],
    [modelCard.provider, each(({ site }) => site.provider?.name ?? modelCard.noProvider)],
    [modelCard.region, each(of.site)],
    [modelCard.carbon, carbon],
  ];
  const list = lines.map(([name, value]) => `- **${markdownText(name)}:** ${markdownText(value)}`);
  return `${[
    `# ${markdownText(modelCard.title)}`,
    paragraph(
      sentences.map((write) => write(report)),
      markdownSentence,
    ),
    list.join("\n"),
    `${markdownText(words.headings.sources)}: ${report.sources.map(markdownSource).join("; ")}`,
  ].join("\n\n")}\n`;
}
