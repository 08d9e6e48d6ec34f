import type { Dataset } from "../../dataset/types.ts";
import type { Experiment, Workload } from "../../experiment/experiment.ts";
import { plain } from "../figures.ts";

function hardwareWords({ hardware, ownHardwareName }: Workload, dataset: Dataset): string {
  if (hardware === "custom") return ownHardwareName ?? "own hardware";
  return dataset.hardware.get(hardware ?? "")?.name ?? "";
}

function workloadWords(workload: Workload, dataset: Dataset): string {
  const { devices = 1, hours, runs = 1, measuredKwh, site, name } = workload;
  const device = hardwareWords(workload, dataset);
  const region = dataset.regions.get(site ?? "");
  const provider = dataset.providers.get(region?.provider ?? "")?.name;
  const place = region === undefined ? site?.replace("/", " ") : `${provider} ${region.code}`;
  return [
    name,
    device === "" ? undefined : `${plain(devices, "en")} × ${device}`,
    hours === undefined ? undefined : `${plain(hours, "en")} h`,
    runs === 1 ? undefined : `${plain(runs, "en")} runs`,
    measuredKwh === undefined ? undefined : `${plain(measuredKwh, "en")} kWh measured`,
    place,
  ]
    .filter(Boolean)
    .join(", ");
}

export const currentLine = {
  /** Before the experiment, on views that are about other things as well. */
  lead: "In the calculator:",
  unnamed: "This experiment",
  edit: "Change it in the calculator",
  complete: "Complete it in the calculator",
  /** An experiment in one line: its title, or its first workload and how many more. */
  experiment: ({ title, workloads }: Experiment, dataset: Dataset) => {
    const [first, ...more] = workloads;
    const words = first === undefined ? "" : workloadWords(first, dataset);
    const others = more.length === 0 ? "" : `, and ${more.length} more`;
    return [title, `${words}${others}`].filter(Boolean).join(": ");
  },
} as const;
