import { Q, type Boundary, type Load } from "./load.ts";

/**
 * Energy of the devices before PUE, kWh, all runs together: n × P × u × h, or what was measured. For `machine`
 * and `wall` this is the whole machine, since accelerators were not measured apart.
 */
export function deviceKwh(load: Load): number {
  const q = load.quantities;
  switch (load.basis) {
    case "power":
      return (load.devices * q[Q.powerW] * q[Q.utilisation] * load.totalHours) / 1000;
    case "acc":
    case "machine":
      return q[Q.measuredKwh] * load.runs;
    case "wall":
      return (q[Q.measuredKwh] * load.runs) / q[Q.pue];
  }
}

/** Energy of the described host CPUs, kWh. */
export function cpuKwh(load: Load): number {
  if (load.host !== "described") return 0;
  const q = load.quantities;
  return (load.cpuSockets * q[Q.cpuW] * q[Q.cpuUtilisation] * load.totalHours) / 1000;
}

/** Energy of the described memory, kWh: one rule up to 256 GB, a lower one for the part above. */
export function memoryKwh(load: Load): number {
  if (load.host === "none" || load.memoryGb === 0) return 0;
  const q = load.quantities;
  const watts =
    (load.memoryGb - load.largeMemoryGb) * q[Q.memoryWPerGb] +
    load.largeMemoryGb * q[Q.largeMemoryWPerGb];
  return (watts * load.totalHours) / 1000;
}

/** Energy of everything around the devices at `full`, kWh: described, or the larger of memory and estimate. */
export function fullHostKwh(load: Load): number {
  const q = load.quantities;
  switch (load.host) {
    case "none":
      return 0;
    case "described":
      return cpuKwh(load) + memoryKwh(load);
    case "of-rated":
      return Math.max(
        memoryKwh(load),
        (q[Q.hostShare] * load.devices * q[Q.powerW] * load.totalHours) / 1000,
      );
    case "of-draw":
      return Math.max(memoryKwh(load), q[Q.hostShare] * deviceKwh(load));
    case "of-draw-and-memory": {
      const memory = memoryKwh(load);
      return memory + q[Q.hostShare] * (deviceKwh(load) + memory);
    }
  }
}

/** Energy of the machines before PUE, kWh: accelerators at `chip`, with the described host at `site`. */
export function itKwh(load: Load, boundary: Boundary): number {
  switch (boundary) {
    case "chip":
      return deviceKwh(load);
    case "site":
      return deviceKwh(load) + cpuKwh(load) + memoryKwh(load);
    case "full":
      return deviceKwh(load) + fullHostKwh(load);
  }
}

/** Energy with data-centre overhead, kWh: IT energy × PUE, and at `chip` PUE 1. */
export function energyKwh(load: Load, boundary: Boundary): number {
  if (boundary === "chip") return deviceKwh(load);
  // Taken as it was printed: dividing by PUE and multiplying again would lose the last digit.
  if (load.basis === "wall") return load.quantities[Q.measuredKwh] * load.runs;
  return itKwh(load, boundary) * load.quantities[Q.pue];
}
