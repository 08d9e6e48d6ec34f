import { carbonKg } from "../calculation/emissions.ts";
import { Q, type Boundary, type Load } from "../calculation/load.ts";
import type { Dataset } from "../dataset/types.ts";
import type { Experiment } from "./experiment.ts";
import { resolve } from "./resolve.ts";
import { siteOf } from "./site-factors.ts";
import type { SiteKind } from "./site-id.ts";
import { zoneIntensity } from "./zone-intensity.ts";

/** A site with the emissions of the whole job there, kgCO2e at the boundary shown. */
export type RankedSite = { readonly site: string; readonly kg: number };

/** Every place a job can move to: cloud regions, and grid zones with an own machine room. */
export function allSites(dataset: Dataset): string[] {
  const zones = [...dataset.zones.values()].filter(({ pickable }) => pickable);
  return [...dataset.regions.keys(), ...zones.map(({ id }) => `grid/${id}`)];
}

const byKgThenName = (a: RankedSite, b: RankedSite) =>
  a.kg - b.kg || (a.site < b.site ? -1 : a.site > b.site ? 1 : 0);

/**
 * The job at every site: all workloads move, power, hours and host stay, and the user's own intensity and PUE
 * stay behind with the site they were given for. Ascending, ties by name. Sites of unknown grid are left out.
 */
export function rankSites(
  experiment: Experiment,
  sites: readonly string[],
  dataset: Dataset,
): RankedSite[] {
  const boundary: Boundary = experiment.boundary ?? "site";
  const year = experiment.year ?? dataset.newestGridYear;
  const places = sites.map((id) => siteOf(id, dataset)).filter(({ zone }) => zone !== undefined);
  // Power and host depend on the kind of site only; intensity and PUE are put in below.
  const loadsOfKind = new Map<SiteKind, readonly Load[]>();
  const loadsAt = (kind: SiteKind, site: string): readonly Load[] => {
    const known = loadsOfKind.get(kind);
    if (known !== undefined) return known;
    const loads = experiment.workloads.flatMap((workload) => {
      const { intensityGPerKwh: _g, intensityKind: _gk, pue: _pue, ...rest } = workload;
      const { load } = resolve({ ...rest, site }, year, dataset);
      return load === undefined ? [] : [load];
    });
    loadsOfKind.set(kind, loads);
    return loads;
  };

  const ranked: RankedSite[] = [];
  for (const { id, kind, zone, pue } of places) {
    if (id === undefined || zone === undefined) continue;
    const loads = loadsAt(kind, id);
    if (loads.length < experiment.workloads.length) return [];
    const intensity = zoneIntensity(zone, year).gPerKwh;
    let kg = 0;
    for (const load of loads) {
      load.quantities[Q.pue] = pue.value;
      load.quantities[Q.intensityGPerKwh] = intensity;
      kg += carbonKg(load, boundary);
    }
    ranked.push({ site: id, kg });
  }
  return ranked.sort(byKgThenName);
}
