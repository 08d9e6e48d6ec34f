import { stringify } from "yaml";
import { shortProse } from "./prose.ts";
import type { AnyReport, Report } from "./report-input.ts";
import type { ReportWorkload } from "./report-workload.ts";
import { paragraph, plainSentence } from "./spans.ts";

/** Takes off the dust of the multiplication, 12 digits and more behind the first. */
const gramsOf = (kg: number) => Number((kg * 1000).toPrecision(12));

/** Metadata with the places and the hardware as texts. */
export function cardYaml(report: AnyReport, places: string, hardware: string): string {
  const { words, total } = report;
  const metadata = {
    co2_eq_emissions: {
      emissions: gramsOf(total.range.totalKg),
      source: paragraph(shortProse(report), plainSentence),
      geographical_location: places,
      hardware_used: hardware,
    },
  };
  return `---
# ${words.modelCard.inGrams(words.mass(total.range.totalKg))}
# ${words.modelCard.trainingType}
${stringify(metadata, { lineWidth: 0 })}---
`;
}

/**
 * Front matter of a Hugging Face model card: `co2_eq_emissions` as huggingface.js types it (api-model.ts), grams. Other
 * tools print kg, so a comment has both. `training_type` is not known here, and the comment says where it would stand.
 */
export function modelCardYaml(report: Report): string {
  const { words, workloads } = report;
  const each = (tell: (workload: ReportWorkload) => string) =>
    [...new Set(workloads.map(tell))].join("; ");
  return cardYaml(report, each(words.workload.site), each(words.workload.devices));
}
