import type { Workload } from "../../experiment/experiment.ts";
import type { ImportedRun } from "../imported.ts";
import type { PlaceAsked } from "./picks.ts";

/** Nothing in the file says where it ran, and nothing makes that needless. */
export function isPlaceless({ place }: ImportedRun, { site, intensityGPerKwh }: Workload): boolean {
  return place === undefined && site === undefined && intensityGPerKwh === undefined;
}

type Asked = {
  /** How many lines name no place. */
  readonly lines: number;
  readonly sitesOfLines: readonly string[];
  readonly sitesOfExperiment: readonly string[];
  readonly answer: string | null | undefined;
};

/** Where one site only is in question, it is taken, to be said; of several none is. */
export function placeAsked(asked: Asked): PlaceAsked | undefined {
  const { lines, sitesOfLines, sitesOfExperiment, answer } = asked;
  if (lines === 0) return undefined;
  const suggestions = [...new Set([...sitesOfLines, ...sitesOfExperiment])];
  if (answer !== undefined) {
    const site = answer ?? undefined;
    return { lines, suggestions, site, assumedFrom: undefined, isAnswered: true };
  }
  const site = suggestions.length === 1 ? suggestions[0] : undefined;
  const whose = sitesOfLines.length > 0 ? "other-lines" : "experiment";
  const assumedFrom = site === undefined ? undefined : whose;
  return { lines, suggestions, site, assumedFrom, isAnswered: false };
}
