import type { Dataset } from "../../../dataset/types.ts";
import type { Boundary, Experiment, Pin, Workload } from "../../../experiment/experiment.ts";
import { pins } from "../../../words/pins.ts";
import { boundaries } from "../../../words/result.ts";
import { siteInfo } from "../site-info.ts";

/** Where all of an experiment is, or at how many places. */
export function placeWords({ workloads }: Experiment, dataset: Dataset): string {
  const sites = [...new Set(workloads.map(({ site }) => site))];
  const [site] = sites;
  if (sites.length > 1) return pins.places(sites.length);
  return site === undefined ? pins.noSite : siteInfo(site, dataset).label;
}

function deviceWords({ hardware, ownHardwareName }: Workload, dataset: Dataset): string {
  if (hardware === "custom") return pins.ownHardware(ownHardwareName);
  return dataset.hardware.get(hardware ?? "")?.name ?? pins.noHardware;
}

/** What an experiment runs on, each device once. */
export function hardwareWords({ workloads }: Experiment, dataset: Dataset): string {
  const names = workloads.map((workload) => deviceWords(workload, dataset));
  return pins.hardware([...new Set(names)]);
}

export const boundaryOf = ({ boundary }: Experiment): Boundary => boundary ?? "site";

/** The parts an option pins, in a line. */
export function pinWords({ site, hardware, boundary }: Pin, dataset: Dataset): string {
  return [
    site === undefined ? undefined : siteInfo(site, dataset).label,
    hardware === undefined ? undefined : (dataset.hardware.get(hardware)?.name ?? hardware),
    boundary === undefined ? undefined : boundaries[boundary].label,
  ]
    .filter(Boolean)
    .join(", ");
}
