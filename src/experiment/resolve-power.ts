import type { Fact } from "../calculation/fact.ts";
import type { Lever } from "../calculation/load.ts";
import type { Dataset, Hardware, PowerBasis } from "../dataset/types.ts";
import type { OwnHardwareKind, Workload } from "./experiment.ts";
import { methodFacts, ownFact } from "./method-facts.ts";

/** What does the work, with the watts it is counted at. */
export type Device = {
  readonly hardware?: Hardware;
  readonly kind: Hardware["kind"] | OwnHardwareKind;
  /** Watts of one device; absent for own hardware whose watts were not given. */
  readonly power?: Fact;
  readonly basis: PowerBasis;
  /** Rated watts, which embodied rules scale with; absent as above. */
  readonly rated?: Fact;
};

const tablePower = new WeakMap<Hardware, Fact>();

function powerFact(hardware: Hardware): Fact {
  const known = tablePower.get(hardware);
  if (known !== undefined) return known;
  const fact: Fact = {
    key: `power:${hardware.id}`,
    subject: "device-power",
    of: hardware.id,
    value: hardware.powerW,
    low: hardware.powerLowW,
    high: hardware.powerHighW,
    unit: "W",
    year: hardware.year,
    standing: hardware.powerStanding,
    sources: hardware.sources,
  };
  tablePower.set(hardware, fact);
  return fact;
}

/** Rated watts of a part whose calculation starts from another figure, a measured mean or a machine's. */
function ratedFact(hardware: Hardware): Fact {
  if (hardware.powerBasis === "rated") return powerFact(hardware);
  const { id, ratedW, year, sources } = hardware;
  return {
    key: `rated:${id}`,
    subject: "rated-power",
    of: id,
    value: ratedW,
    low: ratedW,
    high: ratedW,
    unit: "W",
    year,
    standing: "published",
    sources,
  };
}

function ownPower(w: number, basis: PowerBasis, dataset: Dataset): Fact {
  const method = methodFacts(dataset);
  const bounds = {
    rated: undefined,
    mean: method.constant("watts_mean"),
    machine: method.constant("watts_machine"),
  }[basis];
  return ownFact(`w:${basis}`, "device-power", w, "W", bounds);
}

/** The device of a workload, or undefined when none was named. */
export function deviceOf(workload: Workload, dataset: Dataset): Device | undefined {
  const { hardware: id, deviceW, deviceWBasis = "rated", ownHardwareKind = "gpu" } = workload;
  if (id === undefined) return undefined;
  const own = deviceW === undefined ? undefined : ownPower(deviceW, deviceWBasis, dataset);

  if (id === "custom") {
    const watts = own === undefined ? {} : { power: own, rated: own };
    return { kind: ownHardwareKind, basis: deviceWBasis, ...watts };
  }
  const hardware = dataset.hardware.get(id);
  if (hardware === undefined) throw new Error(`hardware not in release ${dataset.version}: ${id}`);
  return {
    hardware,
    kind: hardware.kind,
    power: own ?? powerFact(hardware),
    basis: own === undefined ? hardware.powerBasis : deviceWBasis,
    rated: ratedFact(hardware),
  };
}

/** Mean draw as a share of rated watts. 1, and no fact, where the watts are a mean already. */
export function utilisationOf(
  percent: number | undefined,
  basis: PowerBasis,
  dataset: Dataset,
): { readonly value: number; readonly fact?: Fact } {
  if (basis !== "rated") return { value: 1 };
  const method = methodFacts(dataset);
  if (percent === undefined) {
    const fact = method.fact("utilisation_default", "utilisation");
    return { value: fact.value, fact };
  }
  const share = percent / 100;
  const fact = ownFact("u", "utilisation", share, "share", method.constant("utilisation_given"));
  return { value: share, fact };
}

/** A lever that stands where its fact stands, with the fact's ends. */
export function lever(fact: Fact, quantity: Lever["quantity"]): Lever {
  return { fact, quantity, value: fact.value, low: fact.low, high: fact.high };
}
