import { embodiedKg } from "../calculation/emissions.ts";
import type { Boundary, Load } from "../calculation/load.ts";
import type { StartHour } from "../calculation/start-hour.ts";

/** What a job emits when it starts at one hour of a typical day, kgCO2e at the boundary. */
export type StartEmissions = {
  readonly hour: number;
  readonly kg: number;
  /** On a day with little, and on one with much. */
  readonly lowKg: number;
  readonly highKg: number;
};

/** What no hour changes: manufacture, where the boundary counts it. */
export function fixedKg(load: Load, boundary: Boundary): number {
  return boundary === "full" ? embodiedKg(load) : 0;
}

/** The hour acts on the electricity, `electricityKg` on the mean of the day; the rest is the same at every hour. */
export function startEmissions(
  load: Load,
  boundary: Boundary,
  electricityKg: number,
  starts: readonly StartHour[],
): StartEmissions[] {
  const fixed = fixedKg(load, boundary);
  return starts.map(({ hour, factor, lowFactor, highFactor }) => ({
    hour,
    kg: fixed + electricityKg * factor,
    lowKg: fixed + electricityKg * lowFactor,
    highKg: fixed + electricityKg * highFactor,
  }));
}
