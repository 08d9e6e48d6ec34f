import { compareSites } from "../calculation/comparison.ts";
import type { Access, Dataset } from "../dataset/types.ts";
import type { Experiment } from "./experiment.ts";
import type { Move } from "./move.ts";
import { movingLoads } from "./moving-loads.ts";
import type { RankedSite, Ranking } from "./rank-sites.ts";
import { siteOf } from "./site-factors.ts";
import {
  cloudContinents,
  isIn,
  mayUse,
  placesOf,
  scopesOf,
  type Places,
  type Scope,
} from "./suggestion-scopes.ts";

/** What a site does to the figure of the whole experiment, kgCO2e. */
type Verdict =
  | {
      readonly is: "clear";
      readonly site: string;
      readonly savedKg: number;
      /** Of the experiment as it stands. */
      readonly savedShare: number;
    }
  /** Lower, by less than what intensities and PUEs are known to (DESIGN §2). */
  | { readonly is: "unclear"; readonly site: string }
  /** There is nothing to compare with. */
  | { readonly is: "uncompared"; readonly site: string; readonly kg: number }
  /** Under the filters it is a site that is named already. */
  | { readonly is: "again"; readonly site: string }
  /** Nothing there is lower than the experiment as it stands. */
  | { readonly is: "best" }
  /** The current site is the only one there. */
  | { readonly is: "alone" }
  /** Nothing passes the filters. */
  | { readonly is: "empty" };

/** A verdict with every scope it is the answer of, the nearest first. */
export type Suggestion = Verdict & { readonly scopes: readonly Scope[] };

/** Why no saving can be told. */
export type Uncompared = "no-site" | "other-kind" | "no-figure";

export type Suggestions = {
  readonly places: Places;
  readonly list: readonly Suggestion[];
  readonly uncompared: Uncompared | undefined;
  /** The partition that somebody would leave by taking one of these. */
  readonly leaves: Exclude<Access, "open"> | undefined;
};

type Asked = {
  readonly experiment: Experiment;
  readonly dataset: Dataset;
  readonly move: Move;
  readonly ranking: Ranking;
  /** The ranking under the filters, ascending. */
  readonly filtered: readonly RankedSite[];
  /** The one site of all that moves, and the figure of the experiment as it stands. */
  readonly current: { readonly site: string | undefined; readonly kg: number | undefined };
};

function whyUncompared({ experiment, current }: Asked, { kind }: Places): Uncompared | undefined {
  if (current.kg !== undefined) return undefined;
  const isOfOtherKind = experiment.workloads.some(
    ({ intensityGPerKwh, intensityKind = "location" }) =>
      intensityGPerKwh !== undefined && intensityKind !== "location",
  );
  if (isOfOtherKind) return "other-kind";
  return kind === "none" ? "no-site" : "no-figure";
}

function isClearlyLower({ experiment, dataset, move }: Asked, site: string): boolean {
  const now = movingLoads(experiment, undefined, dataset, move);
  const there = movingLoads(experiment, site, dataset, move);
  if (now === undefined || there === undefined) return false;
  return compareSites(now, there, experiment.boundary ?? "site").clearlyLower === "b";
}

function verdictOn({ site, kg }: RankedSite, asked: Asked): Verdict {
  const nowKg = asked.current.kg;
  if (nowKg === undefined) return { is: "uncompared", site, kg };
  if (kg >= nowKg) return { is: "best" };
  if (!isClearlyLower(asked, site)) return { is: "unclear", site };
  const savedKg = nowKg - kg;
  return { is: "clear", site, savedKg, savedShare: savedKg / nowKg };
}

function verdictFor(scope: Scope, places: Places, asked: Asked): Verdict | undefined {
  const { dataset, ranking, filtered, current } = asked;
  const isThere = (id: string) => isIn(scope, siteOf(id, dataset), places.kind, dataset);
  const all = scope.isFiltered ? filtered : ranking.ranked;
  const lowest = all.find(({ site }) => isThere(site) && mayUse(siteOf(site, dataset), places));
  if (scope.isFiltered) return lowest === undefined ? { is: "empty" } : verdictOn(lowest, asked);
  if (current.site !== undefined) {
    const isOther = ({ site }: { readonly site: string }) => site !== current.site && isThere(site);
    if (![...all, ...ranking.apart].some(isOther)) return { is: "alone" };
  }
  return lowest === undefined ? undefined : verdictOn(lowest, asked);
}

/** One can take it: its saving is clear, or there is nothing to compare with. */
export function isOffered(
  one: Suggestion,
): one is Extract<Suggestion, { readonly is: "clear" | "uncompared" }> {
  return one.is === "clear" || one.is === "uncompared";
}

const siteIn = (verdict: Verdict) => ("site" in verdict ? verdict.site : verdict.is);

/**
 * The cleanest site of each scope, from near to far, against the experiment as it stands. A site is named once, with
 * all its scopes. What the filters leave comes last and on its own, so that the list does not jump while one filters.
 */
export function suggestionsFor(asked: Asked): Suggestions {
  const { experiment, dataset, move, ranking, filtered } = asked;
  const places = placesOf(experiment, move, dataset);
  const continents = cloudContinents(
    ranking.ranked.map(({ site }) => site),
    dataset,
  );
  const isNarrowed = filtered.length < ranking.ranked.length;
  const list: Suggestion[] = [];
  for (const scope of scopesOf(places, continents, isNarrowed)) {
    const verdict = verdictFor(scope, places, asked);
    if (verdict === undefined) continue;
    const same = list.findIndex((one) => siteIn(one) === siteIn(verdict));
    const known = list[same];
    if (known === undefined) list.push({ ...verdict, scopes: [scope] });
    else if (!scope.isFiltered) list[same] = { ...known, scopes: [...known.scopes, scope] };
    else if ("site" in known) list.push({ is: "again", site: known.site, scopes: [scope] });
    else list.push({ ...verdict, scopes: [scope] });
  }
  const isLeft = list.some(
    (one) => isOffered(one) && siteOf(one.site, dataset).region?.access === "open",
  );
  return {
    places,
    list,
    uncompared: whyUncompared(asked, places),
    leaves: places.access !== "open" && isLeft ? places.access : undefined,
  };
}
