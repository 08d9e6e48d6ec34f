import { embodiedKg, operationalKg } from "../calculation/emissions.ts";
import type { Load } from "../calculation/load.ts";
import { devicesHolding, payback, sameWorkHours, type Payback } from "../calculation/same-work.ts";
import type { Dataset, Hardware } from "../dataset/types.ts";
import { estimate, type Total } from "./estimate.ts";
import type { Experiment, Workload } from "./experiment.ts";
import { limitsOf, workloadFields } from "./fields.ts";
import { methodFacts } from "./method-facts.ts";
import { experimentOn } from "./on-devices.ts";
import type { PartRows, Precision } from "./throughput.ts";

/** As many devices as now, more where the memory asks for them, or the fewest that hold the memory. */
export type CountRule = "as-now" | "fewest";

/** What is put on other hardware. */
export type SameWork = {
  /** Place of the workload in the experiment; its hours are known. */
  readonly index: number;
  /** Peak of one device of now. */
  readonly peakTflops: number;
  readonly precision: Precision;
  /** Memory of the devices together; 0 where it is not known, and then not looked at. */
  readonly neededGb: number;
  readonly count: CountRule;
};

/** The experiment with its work on some devices. */
export type OnDevices = {
  readonly experiment: Experiment;
  readonly total: Total;
  /** kgCO2e of manufacture that falls on this workload; at `full` it is counted. */
  readonly embodiedKg: number;
};

export type OnHardware = OnDevices & {
  readonly hardware: Hardware;
  readonly peakTflops: number;
  readonly devices: number;
  /** Hours of one run. */
  readonly hours: number;
  /** kgCO2e of making these devices and their share of hosts, all of it. */
  readonly manufactureKg: number;
  /** Hours that manufacture is spread over. */
  readonly lifeHours: number;
  /** When buying them has paid back; undefined where it never does. */
  readonly payback: Payback | undefined;
};

export type LeftOut = {
  readonly hardware: Hardware;
  readonly why: "memory-unknown" | "out-of-bounds";
};

/** The present hardware counted as the others are: by the table's watts, without the user's draw or measurement. */
function withoutMeasurement(workload: Workload): Workload {
  const { utilisationPercent: _u, measuredKwh: _kwh, measuredScope: _ks, ...rest } = workload;
  if (workload.hardware === "custom") return rest;
  const { deviceW: _w, deviceWBasis: _wk, ...bare } = rest;
  return bare;
}

function onDevices(experiment: Experiment, index: number, dataset: Dataset): OnDevices | undefined {
  const { total } = estimate(experiment, dataset);
  const load = total?.loads[index];
  if (total === undefined || load === undefined) return undefined;
  return { experiment, total, embodiedKg: embodiedKg(load) };
}

/** The experiment as it stands, and with the present hardware counted as the others are where that differs. */
export function onPresentDevices(
  experiment: Experiment,
  index: number,
  dataset: Dataset,
): { readonly asItStands: OnDevices; readonly alike: OnDevices } | undefined {
  const asItStands = onDevices(experiment, index, dataset);
  const workload = experiment.workloads[index];
  if (asItStands === undefined || workload === undefined) return undefined;
  const bare = withoutMeasurement(workload);
  if (Object.keys(bare).length === Object.keys(workload).length) {
    return { asItStands, alike: asItStands };
  }
  const workloads = experiment.workloads.with(index, bare);
  // Own hardware of which only the measured energy is known cannot be counted in another way.
  return {
    asItStands,
    alike: onDevices({ ...experiment, workloads }, index, dataset) ?? asItStands,
  };
}

/** Hours over which a part's manufacture is spread; a rule per watt and hour stands for the same life. */
function lifeHoursOf(load: Load, { embodiedKg: partKg }: Hardware, dataset: Dataset): number {
  return partKg === undefined
    ? methodFacts(dataset).constant("embodied_life_hours").value
    : load.embodiedLifeHours;
}

/** Every part with a peak of this precision at the work, at the present site and boundary; the present one is left out. */
export function onOtherHardware(
  experiment: Experiment,
  { index, peakTflops: peakNow, precision, neededGb, count }: SameWork,
  rows: PartRows,
  dataset: Dataset,
): { readonly found: readonly OnHardware[]; readonly leftOut: readonly LeftOut[] } {
  const found: OnHardware[] = [];
  const leftOut: LeftOut[] = [];
  const workload = experiment.workloads[index];
  const alike = onPresentDevices(experiment, index, dataset)?.alike;
  const loadNow = alike?.total.loads[index];
  if (workload?.hours === undefined || loadNow === undefined) return { found, leftOut };
  const { devices: devicesNow = 1, hours: hoursNow, runs = 1 } = workload;
  const now = { devices: devicesNow, peakTflops: peakNow };
  const { max: maxDevices } = limitsOf(workloadFields.devices, dataset);
  const { max: maxHours } = limitsOf(workloadFields.hours, dataset);

  for (const hardware of dataset.hardware.values()) {
    const peakTflops = rows.get(hardware.id)?.peakTflops[precision];
    if (peakTflops === undefined || hardware.id === workload.hardware) continue;
    const { memoryGb } = hardware;
    if (neededGb > 0 && memoryGb === undefined) {
      leftOut.push({ hardware, why: "memory-unknown" });
      continue;
    }
    const least = count === "as-now" ? devicesNow : 1;
    const devices = devicesHolding(neededGb, memoryGb ?? 1, least);
    const hours = sameWorkHours(hoursNow, now, { devices, peakTflops });
    if (devices > maxDevices || hours > maxHours) {
      leftOut.push({ hardware, why: "out-of-bounds" });
      continue;
    }
    const there = experimentOn(experiment, index, { hardware: hardware.id, devices, hours });
    const on = onDevices(there, index, dataset);
    const load = on?.total.loads[index];
    if (on === undefined || load === undefined) {
      throw new Error(`no total on ${hardware.id}`);
    }
    const lifeHours = lifeHoursOf(load, hardware, dataset);
    const manufactureKg = (on.embodiedKg / load.totalHours) * lifeHours;
    found.push({
      ...on,
      hardware,
      peakTflops,
      devices,
      hours,
      manufactureKg,
      lifeHours,
      payback: payback(
        manufactureKg,
        operationalKg(loadNow, "full"),
        operationalKg(load, "full"),
        hours * runs,
      ),
    });
  }
  return { found, leftOut };
}
