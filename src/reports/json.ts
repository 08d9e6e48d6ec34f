import type { TracedFact } from "../experiment/estimate.ts";
import type { Report } from "./report-input.ts";
import type { ReportWorkload } from "./report-workload.ts";

function workloadOf(workload: ReportWorkload) {
  const { hardware, host, site, country, pue, intensity, range, load, ...told } = workload;
  return {
    ...told,
    hardware:
      hardware === undefined
        ? null
        : { kind: hardware.kind, name: hardware.name, id: hardware.row?.id ?? "custom" },
    totalHours: workload.hours === undefined ? null : load.totalHours,
    host: { ...host, rule: load.host },
    site: {
      id: site.id ?? null,
      kind: site.kind,
      provider: site.provider?.id ?? null,
      zone: site.zone?.id ?? null,
      country: country?.iso3 ?? null,
    },
    pue: { value: pue.fact.value, whose: pue.whose, fact: pue.fact.key },
    intensity: {
      gPerKwh: intensity.fact.value,
      kind: intensity.kind,
      factorYear: intensity.fact.year ?? null,
      fact: intensity.fact.key,
    },
    embodiedKg: workload.embodiedKg ?? null,
    emissions: { totalKg: range.totalKg, lowKg: range.lowKg, highKg: range.highKg },
  };
}

function traced({ fact, contribution }: TracedFact, report: Report) {
  return {
    name: report.words.factName(fact, report),
    ...fact,
    ...(contribution === undefined
      ? {}
      : {
          low: contribution.low,
          high: contribution.high,
          emissionsAtLowAndHighKg: [contribution.lowKg, contribution.highKg],
        }),
  };
}

/**
 * The experiment as it was entered, its estimate and every fact behind it, unrounded. Masses are kgCO2e, energies kWh.
 * Null is not known or not given, never zero.
 */
export function jsonReport(report: Report): string {
  const { total, dataset } = report;
  const { range, fullRange } = total;
  const document = {
    format: "wattprint-report",
    formatVersion: 1,
    permalink: report.permalink ?? null,
    tool: { name: "Wattprint", version: report.appVersion, url: report.appUrl },
    dataset: { version: dataset.version, method: dataset.method },
    writtenAt: report.writtenAt,
    experiment: report.experiment,
    estimate: {
      boundary: report.boundary,
      year: report.year,
      intensityKind: total.intensityKind,
      energyKwh: total.energyKwh,
      emissions: { totalKg: range.totalKg, lowKg: range.lowKg, highKg: range.highKg },
      withHostAndManufacture: {
        totalKg: fullRange.totalKg,
        lowKg: fullRange.lowKg,
        highKg: fullRange.highKg,
      },
      embodiedKg: total.embodiedKg ?? null,
      embodiedUnknownInWorkloads: total.embodiedUnknownIn.map((index) => index + 1),
      workloads: report.workloads.map(workloadOf),
      trace: total.trace.map((fact) => traced(fact, report)),
    },
    sources: Object.fromEntries(report.sources.map(({ id, source }) => [id, source ?? null])),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
