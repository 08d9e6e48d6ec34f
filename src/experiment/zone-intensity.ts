import type { Fact, Standing } from "../calculation/fact.ts";
import { perDataset } from "../dataset/per-dataset.ts";
import type { DataQuality, Dataset, Zone } from "../dataset/types.ts";

/** A zone's yearly average for a run: the year asked for, or the nearest the zone has. */
export type ZoneIntensity = {
  readonly gPerKwh: number;
  readonly year: number;
  /** Years between the run and the factor, ≥ 0. */
  readonly gapYears: number;
};

/** The intensity of the year of the run, else of the nearest year the zone has; of two as near, the newer. */
export function zoneIntensity(zone: Zone, runYear: number): ZoneIntensity {
  let best: ZoneIntensity | undefined;
  for (const { year, gPerKwh } of zone.intensities) {
    const gapYears = Math.abs(runYear - year);
    if (best === undefined || gapYears <= best.gapYears) best = { gPerKwh, year, gapYears };
  }
  if (best === undefined) throw new Error(`zone without intensities: ${zone.id}`);
  return best;
}

/** How far a zone's average rests on measurements: a zone with a feed of its fuel mix counts as measured. */
const standings: Readonly<Record<DataQuality, Standing>> = {
  measured: "measured",
  "partly estimated": "estimated",
  estimated: "estimated",
  aggregate: "published",
  unknown: "estimated",
};

const factsOf = perDataset(() => new Map<Zone, Map<number, Fact>>());

/** The intensity of a zone in a factor year as a fact. Its ends depend on the run, and are the lever's. */
export function intensityFact(zone: Zone, intensity: ZoneIntensity, dataset: Dataset): Fact {
  const zones = factsOf(dataset);
  const years = zones.get(zone) ?? new Map<number, Fact>();
  zones.set(zone, years);
  const known = years.get(intensity.year);
  if (known !== undefined) return known;
  // The build refuses a zone that lacks a year, so that years and their sources stand side by side.
  const place = zone.intensities.findIndex(({ year }) => year === intensity.year);
  const fact: Fact = {
    key: `intensity:${zone.id}:${intensity.year}`,
    subject: "intensity",
    of: zone.id,
    value: intensity.gPerKwh,
    low: intensity.gPerKwh,
    high: intensity.gPerKwh,
    unit: "gCO2e/kWh",
    year: intensity.year,
    standing: standings[zone.quality],
    sources: dataset.intensitySources.slice(place, place + 1),
  };
  years.set(intensity.year, fact);
  return fact;
}
