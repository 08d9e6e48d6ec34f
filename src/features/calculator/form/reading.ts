import type { Dataset } from "../../../dataset/types.ts";
import type { Workload } from "../../../experiment/experiment.ts";
import { toDevices, type CountUnitName } from "../../../experiment/typed/count.ts";
import { parseDuration } from "../../../experiment/typed/duration.ts";
import { readings } from "../../../words/readings.ts";
import { plain } from "../../../words/figures.ts";
import { locale } from "../../../view-parts/locale.ts";

/** How typed text that is no plain number was read: as a value, or as several that it could be. */
export type Reading = { readonly value: number | undefined; readonly words: string };

const figure = (value: number) => plain(value, locale, 6);

/** "3d 4h", "90 min", "1:30:00" and device-hours as hours of one run; undefined for plain numbers and all else. */
export function readHours(text: string, { devices = 1 }: Workload): Reading | undefined {
  const duration = parseDuration(text);
  if (duration === undefined) return undefined;
  if ("problem" in duration) {
    const { hoursMinutes, minutesSeconds } = duration.problem;
    return { value: undefined, words: readings.ambiguous(hoursMinutes.text, minutesSeconds.text) };
  }
  if ("hours" in duration) {
    return { value: duration.hours, words: readings.hours(figure(duration.hours)) };
  }
  const hours = duration.deviceHours / devices;
  const words = readings.deviceHours(figure(duration.deviceHours), figure(devices), figure(hours));
  return { value: hours, words };
}

/** An amount of cores, vCPUs or listed devices as devices of the table. */
export function readCount(
  text: string,
  unit: CountUnitName,
  hardware: string,
  dataset: Dataset,
): Reading | undefined {
  const row = dataset.hardware.get(hardware);
  if (row === undefined || !/^\s*\d+(\.\d+)?\s*$/.test(text)) return undefined;
  const devices = toDevices(Number(text), unit, row);
  if (devices === undefined) return undefined;
  const amount = `${figure(Number(text))} ${readings.units[unit]}`;
  return { value: devices, words: readings.count(amount, figure(devices), row.name) };
}
