import type { Dataset } from "../dataset/types.ts";
import type { Workload } from "./experiment.ts";
import type { WorkloadProperty } from "./fields.ts";

/** Input that is possible and unlikely: it counts as it stands, and is asked about. */
export type Question =
  | { readonly code: "watts-high"; readonly watts: number }
  | { readonly code: "draw-low"; readonly percent: number }
  | { readonly code: "draw-high"; readonly percent: number }
  | { readonly code: "intensity-kg"; readonly value: number }
  | { readonly code: "intensity-high"; readonly value: number }
  | { readonly code: "hours-long"; readonly hours: number }
  | { readonly code: "pue-high"; readonly pue: number }
  | { readonly code: "measured-high"; readonly watts: number; readonly ratedW: number }
  | { readonly code: "embodied-high"; readonly kg: number };

/** The largest single device of the table that is no whole machine draws 1 400 W. */
const mostDeviceW = 3000;
const leastDrawPercent = 20;
const mostDrawPercent = 120;
/** The lowest yearly average of any zone is 15 g/kWh; 0.4 is what the same grid reads in kilograms. */
const leastIntensityG = 2;
const mostIntensityG = 1300;
const hoursOfYear = 8760;
const mostPue = 2;
/** Published figures lie between 0.003 and 0.034 kg per device-hour. */
const mostEmbodiedKg = 0.5;

function measuredQuestion(workload: Workload, dataset: Dataset): Question | undefined {
  const { measuredKwh, measuredScope, hours, devices = 1, hardware = "" } = workload;
  const rated = dataset.hardware.get(hardware)?.ratedW;
  if (measuredKwh === undefined || hours === undefined || rated === undefined) return undefined;
  const watts = (measuredKwh * 1000) / (hours * devices);
  // A machine around a device may draw as much again; accelerators alone stay near their rating.
  const most = measuredScope === "acc" ? 1.3 : 3;
  return watts > most * rated ? { code: "measured-high", watts, ratedW: rated } : undefined;
}

/** What to ask about a workload, by the field it is about. One question a field. */
export function questionsOf(
  workload: Workload,
  dataset: Dataset,
): Partial<Record<WorkloadProperty, Question>> {
  const questions: Partial<Record<WorkloadProperty, Question>> = {};
  const { deviceW, deviceWBasis, utilisationPercent, intensityGPerKwh, hours, pue } = workload;
  const { embodiedKgPerDeviceHour } = workload;
  if (deviceW !== undefined && deviceWBasis !== "machine" && deviceW > mostDeviceW) {
    questions.deviceW = { code: "watts-high", watts: deviceW };
  }
  if (utilisationPercent !== undefined && utilisationPercent < leastDrawPercent) {
    questions.utilisationPercent = { code: "draw-low", percent: utilisationPercent };
  }
  if (utilisationPercent !== undefined && utilisationPercent > mostDrawPercent) {
    questions.utilisationPercent = { code: "draw-high", percent: utilisationPercent };
  }
  if (intensityGPerKwh !== undefined && intensityGPerKwh > 0) {
    if (intensityGPerKwh < leastIntensityG) {
      questions.intensityGPerKwh = { code: "intensity-kg", value: intensityGPerKwh };
    } else if (intensityGPerKwh > mostIntensityG) {
      questions.intensityGPerKwh = { code: "intensity-high", value: intensityGPerKwh };
    }
  }
  if (hours !== undefined && hours > hoursOfYear) {
    questions.hours = { code: "hours-long", hours };
  }
  if (pue !== undefined && pue > mostPue) questions.pue = { code: "pue-high", pue };
  const measured = measuredQuestion(workload, dataset);
  if (measured !== undefined) questions.measuredKwh = measured;
  if (embodiedKgPerDeviceHour !== undefined && embodiedKgPerDeviceHour > mostEmbodiedKg) {
    questions.embodiedKgPerDeviceHour = { code: "embodied-high", kg: embodiedKgPerDeviceHour };
  }
  return questions;
}
