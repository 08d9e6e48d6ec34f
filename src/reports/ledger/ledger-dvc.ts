import { sourceTitles, totalMetrics } from "../dvc.ts";
import type { LedgerReport } from "./ledger-report.ts";

type Sums = { readonly count: number; readonly kg: number; readonly energyKwh: number };

const metricsOf = ({ count, kg, energyKwh }: Sums) => ({
  experiments: count,
  energy_kwh: energyKwh,
  emissions_kgco2e: kg,
});

/** A metrics file for DVC: the whole and its stages. Single experiments would make a difference too long to read. */
export function ledgerDvc(report: LedgerReport): string {
  const { wasted, stages } = report;
  const metrics = {
    wattprint: {
      ...totalMetrics(report),
      experiments: report.experiments.length,
      not_counted: report.notCounted.length,
      datasets: report.releases.join(" "),
      restated_with: report.restatedWith,
      version: report.appVersion,
      ledger_file: report.fileName,
      failed_or_stopped: metricsOf(wasted.failed),
      repeats: metricsOf(wasted.repeated),
      stages: Object.fromEntries(stages.map((stage) => [stage.key, metricsOf(stage)])),
      sources: sourceTitles(report.sources),
    },
  };
  return `${JSON.stringify(metrics, null, 2)}\n`;
}
