import { embodiedKg, operationalKg } from "../calculation/emissions.ts";
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

/** The hour acts on the electricity; manufacture, where the boundary counts it, is the same at every hour. */
export function startEmissions(
  load: Load,
  boundary: Boundary,
  starts: readonly StartHour[],
): StartEmissions[] {
  const electricity = operationalKg(load, boundary);
  const fixed = boundary === "full" ? embodiedKg(load) : 0;
  return starts.map(({ hour, factor, lowFactor, highFactor }) => ({
    hour,
    kg: fixed + electricity * factor,
    lowKg: fixed + electricity * lowFactor,
    highKg: fixed + electricity * highFactor,
  }));
}
