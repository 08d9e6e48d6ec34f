import fc from "fast-check";
import type { Fact, FactSubject } from "./fact.ts";
import { noQuantities, Q, type HostRule, type Lever, type Load, type Quantities } from "./load.ts";

type Name = keyof typeof Q;
type Named = Partial<Record<Name, number>>;

/** PUE and utilisation are 1 at rest, all else 0. */
function quantitiesOf(named: Named): Quantities {
  const quantities = noQuantities();
  for (const [name, value] of Object.entries({ pue: 1, utilisation: 1, ...named })) {
    quantities[Q[name as Name]] = value;
  }
  return quantities;
}

/** A load on rated watts with everything else at rest; tests say what differs. */
export function load(parts: Partial<Omit<Load, "quantities">>, quantities: Named = {}): Load {
  return {
    basis: "power",
    host: "none",
    devices: 1,
    totalHours: 1,
    runs: 1,
    cpuSockets: 0,
    memoryGb: 0,
    largeMemoryGb: 0,
    embodiedLifeHours: 30_660,
    embodiedKnown: true,
    levers: [],
    fixed: [],
    ...parts,
    quantities: quantitiesOf(quantities),
  };
}

function fact(key: string, value: number, low: number, high: number): Fact {
  const subject: FactSubject = "intensity";
  return { key, subject, value, low, high, unit: "", standing: "assumed", sources: [] };
}

export function lever(
  key: string,
  quantity: Name,
  value: number,
  low: number,
  high: number,
): Lever {
  return { fact: fact(key, value, low, high), quantity: Q[quantity], value, low, high };
}

const around = (key: string, quantity: Name, value: number, down: number, up: number) =>
  lever(key, quantity, value, value * down, value * up);

const amount = (max: number) => fc.double({ min: 1e-3, max, noNaN: true });
const hosts: HostRule[] = ["none", "described", "of-rated", "of-draw", "of-draw-and-memory"];

/** Loads on the power model with every part present, for the laws. */
export const anyPowerLoad = fc
  .record({
    host: fc.constantFrom(...hosts),
    devices: amount(1e4),
    totalHours: amount(1e4),
    memoryGb: fc.double({ min: 0, max: 4096, noNaN: true }),
    powerW: amount(2000),
    utilisation: amount(1.5),
    pue: fc.double({ min: 1, max: 3, noNaN: true }),
    intensityGPerKwh: amount(1500),
    hostShare: fc.double({ min: 0, max: 1.2, noNaN: true }),
  })
  .map(({ host, devices, totalHours, memoryGb, ...quantities }) =>
    load(
      {
        host,
        devices,
        totalHours,
        memoryGb,
        largeMemoryGb: Math.max(0, memoryGb - 256),
        cpuSockets: 2,
        levers: [
          around("u", "utilisation", quantities.utilisation, 0.5, 1.1),
          lever(
            "pue",
            "pue",
            quantities.pue,
            Math.max(1, quantities.pue * 0.9),
            quantities.pue * 1.2,
          ),
          around("g", "intensityGPerKwh", quantities.intensityGPerKwh, 1 / 1.3, 1.3),
        ],
      },
      {
        ...quantities,
        cpuW: 200,
        cpuUtilisation: 0.5,
        memoryWPerGb: 0.3725,
        largeMemoryWPerGb: 0.07,
        ratedW: quantities.powerW,
        embodiedKgPerWattHour: 4e-5,
      },
    ),
  );
