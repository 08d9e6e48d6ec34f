import type { LedgerEntry } from "../../ledger/entry.ts";
import { figuresOf, sourcesById, traced, workloadOf } from "../json.ts";
import type { LedgerReport, NotCounted } from "./ledger-report.ts";
import type { ReportedExperiment } from "./reported-experiment.ts";

function entryOf({ id, fragment, name, date, stage, status, isRepeat, note, person }: LedgerEntry) {
  return {
    id,
    fragment,
    name,
    date: date ?? null,
    person: person ?? null,
    stage: stage ?? null,
    status: status ?? null,
    isRepeat: isRepeat ?? false,
    note: note ?? null,
  };
}

function experimentOf({ row, dataset, permalink, workloads }: ReportedExperiment) {
  return {
    ...entryOf(row.entry),
    permalink: permalink ?? null,
    dataset: dataset.version,
    year: row.year,
    energyKwh: row.energyKwh,
    emissions: { totalKg: row.kg, lowKg: row.lowKg, highKg: row.highKg },
    workloads: workloads.map(workloadOf),
  };
}

const notCountedOf = ({ row: { entry, problem } }: NotCounted) => ({ ...entryOf(entry), problem });

/**
 * Every experiment with its link and figures, their total and every fact behind it, unrounded. Masses are kgCO2e,
 * energies kWh. Null is not known or not given, never zero.
 */
export function ledgerJson(report: LedgerReport): string {
  const { words, total, fileName, wasted } = report;
  const document = {
    format: "wattprint-ledger-report",
    formatVersion: 1,
    title: report.title ?? null,
    ledgerFile: { name: fileName, entries: report.entriesInFile },
    tool: { name: "Wattprint", version: report.appVersion, url: report.appUrl },
    datasets: report.releases,
    restatedWith: report.restatedWith ?? null,
    writtenAt: report.writtenAt,
    total: {
      experiments: report.experiments.length,
      boundary: report.boundary,
      ...figuresOf(total),
      stages: report.stages,
      failedOrStopped: wasted.failed,
      repeats: wasted.repeated,
      failedStoppedOrRepeats: wasted.together,
      trace: report.facts.map((fact) => traced(fact, { words, dataset: fact.dataset })),
    },
    experiments: report.experiments.map(experimentOf),
    notCounted: report.notCounted.map(notCountedOf),
    sources: sourcesById(report.sources),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
