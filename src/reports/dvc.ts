import type { Report, ReportBase } from "./report-input.ts";
import type { ReportWorkload } from "./report-workload.ts";

/** JSON leaves out what is undefined. */
function metricsOf(workload: ReportWorkload) {
  const { hardware, power, pue, intensity, range, site } = workload;
  return {
    name: workload.name,
    hardware: hardware?.name,
    devices: hardware === undefined ? undefined : workload.devices,
    hours_per_run: workload.hours,
    runs: workload.runs,
    mean_draw_percent_of_rated: power?.draw === undefined ? undefined : power.draw.share * 100,
    measured_kwh_per_run: workload.measured?.kwh,
    site: site.id,
    pue: pue.fact.value,
    carbon_intensity_gco2e_per_kwh: intensity.fact.value,
    carbon_intensity_year: intensity.fact.year,
    energy_kwh: workload.energyKwh,
    emissions_kgco2e: range.totalKg,
    manufacture_kgco2e: workload.embodiedKg,
  };
}

/** Figures of a whole. */
export function totalMetrics({ total, boundary }: ReportBase) {
  const { range, fullRange, energyKwh, embodiedKg, embodiedUnknownIn, intensityKind } = total;
  return {
    emissions_kgco2e: range.totalKg,
    emissions_low_kgco2e: range.lowKg,
    emissions_high_kgco2e: range.highKg,
    energy_kwh: energyKwh,
    with_host_and_manufacture: {
      emissions_kgco2e: fullRange.totalKg,
      emissions_low_kgco2e: fullRange.lowKg,
      emissions_high_kgco2e: fullRange.highKg,
      manufacture_not_known_in_workloads: embodiedUnknownIn.length,
    },
    manufacture_kgco2e: embodiedKg,
    boundary,
    intensity_kind: intensityKind,
  };
}

/** Titles by id. */
export function sourceTitles(sources: Report["sources"]) {
  return Object.fromEntries(sources.map(({ id, source }) => [id, source?.title ?? id]));
}

/**
 * A metrics file for DVC: a tree of numbers and short texts, which `dvc metrics diff` compares between commits. Numbers
 * are unrounded, and what is not known is left out.
 */
export function dvcMetrics(report: Report): string {
  const { workloads } = report;
  const metrics = {
    wattprint: {
      ...totalMetrics(report),
      year: report.year,
      dataset: report.dataset.version,
      version: report.appVersion,
      permalink: report.permalink,
      workloads: Object.fromEntries(
        workloads.map((workload) => [String(workload.index + 1), metricsOf(workload)]),
      ),
      sources: sourceTitles(report.sources),
    },
  };
  return `${JSON.stringify(metrics, null, 2)}\n`;
}
