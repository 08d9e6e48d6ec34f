import { compareSites } from "../calculation/comparison.ts";
import type { Access, Dataset } from "../dataset/types.ts";
import type { Experiment } from "./experiment.ts";
import type { Move } from "./move.ts";
import { movingLoads } from "./moving-loads.ts";
import type { RankedSite, Ranking } from "./rank-sites.ts";
import { siteOf, type Site } from "./site-factors.ts";

/** How far one would move, from near to far; `filtered` is any provider under the filters. */
export type Scope = "country" | "continent" | "anywhere" | "filtered";

/** What a scope has to offer. */
export type Suggestion =
  | {
      readonly scope: Scope;
      /** Farther scopes whose cleanest site is this one too. */
      readonly also: readonly Scope[];
      readonly site: string;
      readonly kg: number;
      /** Of the experiment as it stands. */
      readonly savedKg: number;
      readonly savedShare: number;
      readonly clear: boolean;
    }
  /** Nothing else is there, nothing with a lower figure, or nothing that passes the filters. */
  | { readonly scope: Scope; readonly none: "no-other" | "lowest" | "filtered-out" };

export type Suggestions =
  | {
      readonly is: "compared";
      readonly owner: "cloud" | "own";
      readonly list: readonly Suggestion[];
    }
  /** Not at one site, or not yet anywhere: the cleanest under the filters, against nothing. */
  | { readonly is: "cleanest"; readonly site: string; readonly kg: number }
  | { readonly is: "none"; readonly why: "nothing-ranked" | "other-kind" };

export type Asked = {
  readonly experiment: Experiment;
  readonly dataset: Dataset;
  readonly move: Move;
  readonly ranking: Ranking;
  /** The ranking under the filters, ascending. */
  readonly filtered: readonly RankedSite[];
  /** The one site of all that moves, and the figure of the experiment as it stands. */
  readonly current: { readonly site: string | undefined; readonly kg: number | undefined };
};

const accessOf = ({ region }: Site): Access => region?.access ?? "open";

/** Open to all, or of the same kind of closed region that one is on already. */
function mayUse(site: Site, here: Site | undefined): boolean {
  const access = accessOf(site);
  return access === "open" || (here !== undefined && access === accessOf(here));
}

/** For machines of one's own an average of several grids is no place to move to; a cloud region on one is. */
function isPlace({ kind, zone }: Site): boolean {
  return kind === "cloud" || zone?.quality !== "aggregate";
}

function scopesOf(here: Site, dataset: Dataset): readonly [Scope, (site: Site) => boolean][] {
  const continentOf = ({ country = "" }: Site) => dataset.countries.get(country)?.continent;
  const sameOwner = (site: Site) =>
    here.kind === "cloud"
      ? site.region?.provider === here.region?.provider
      : site.kind === here.kind;
  const country: [Scope, (site: Site) => boolean] = [
    "country",
    (site) => sameOwner(site) && site.country === here.country,
  ];
  // Own machines do not leave their country.
  if (here.kind !== "cloud") return [country];
  return [
    country,
    ["continent", (site) => sameOwner(site) && continentOf(site) === continentOf(here)],
    ["anywhere", sameOwner],
  ];
}

/** The cleanest site of each scope, from near to far, against the experiment as it stands. */
export function suggestionsFor(asked: Asked): Suggestions {
  const { experiment, dataset, move, ranking, filtered, current } = asked;
  const here = current.site === undefined ? undefined : siteOf(current.site, dataset);
  const fits = (id: string): boolean => {
    const site = siteOf(id, dataset);
    return mayUse(site, here) && isPlace(site);
  };
  const [lowest] = filtered.filter(
    ({ site }) => fits(site) && siteOf(site, dataset).kind === "cloud",
  );
  if (here === undefined || current.kg === undefined) {
    if (
      here !== undefined &&
      ranking.apart.some(({ site, why }) => site === here.id && why === "kind")
    ) {
      return { is: "none", why: "other-kind" };
    }
    return lowest === undefined
      ? { is: "none", why: "nothing-ranked" }
      : { is: "cleanest", site: lowest.site, kg: lowest.kg };
  }

  const offers: { scope: Scope; best: RankedSite | undefined }[] = scopesOf(here, dataset).map(
    ([scope, within]) => ({
      scope,
      best: ranking.ranked.find(
        ({ site }) => site !== here.id && fits(site) && within(siteOf(site, dataset)),
      ),
    }),
  );
  if (here.kind === "cloud") {
    const best = lowest?.site === here.id ? undefined : lowest;
    offers.push({ scope: "filtered", best });
  }

  const nowKg = current.kg;
  const loadsHere = movingLoads(experiment, undefined, dataset, move);
  const list: Suggestion[] = [];
  for (const { scope, best } of offers) {
    const same = list.findIndex((one) => "site" in one && one.site === best?.site);
    const known = list[same];
    if (known !== undefined && "site" in known) {
      list[same] = { ...known, also: [...known.also, scope] };
    } else if (best === undefined) {
      const nothing = lowest === undefined ? "filtered-out" : "lowest";
      list.push({ scope, none: scope === "filtered" ? nothing : "no-other" });
    } else if (best.kg >= nowKg) {
      list.push({ scope, none: "lowest" });
    } else {
      const loadsThere = movingLoads(experiment, best.site, dataset, move);
      const clear =
        loadsHere !== undefined &&
        loadsThere !== undefined &&
        compareSites(loadsHere, loadsThere, experiment.boundary ?? "site").clearlyLower === "b";
      const savedKg = nowKg - best.kg;
      list.push({
        scope,
        also: [],
        site: best.site,
        kg: best.kg,
        savedKg,
        savedShare: savedKg / nowKg,
        clear,
      });
    }
  }
  return { is: "compared", owner: here.kind === "cloud" ? "cloud" : "own", list };
}
