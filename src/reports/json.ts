import type { TracedFact } from "../experiment/estimate.ts";
import type { Report, ReportBase } from "./report-input.ts";
import type { ReportWorkload } from "./report-workload.ts";

type Ends = { readonly totalKg: number; readonly lowKg: number; readonly highKg: number };

export function workloadOf(workload: ReportWorkload) {
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

export function traced(
  { fact, contribution }: TracedFact,
  { words, dataset }: Pick<Report, "words" | "dataset">,
) {
  return {
    name: words.factName(fact, { dataset }),
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

const endsOf = ({ totalKg, lowKg, highKg }: Ends) => ({ totalKg, lowKg, highKg });

/** Figures of a whole. */
export function figuresOf(total: ReportBase["total"]) {
  return {
    intensityKind: total.intensityKind,
    energyKwh: total.energyKwh,
    emissions: endsOf(total.range),
    withHostAndManufacture: endsOf(total.fullRange),
    embodiedKg: total.embodiedKg ?? null,
  };
}

/** Sources by id; null while the list of them has not been loaded. */
export function sourcesById(sources: Report["sources"]) {
  return Object.fromEntries(sources.map(({ id, source }) => [id, source ?? null]));
}

/**
 * The experiment as it was entered, its estimate and every fact behind it, unrounded. Masses are kgCO2e, energies kWh.
 * Null is not known or not given, never zero.
 */
export function jsonReport(report: Report): string {
  const { total, dataset } = report;
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
      ...figuresOf(total),
      embodiedUnknownInWorkloads: total.embodiedUnknownIn.map((index) => index + 1),
      workloads: report.workloads.map(workloadOf),
      trace: total.trace.map((fact) => traced(fact, report)),
    },
    sources: sourcesById(report.sources),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
