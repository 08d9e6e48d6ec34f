import { carbonKg } from "../calculation/emissions.ts";
import { Q, type Boundary, type Load } from "../calculation/load.ts";
import type { Dataset } from "../dataset/types.ts";
import { estimate } from "./estimate.ts";
import type { Experiment, IntensityKind, Workload } from "./experiment.ts";
import { experimentAt, moves, type Move } from "./move.ts";
import { resolve } from "./resolve.ts";
import { siteOf } from "./site-factors.ts";
import { splitSiteId, type SiteKind } from "./site-id.ts";
import { zoneIntensity } from "./zone-intensity.ts";

/** A site with the emissions of the whole experiment when what moves is there, kgCO2e at the boundary shown. */
export type RankedSite = {
  readonly site: string;
  readonly kg: number;
  /** An intensity or PUE that the user gave for this site is counted. */
  readonly own: boolean;
};

/** A site that cannot be ranked: its grid is not known, or the user's figure for it is of another kind. */
export type ApartSite =
  | { readonly site: string; readonly why: "grid-unknown" }
  | { readonly site: string; readonly why: "kind"; readonly kind: IntensityKind };

export type Ranking = {
  /** Ascending by emissions, ties by name. Empty where a workload lacks a figure. */
  readonly ranked: readonly RankedSite[];
  readonly apart: readonly ApartSite[];
  /** Why nothing is ranked. `stays-other-kind`: what stays behind is of a kind that is never added to the table's. */
  readonly unranked: "incomplete" | "stays-other-kind" | undefined;
};

/** Every place a job can move to: cloud regions, and grid zones with an own machine room. */
export function allSites(dataset: Dataset): string[] {
  const zones = [...dataset.zones.values()].filter(({ pickable }) => pickable);
  return [...dataset.regions.keys(), ...zones.map(({ id }) => `grid/${id}`)];
}

/**
 * The places this experiment can move to: all of them and, for work on a personal computer, the same computer on
 * the grids of its own country.
 */
export function sitesFor({ workloads }: Experiment, dataset: Dataset): string[] {
  const homes = new Set<string>();
  for (const { site } of workloads) {
    const { kind, rest } = splitSiteId(site ?? "");
    if (kind !== "home") continue;
    homes.add(`home/${rest}`);
    const country = dataset.zones.get(rest)?.country;
    for (const zone of dataset.zones.values()) {
      if (zone.pickable && zone.country === country) homes.add(`home/${zone.id}`);
    }
  }
  return [...allSites(dataset), ...homes];
}

const byKgThenName = (a: RankedSite, b: RankedSite) =>
  a.kg - b.kg || (a.site < b.site ? -1 : a.site > b.site ? 1 : 0);

function hasOwnFigure({ intensityGPerKwh, pue }: Workload): boolean {
  return intensityGPerKwh !== undefined || pue !== undefined;
}

/** One workload of the experiment, as it is counted at every site. */
type Mover = (kind: SiteKind, site: string) => Load | undefined;

/** Power and host depend on the kind of site only; intensity and PUE are put in for each. */
function mover(workload: Workload, year: number, dataset: Dataset): Mover {
  const loads = new Map<SiteKind, Load | undefined>();
  return (kind, site) => {
    if (loads.has(kind)) return loads.get(kind);
    const { intensityGPerKwh: _g, intensityKind: _gk, pue: _pue, ...rest } = workload;
    const { load } = resolve({ ...rest, site }, year, dataset);
    loads.set(kind, load);
    return load;
  };
}

const none = (unranked: Ranking["unranked"]): Ranking => ({ ranked: [], apart: [], unranked });

/**
 * The experiment with what moves at every site in turn: power, hours and host go along, the user's own intensity
 * and PUE stay with the site they were given for. Each figure equals `estimate` of `experimentAt` to the last digit.
 */
export function rankSites(
  experiment: Experiment,
  sites: readonly string[],
  dataset: Dataset,
  move: Move = "all",
): Ranking {
  const boundary: Boundary = experiment.boundary ?? "site";
  const year = experiment.year ?? dataset.newestGridYear;
  const parts: (Mover | number)[] = [];
  const ownAt = new Set<string>();
  for (const workload of experiment.workloads) {
    if (moves(workload, move)) {
      parts.push(mover(workload, year, dataset));
      if (workload.site !== undefined && hasOwnFigure(workload)) ownAt.add(workload.site);
      continue;
    }
    const { load, intensityKind } = resolve(workload, year, dataset);
    if (load === undefined) return none("incomplete");
    if (intensityKind !== "location") return none("stays-other-kind");
    parts.push(carbonKg(load, boundary));
  }
  if (parts.length === 0) return none("incomplete");

  const ranked: RankedSite[] = [];
  const apart: ApartSite[] = [];
  for (const id of sites) {
    if (ownAt.has(id)) {
      const found = estimateThere(experiment, id, dataset, move);
      if (typeof found === "number") ranked.push({ site: id, kg: found, own: true });
      else if (found !== undefined) apart.push({ site: id, why: "kind", kind: found });
      // The user's PUE alone makes no figure where the grid is not known.
      else if (siteOf(id, dataset).zone === undefined)
        apart.push({ site: id, why: "grid-unknown" });
      else return none("incomplete");
      continue;
    }
    const { kind, zone, pue } = siteOf(id, dataset);
    if (zone === undefined) {
      apart.push({ site: id, why: "grid-unknown" });
      continue;
    }
    const intensity = zoneIntensity(zone, year).gPerKwh;
    let kg = 0;
    for (const part of parts) {
      if (typeof part === "number") {
        kg += part;
        continue;
      }
      const load = part(kind, id);
      if (load === undefined) return none("incomplete");
      load.quantities[Q.pue] = pue.value;
      load.quantities[Q.intensityGPerKwh] = intensity;
      kg += carbonKg(load, boundary);
    }
    ranked.push({ site: id, kg, own: false });
  }
  return { ranked: ranked.sort(byKgThenName), apart, unranked: undefined };
}

/** kg at a site the user gave a figure for, or the kind that keeps it out of the ranking. */
function estimateThere(
  experiment: Experiment,
  site: string,
  dataset: Dataset,
  move: Move,
): number | IntensityKind | undefined {
  const there = experimentAt(experiment, site, move);
  const other = there.workloads.find(
    ({ intensityGPerKwh, intensityKind = "location" }) =>
      intensityGPerKwh !== undefined && intensityKind !== "location",
  );
  if (other?.intensityKind !== undefined) return other.intensityKind;
  return estimate(there, dataset).total?.range.totalKg;
}
