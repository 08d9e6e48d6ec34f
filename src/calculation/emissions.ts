import { energyKwh } from "./energy.ts";
import { Q, type Boundary, type Load } from "./load.ts";

/** Emissions of the electricity, kgCO2e: E × I ÷ 1000. */
export function operationalKg(load: Load, boundary: Boundary): number {
  return (energyKwh(load, boundary) * load.quantities[Q.intensityGPerKwh]) / 1000;
}

/** Manufacture, kgCO2e per device-hour: the user's own, a figure spread over a life, or a rule per rated watt. */
function embodiedKgPerDeviceHour(load: Load): number {
  const q = load.quantities;
  return (
    q[Q.embodiedKgPerDeviceHour] +
    (q[Q.embodiedPartKg] + q[Q.embodiedHostKgPerW] * q[Q.ratedW]) / load.embodiedLifeHours +
    q[Q.embodiedKgPerWattHour] * q[Q.ratedW]
  );
}

/** Manufacture's share for this load, kgCO2e: n × e × h × runs. 0 where it is not known: ask `embodiedKnown`. */
export function embodiedKg(load: Load): number {
  if (!load.embodiedKnown) return 0;
  return load.devices * embodiedKgPerDeviceHour(load) * load.totalHours;
}

/** What the boundary counts, kgCO2e. */
export function carbonKg(load: Load, boundary: Boundary): number {
  const operational = operationalKg(load, boundary);
  return boundary === "full" ? operational + embodiedKg(load) : operational;
}

/** What the boundary counts over all loads, kgCO2e. */
export function totalKg(loads: readonly Load[], boundary: Boundary): number {
  let sum = 0;
  for (const load of loads) sum += carbonKg(load, boundary);
  return sum;
}
