import type { Dataset } from "../../../dataset/types.ts";
import type { Workload } from "../../../experiment/experiment.ts";
import type { WorkloadProperty } from "../../../experiment/fields.ts";
import { siteOf } from "../../../experiment/site-factors.ts";
import { form } from "../../../words/fields.ts";
import { siteWords } from "../../../words/places.ts";

/** What the table says about a value, shown back under its field. */
export function understood(
  property: WorkloadProperty,
  workload: Workload,
  dataset: Dataset,
): string | undefined {
  if (property === "hardware") return hardwareWords(workload.hardware, dataset);
  if (property === "site" && workload.site !== undefined) {
    return siteWords(siteOf(workload.site, dataset), dataset);
  }
  if (property === "hostCpu") return hardwareWords(workload.hostCpu, dataset);
  return undefined;
}

function hardwareWords(id: string | undefined, dataset: Dataset): string | undefined {
  const hardware = id === undefined ? undefined : dataset.hardware.get(id);
  if (hardware === undefined) return undefined;
  const { powerW, powerBasis, driverDevices } = hardware;
  return [
    `${form.watts(powerW, form.bases[powerBasis])}.`,
    driverDevices > 1 ? form.boards(driverDevices) : undefined,
  ]
    .filter(Boolean)
    .join(" ");
}
