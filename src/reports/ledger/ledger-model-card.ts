import { cardSection } from "../model-card-section.ts";
import { cardYaml } from "../model-card-yaml.ts";
import { fewTexts, limits } from "./few.ts";
import { hardwareOf, ledgerFigures, sitesOf } from "./ledger-prose.ts";
import type { LedgerReport } from "./ledger-report.ts";

/** Front matter with the whole of the work as one figure. */
export function ledgerCardYaml(report: LedgerReport): string {
  const { few } = report.words.ledger;
  return cardYaml(report, few(sitesOf(report)), few(hardwareOf(report)));
}

/** The section "Environmental Impact" with the lines of its template. */
export function ledgerCardSection(report: LedgerReport): string {
  const { words, largest, sources } = report;
  const { few, hours, prose } = words.ledger;
  const providers = largest.flatMap(({ workloads }) =>
    workloads.map(({ site }) => site.provider?.name ?? words.modelCard.noProvider),
  );
  return cardSection(
    report,
    [...ledgerFigures(report), prose.notes(report), prose.provenance(report)],
    {
      hardware: few(hardwareOf(report)),
      hours: hours(report),
      provider: few(fewTexts(providers, limits.names)),
      region: few(sitesOf(report)),
    },
    sources.slice(0, limits.cited),
  );
}
