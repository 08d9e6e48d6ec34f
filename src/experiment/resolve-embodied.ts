import type { Fact } from "../calculation/fact.ts";
import type { Lever, Quantities } from "../calculation/load.ts";
import type { Dataset, Hardware } from "../dataset/types.ts";
import { methodFacts, ownFact } from "./method-facts.ts";
import { lever, type Device } from "./resolve-power.ts";

/** Manufacture per device-hour, with the facts it rests on. */
export type Embodied = {
  readonly known: boolean;
  readonly lifeHours: number;
  readonly quantities: Partial<Quantities>;
  readonly levers: readonly Lever[];
  readonly fixed: readonly Fact[];
};

const partFacts = new WeakMap<Hardware, Fact>();

function partFact(hardware: Hardware, kg: number, dataset: Dataset): Fact {
  const known = partFacts.get(hardware);
  if (known !== undefined) return known;
  const bound = methodFacts(dataset).constant("embodied_bound");
  const fact: Fact = {
    key: `embodied:${hardware.id}`,
    subject: "embodied-part",
    of: hardware.id,
    value: kg,
    low: kg * bound.low,
    high: kg * bound.high,
    unit: "kgCO2e",
    year: hardware.embodiedYear ?? hardware.year,
    standing: hardware.embodiedStanding ?? "published",
    sources: hardware.embodiedSources,
  };
  partFacts.set(hardware, fact);
  return fact;
}

/**
 * Embodied emissions of a device-hour (DESIGN §2): the user's own, else the part's figure with the host's share
 * over its life, else a rule per rated watt. Not known without hardware and hours.
 */
export function embodiedOf(
  own: number | undefined,
  device: Device | undefined,
  hours: number | undefined,
  dataset: Dataset,
): Embodied {
  const method = methodFacts(dataset);
  const life = method.fact("embodied_life_hours", "embodied-life");
  const base = { known: true, lifeHours: life.value, fixed: [] };
  const unknown = { ...base, known: false, quantities: {}, levers: [] };
  if (device === undefined || hours === undefined) return unknown;
  if (own !== undefined) {
    const bound = method.constant("embodied_user_bound");
    const fact = ownFact("emb", "embodied-device-hour", own, "kgCO2e/device-hour", bound);
    const quantities = { embodiedKgPerDeviceHour: own };
    return { ...base, quantities, levers: [lever(fact, "embodiedKgPerDeviceHour")] };
  }

  const { rated, hardware, kind } = device;
  if (rated === undefined) return unknown;
  const kg = hardware?.embodiedKg;
  if (hardware !== undefined && kg !== undefined) {
    const part = partFact(hardware, kg, dataset);
    if (hardware.embodiedIncludesHost) {
      const years = method.fact("embodied_tpu_life_hours", "embodied-life");
      const quantities = { embodiedPartKg: kg };
      const levers = [lever(part, "embodiedPartKg")];
      return { ...base, lifeHours: years.value, quantities, levers, fixed: [years] };
    }
    const host = method.fact("embodied_host_share", "embodied-host");
    return {
      ...base,
      quantities: { embodiedPartKg: kg, embodiedHostKgPerW: host.value, ratedW: rated.value },
      levers: [
        lever(part, "embodiedPartKg"),
        lever(host, "embodiedHostKgPerW"),
        lever(rated, "ratedW"),
      ],
      fixed: [life],
    };
  }
  const perWatt = kind === "cpu" || kind === "soc" ? "embodied_per_rated_watt_cpu" : "embodied_per_rated_watt";
  const rule = method.fact(perWatt, "embodied-per-watt-hour");
  return {
    ...base,
    quantities: { embodiedKgPerWattHour: rule.value, ratedW: rated.value },
    levers: [lever(rule, "embodiedKgPerWattHour"), lever(rated, "ratedW")],
  };
}
