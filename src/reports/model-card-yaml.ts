import { stringify } from "yaml";
import { shortProse } from "./prose.ts";
import type { Report } from "./report-input.ts";
import type { ReportWorkload } from "./report-workload.ts";
import { paragraph, plainSentence } from "./spans.ts";

/** Takes off the dust of the multiplication, 12 digits and more behind the first. */
const gramsOf = (kg: number) => Number((kg * 1000).toPrecision(12));

/**
 * Front matter of a Hugging Face model card: `co2_eq_emissions` as huggingface.js types it (api-model.ts), grams. Other
 * tools print kg, so a comment has both. `training_type` is not known here, and the comment says where it would stand.
 */
export function modelCardYaml(report: Report): string {
  const { words, workloads, total } = report;
  const each = (tell: (workload: ReportWorkload) => string) =>
    [...new Set(workloads.map(tell))].join("; ");
  const metadata = {
    co2_eq_emissions: {
      emissions: gramsOf(total.range.totalKg),
      source: paragraph(shortProse(report), plainSentence),
      geographical_location: each(words.workload.site),
      hardware_used: each(words.workload.devices),
    },
  };
  return `---
# ${words.modelCard.inGrams(words.mass(total.range.totalKg))}
# ${words.modelCard.trainingType}
${stringify(metadata, { lineWidth: 0 })}---
`;
}
