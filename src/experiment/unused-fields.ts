import type { Dataset, PowerBasis } from "../dataset/types.ts";
import type { Workload } from "./experiment.ts";
import { workloadProperties, type WorkloadProperty } from "./fields.ts";
import { splitSiteId } from "./site-id.ts";

/** Basis of the watts a workload is counted with: its own watts' or the table's. */
function wattsBasis(workload: Workload, dataset: Dataset): PowerBasis {
  const { hardware = "", deviceW, deviceWBasis = "rated" } = workload;
  if (deviceW !== undefined) return deviceWBasis;
  return dataset.hardware.get(hardware)?.powerBasis ?? "rated";
}

/** Manufacture is known when hardware and hours describe the run, and own hardware gives a figure to go by. */
function embodiedKnown(workload: Workload): boolean {
  const { hardware, hours, deviceW, embodiedKgPerDeviceHour } = workload;
  if (hardware === undefined || hours === undefined) return false;
  return hardware !== "custom" || deviceW !== undefined || embodiedKgPerDeviceHour !== undefined;
}

/** The estimated host of own hardware goes by its kind, but for a personal computer, where all kinds are alike. */
function hostGoesByKind(workload: Workload, basis: PowerBasis): boolean {
  const { measuredKwh, hostCpu, site = "" } = workload;
  if (measuredKwh !== undefined || hostCpu !== undefined || basis === "machine") return false;
  return splitSiteId(site).kind !== "home";
}

/**
 * Fields that have a value and nothing to act on (DESIGN §2): no figure, at any boundary, would change without
 * them. Names and labels are never among them. Without measured energy a workload that is not complete yet keeps
 * its fields: what they act on is still to come.
 */
export function unusedFields(workload: Workload, dataset: Dataset): readonly WorkloadProperty[] {
  const own = workload.hardware === "custom";
  const measured = workload.measuredKwh !== undefined;
  const basis = wattsBasis(workload, dataset);
  const manufactureUnknown = measured && !embodiedKnown(workload);
  // The rule per rated watt is what own watts and the kind of own hardware act on beside the power model.
  const byRule = !manufactureUnknown && workload.embodiedKgPerDeviceHour === undefined;
  const wattsUnused = measured && !(own && byRule);
  const hostCounted = measured ? workload.measuredScope === "acc" : basis !== "machine";
  const hostDescribed = workload.hostCpu !== undefined || workload.hostMemoryGb !== undefined;
  const cpuCounted = hostCounted && workload.hostCpu !== undefined;
  const ownIntensity = workload.intensityGPerKwh !== undefined;

  const nothingToActOn: Partial<Record<WorkloadProperty, boolean>> = {
    hardware: manufactureUnknown,
    ownHardwareName: !own,
    ownHardwareKind: !own || !(byRule || hostGoesByKind(workload, basis)),
    deviceW: wattsUnused,
    deviceWBasis: wattsUnused || workload.deviceW === undefined,
    devices: manufactureUnknown,
    // Hours alone still tell a short run, whose intensity is less sure, unless the intensity is the user's.
    hours: manufactureUnknown && !(hostCounted && hostDescribed) && ownIntensity,
    utilisationPercent: measured || basis !== "rated",
    measuredScope: !measured,
    hostCpu: !hostCounted,
    hostCpuSockets: !cpuCounted,
    hostCpuUtilisationPercent: !cpuCounted,
    hostMemoryGb: !hostCounted,
    intensityKind: !ownIntensity,
    embodiedKgPerDeviceHour: manufactureUnknown,
  };
  return workloadProperties.filter(
    (property) => workload[property] !== undefined && nothingToActOn[property] === true,
  );
}
