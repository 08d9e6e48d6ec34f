import type { Dataset } from "../../dataset/types.ts";
import type { Workload } from "../../experiment/experiment.ts";
import type * as english from "../en/current-line.ts";
import { plain } from "../figures.ts";
import type { Translated } from "../translated.ts";

function hardwareWords({ hardware, ownHardwareName }: Workload, dataset: Dataset): string {
  if (hardware === "custom") return ownHardwareName ?? "matériel à vous";
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
    device === "" ? undefined : `${plain(devices, "fr")} × ${device}`,
    hours === undefined ? undefined : `${plain(hours, "fr")} h`,
    runs === 1 ? undefined : `${plain(runs, "fr")} exécutions`,
    measuredKwh === undefined ? undefined : `${plain(measuredKwh, "fr")} kWh mesurés`,
    place,
  ]
    .filter(Boolean)
    .join(", ");
}

export const currentLine: Translated<typeof english.currentLine> = {
  lead: "Dans le calculateur :",
  unnamed: "Cette expérience",
  edit: "La modifier dans le calculateur",
  complete: "La compléter dans le calculateur",
  experiment: ({ title, workloads }, dataset) => {
    const [first, ...more] = workloads;
    const words = first === undefined ? "" : workloadWords(first, dataset);
    const others =
      more.length === 0
        ? ""
        : more.length === 1
          ? ", et une autre charge"
          : `, et ${more.length} autres charges`;
    return [title, `${words}${others}`].filter(Boolean).join(" : ");
  },
};
