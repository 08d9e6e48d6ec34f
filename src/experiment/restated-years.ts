import type { Fact } from "../calculation/fact.ts";
import type { Dataset, Zone } from "../dataset/types.ts";
import { estimate, type Estimate } from "./estimate.ts";
import type { Experiment } from "./experiment.ts";
import { siteOf } from "./site-factors.ts";
import { intensityFact, zoneIntensity } from "./zone-intensity.ts";

/** The intensity of one grid that a year takes: of that year, or of the nearest the grid has. */
export type YearIntensity = {
  readonly zone: Zone;
  readonly gPerKwh: number;
  readonly factorYear: number;
  readonly fact: Fact;
};

/** The experiment as if it had been run in a year. */
export type RestatedYear = {
  readonly year: number;
  readonly intensities: readonly YearIntensity[];
  readonly found: Estimate;
  /** kgCO2e more or less than the experiment as it stands; absent without a figure. */
  readonly differenceKg: number | undefined;
};

export type RestatedYears = {
  /** The year of the run, as it stands. */
  readonly now: number;
  /** Grids whose yearly factor counts, each once, in order of the workloads. Without any, no year changes a figure. */
  readonly zones: readonly Zone[];
  /** Workloads that keep their figure in every year, since their intensity is the user's own. */
  readonly ownIntensities: number;
  /** Ascending. The year of the run is among them, also where no grid has a factor of it. */
  readonly years: readonly RestatedYear[];
};

function zonesOf({ workloads }: Experiment, dataset: Dataset): readonly Zone[] {
  const zones = new Set<Zone>();
  for (const { site, intensityGPerKwh } of workloads) {
    const { zone } = siteOf(site, dataset);
    if (intensityGPerKwh === undefined && zone !== undefined) zones.add(zone);
  }
  return [...zones];
}

/** The experiment restated under the grid factors of every year there is one of, by `estimate` with that year. */
export function restatedYears(experiment: Experiment, dataset: Dataset): RestatedYears {
  const now = experiment.year ?? dataset.newestGridYear;
  const zones = zonesOf(experiment, dataset);
  const nowKg = estimate(experiment, dataset).total?.range.totalKg;
  const factorYears = zones.flatMap(({ intensities }) => intensities.map(({ year }) => year));
  const years = zones.length === 0 ? [] : [...new Set([...factorYears, now])].sort((a, b) => a - b);
  return {
    now,
    zones,
    ownIntensities: experiment.workloads.filter((one) => one.intensityGPerKwh !== undefined).length,
    years: years.map((year) => {
      const found = estimate({ ...experiment, year }, dataset);
      const kg = found.total?.range.totalKg;
      const intensities = zones.map((zone) => {
        const intensity = zoneIntensity(zone, year);
        const fact = intensityFact(zone, intensity, dataset);
        return { zone, gPerKwh: intensity.gPerKwh, factorYear: intensity.year, fact };
      });
      const differenceKg = kg === undefined || nowKg === undefined ? undefined : kg - nowKg;
      return { year, intensities, found, differenceKg };
    }),
  };
}
