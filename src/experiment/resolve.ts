import type { Fact } from "../calculation/fact.ts";
import { intensityBounds } from "../calculation/intensity-bounds.ts";
import { noQuantities, Q, type EnergyBasis, type Lever, type Load } from "../calculation/load.ts";
import type { Dataset } from "../dataset/types.ts";
import type { IntensityKind, MeasuredScope, Workload } from "./experiment.ts";
import { methodFacts, ownFact } from "./method-facts.ts";
import { embodiedOf } from "./resolve-embodied.ts";
import { hostOf } from "./resolve-host.ts";
import { deviceOf, lever, utilisationOf, type Device } from "./resolve-power.ts";
import { pueEnds, siteOf, type Site } from "./site-factors.ts";
import { intensityFact, zoneIntensity } from "./zone-intensity.ts";

/** Why a workload has no figure yet. */
export type Missing =
  | { readonly code: "hardware-missing" }
  | { readonly code: "watts-missing" }
  | { readonly code: "hours-missing" }
  | { readonly code: "host-hours-missing" }
  | { readonly code: "site-missing" }
  | { readonly code: "grid-unknown"; readonly site: string };

type YearGap = { readonly runYear: number; readonly factorYear: number };

/** A workload with all its figures, or what it lacks. */
export type Resolution = {
  readonly workload: Workload;
  readonly site: Site;
  readonly device: Device | undefined;
  readonly intensityKind: IntensityKind;
  /** Set where the grid's factor is of another year than the run. */
  readonly yearGap: YearGap | undefined;
  readonly missing: readonly Missing[];
  /** Present when nothing is missing. */
  readonly load: Load | undefined;
};

const energyBases: Readonly<Record<MeasuredScope, EnergyBasis>> = {
  acc: "acc",
  it: "machine",
  meter: "machine",
  wall: "wall",
};

const measuredBounds: Readonly<Record<MeasuredScope, string>> = {
  acc: "measured_energy_acc",
  it: "measured_energy_it",
  meter: "measured_energy_meter",
  wall: "measured_energy_wall",
};

function missingOf(workload: Workload, device: Device | undefined, site: Site): Missing[] {
  const missing: Missing[] = [];
  const { hours, measuredKwh, measuredScope, hostCpu, hostMemoryGb } = workload;
  if (measuredKwh === undefined) {
    if (device === undefined) missing.push({ code: "hardware-missing" });
    else if (device.power === undefined) missing.push({ code: "watts-missing" });
    if (hours === undefined) missing.push({ code: "hours-missing" });
  } else if (measuredScope === "acc" && hours === undefined) {
    // A described host is watts, and watts need hours; leaving it out in silence would be a guess.
    if (hostCpu !== undefined || hostMemoryGb !== undefined) {
      missing.push({ code: "host-hours-missing" });
    }
  }
  if (workload.intensityGPerKwh === undefined) {
    if (site.id === undefined) missing.push({ code: "site-missing" });
    else if (site.zone === undefined) missing.push({ code: "grid-unknown", site: site.id });
  }
  return missing;
}

type SiteLevers = {
  readonly intensity: Lever;
  readonly pue: Lever;
  readonly yearGap: YearGap | undefined;
};

function pueLever(own: number | undefined, site: Site, dataset: Dataset): Lever {
  if (own === undefined) return lever(site.pue, Q.pue);
  const ends = pueEnds(own, methodFacts(dataset).constant("pue_user_bound"));
  const fact = { ...ownFact(`pue:${site.id ?? ""}`, "pue", own, "ratio"), ...ends };
  return lever(fact, Q.pue);
}

/** Intensity and PUE a workload is counted with: the user's for that site, else the site's own. */
function siteLevers(
  own: Pick<Workload, "intensityGPerKwh" | "pue" | "hours">,
  site: Site,
  runYear: number,
  dataset: Dataset,
): SiteLevers | undefined {
  const method = methodFacts(dataset);
  const pue = pueLever(own.pue, site, dataset);
  if (own.intensityGPerKwh !== undefined) {
    const bound = method.constant("intensity_user_bound");
    const key = `g:${site.id ?? ""}`;
    const fact = ownFact(key, "intensity", own.intensityGPerKwh, "gCO2e/kWh", bound);
    return { intensity: lever(fact, Q.intensityGPerKwh), pue, yearGap: undefined };
  }
  const { zone } = site;
  if (zone === undefined) return undefined;
  const intensity = zoneIntensity(zone, runYear);
  const { gPerKwh, gapYears, year } = intensity;
  const quality = method.quality[zone.quality];
  const ends = intensityBounds(gPerKwh, quality, gapYears, own.hours, method.intensity);
  const fact = intensityFact(zone, intensity, dataset);
  return {
    intensity: {
      fact,
      quantity: Q.intensityGPerKwh,
      value: gPerKwh,
      low: ends.low,
      high: ends.high,
    },
    pue,
    yearGap: gapYears === 0 ? undefined : { runYear, factorYear: year },
  };
}

function measured(workload: Workload, dataset: Dataset): Fact | undefined {
  const { measuredKwh, measuredScope = "it" } = workload;
  if (measuredKwh === undefined) return undefined;
  const bound = methodFacts(dataset).constant(measuredBounds[measuredScope]);
  return ownFact(`kwh:${measuredScope}`, "measured-energy", measuredKwh, "kWh", bound);
}

/** Finds every figure a workload needs in the dataset, the user's own before the table's (DESIGN §2). */
export function resolve(workload: Workload, runYear: number, dataset: Dataset): Resolution {
  const site = siteOf(workload.site, dataset);
  const device = deviceOf(workload, dataset);
  const intensityKind =
    workload.intensityGPerKwh === undefined ? "location" : (workload.intensityKind ?? "location");
  const missing = missingOf(workload, device, site);
  const place = siteLevers(workload, site, runYear, dataset);
  if (missing.length > 0 || place === undefined) {
    return {
      workload,
      site,
      device,
      intensityKind,
      yearGap: place?.yearGap,
      missing,
      load: undefined,
    };
  }

  const energy = measured(workload, dataset);
  const basis = energy === undefined ? "power" : energyBases[workload.measuredScope ?? "it"];
  const utilisation = utilisationOf(workload.utilisationPercent, device?.basis ?? "rated", dataset);
  const host = hostOf(workload, device, basis, site.kind, utilisation.fact, dataset);
  const embodied = embodiedOf(workload.embodiedKgPerDeviceHour, device, workload.hours, dataset);

  const levers: Lever[] = [];
  if (energy !== undefined) levers.push(lever(energy, Q.measuredKwh));
  else {
    if (device?.power !== undefined) levers.push(lever(device.power, Q.powerW));
    if (utilisation.fact !== undefined) levers.push(lever(utilisation.fact, Q.utilisation));
  }
  levers.push(...host.levers, place.pue, place.intensity, ...embodied.levers);

  const runs = workload.runs ?? 1;
  const { memory } = host;
  const quantities = noQuantities();
  quantities[Q.powerW] = device?.power?.value ?? 0;
  quantities[Q.ratedW] = embodied.ratedW;
  quantities[Q.utilisation] = utilisation.value;
  quantities[Q.hostShare] = host.share;
  quantities[Q.cpuW] = host.cpuW;
  quantities[Q.cpuUtilisation] = host.cpuUtilisation;
  quantities[Q.memoryWPerGb] = memory.wPerGb;
  quantities[Q.largeMemoryWPerGb] = memory.largeWPerGb;
  quantities[Q.measuredKwh] = energy?.value ?? 0;
  quantities[Q.pue] = place.pue.value;
  quantities[Q.intensityGPerKwh] = place.intensity.value;
  quantities[Q.embodiedKgPerDeviceHour] = embodied.kgPerDeviceHour;
  quantities[Q.embodiedPartKg] = embodied.partKg;
  quantities[Q.embodiedHostKgPerW] = embodied.hostKgPerW;
  quantities[Q.embodiedKgPerWattHour] = embodied.kgPerWattHour;
  const load: Load = {
    basis,
    host: host.rule,
    devices: workload.devices ?? 1,
    totalHours: (workload.hours ?? 0) * runs,
    runs,
    cpuSockets: host.cpuSockets,
    memoryGb: memory.gb,
    largeMemoryGb: memory.largeGb,
    embodiedLifeHours: embodied.lifeHours,
    embodiedKnown: embodied.known,
    quantities,
    levers,
    fixed: host.fixed.length === 0 ? embodied.fixed : [...host.fixed, ...embodied.fixed],
  };
  return { workload, site, device, intensityKind, yearGap: place.yearGap, missing, load };
}
