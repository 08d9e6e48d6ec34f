import type { Fact } from "../calculation/fact.ts";
import { Q, type Lever } from "../calculation/load.ts";
import type { Dataset, Hardware } from "../dataset/types.ts";
import { methodFacts, ownFact } from "./method-facts.ts";
import { lever, type Device } from "./resolve-power.ts";

/** Manufacture per device-hour, with the facts it rests on. What plays no part is 0. */
export type Embodied = {
  readonly known: boolean;
  readonly lifeHours: number;
  readonly ratedW: number;
  readonly kgPerDeviceHour: number;
  readonly partKg: number;
  readonly hostKgPerW: number;
  readonly kgPerWattHour: number;
  readonly levers: readonly Lever[];
  readonly fixed: readonly Fact[];
};

const unknown: Embodied = {
  known: false,
  lifeHours: 1,
  ratedW: 0,
  kgPerDeviceHour: 0,
  partKg: 0,
  hostKgPerW: 0,
  kgPerWattHour: 0,
  levers: [],
  fixed: [],
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

/** The user's own figure per device-hour. */
function own(kg: number, dataset: Dataset): Embodied {
  const bound = methodFacts(dataset).constant("embodied_user_bound");
  const fact = ownFact("emb", "embodied-device-hour", kg, "kgCO2e/device-hour", bound);
  return {
    ...unknown,
    known: true,
    kgPerDeviceHour: kg,
    levers: [lever(fact, Q.embodiedKgPerDeviceHour)],
  };
}

/** A part's published figure, and the host's share where the figure leaves it out, over a life of use. */
function ofPart(hardware: Hardware, kg: number, rated: Fact, dataset: Dataset): Embodied {
  const method = methodFacts(dataset);
  const part = partFact(hardware, kg, dataset);
  const isWhole = hardware.embodiedIncludesHost;
  const life = method.fact(
    isWhole ? "embodied_tpu_life_hours" : "embodied_life_hours",
    "embodied-life",
  );
  const host = method.fact("embodied_host_share", "embodied-host");
  return {
    known: true,
    lifeHours: life.value,
    ratedW: isWhole ? 0 : rated.value,
    kgPerDeviceHour: 0,
    partKg: kg,
    hostKgPerW: isWhole ? 0 : host.value,
    kgPerWattHour: 0,
    levers: isWhole
      ? [lever(part, Q.embodiedPartKg)]
      : [lever(part, Q.embodiedPartKg), lever(host, Q.embodiedHostKgPerW)],
    fixed: isWhole ? [life] : [life, rated],
  };
}

/**
 * A rule per rated watt and hour, for parts without a figure. The rated watts stand for the size of the part, so
 * the settings and turbo that its power fact spans do not move them; the rule's own range holds their doubt.
 */
function byRule(kind: Device["kind"], rated: Fact, dataset: Dataset): Embodied {
  const isProcessor = kind === "cpu" || kind === "soc";
  const rule = methodFacts(dataset).fact(
    isProcessor ? "embodied_per_rated_watt_cpu" : "embodied_per_rated_watt",
    "embodied-per-watt-hour",
  );
  return {
    known: true,
    lifeHours: 1,
    ratedW: rated.value,
    kgPerDeviceHour: 0,
    partKg: 0,
    hostKgPerW: 0,
    kgPerWattHour: rule.value,
    levers: [lever(rule, Q.embodiedKgPerWattHour)],
    fixed: [rated],
  };
}

/**
 * Embodied emissions of a device-hour (DESIGN §2): the user's own, else the part's figure with the host's share
 * over its life, else a rule per rated watt. Not known without hardware and hours.
 */
export function embodiedOf(
  ownKg: number | undefined,
  device: Device | undefined,
  hours: number | undefined,
  dataset: Dataset,
): Embodied {
  if (device === undefined || hours === undefined) return unknown;
  if (ownKg !== undefined) return own(ownKg, dataset);
  const { rated, hardware, kind } = device;
  if (rated === undefined) return unknown;
  return hardware?.embodiedKg === undefined
    ? byRule(kind, rated, dataset)
    : ofPart(hardware, hardware.embodiedKg, rated, dataset);
}
