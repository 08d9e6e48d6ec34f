import { embodiedKg } from "./emissions.ts";
import { cpuKwh, deviceKwh, energyKwh, fullHostKwh, itKwh, memoryKwh } from "./energy.ts";
import { Q, type Boundary, type Load } from "./load.ts";

/** One part of a footprint, kgCO2e: what the boundary counts of it, and what it leaves out (drawn hollow). */
export type Part = { readonly countedKg: number; readonly leftOutKg: number };

/** Every term of the footprint. `embodied` is absent where it is known for no load. */
export type Breakdown = {
  readonly devices: Part;
  readonly host: Part;
  readonly overhead: Part;
  readonly embodied?: Part;
};

const add = (a: Part, countedKg: number, leftOutKg: number): Part => ({
  countedKg: a.countedKg + countedKg,
  leftOutKg: a.leftOutKg + leftOutKg,
});

const nothing: Part = { countedKg: 0, leftOutKg: 0 };

/** Splits loads into their parts at a boundary. Counted parts add up to the total, all parts to `full`. */
export function breakdown(loads: readonly Load[], boundary: Boundary): Breakdown {
  let [devices, host, overhead, embodied] = [nothing, nothing, nothing, nothing];
  for (const load of loads) {
    const kgPerKwh = load.quantities[Q.intensityGPerKwh] / 1000;
    const describedKwh = boundary === "chip" ? 0 : cpuKwh(load) + memoryKwh(load);
    const hostKwh = boundary === "full" ? fullHostKwh(load) : describedKwh;
    const overheadKwh = energyKwh(load, boundary) - itKwh(load, boundary);
    const fullOverheadKwh = energyKwh(load, "full") - itKwh(load, "full");
    const manufacture = embodiedKg(load);

    devices = add(devices, deviceKwh(load) * kgPerKwh, 0);
    host = add(host, hostKwh * kgPerKwh, (fullHostKwh(load) - hostKwh) * kgPerKwh);
    overhead = add(overhead, overheadKwh * kgPerKwh, (fullOverheadKwh - overheadKwh) * kgPerKwh);
    embodied = boundary === "full" ? add(embodied, manufacture, 0) : add(embodied, 0, manufacture);
  }
  const parts = { devices, host, overhead };
  return loads.some((load) => load.embodiedKnown) ? { ...parts, embodied } : parts;
}
