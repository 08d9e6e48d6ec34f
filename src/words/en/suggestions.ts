import type { Scope } from "../../experiment/suggestions.ts";

type Named = { readonly site: string; readonly place: string };

const cloudScopes: Readonly<Record<Scope, string>> = {
  country: "In the same country",
  continent: "On the same continent",
  anywhere: "Anywhere",
  filtered: "With any provider",
};

export const suggestions = {
  title: "What moving would save",
  scope: (scope: Scope, provider: string) =>
    scope === "filtered"
      ? "Of any provider, under the filters below"
      : provider === ""
        ? "On another grid of the same country"
        : `${cloudScopes[scope]}, with ${provider}`,
  also: (scopes: readonly Scope[]) =>
    scopes.length === 0
      ? ""
      : ` It is also the cleanest ${scopes.map((scope) => alsoWords[scope]).join(", and ")}.`,
  offer: ({ site, place }: Named, kg: string) => `${site} (${place}): ${kg}`,
  saves: (kg: string, percent: string) => `saves ${kg} (${percent})`,
  unclear:
    "no clear difference: the gap is smaller than what is unsure about the two grids and buildings",
  noOther: (provider: string) =>
    provider === "" ? "there is no other grid in this country" : "there is no other region",
  lowest: "where it is now is the lowest already",
  filteredOut: "no cloud region passes the filters",
  best: "Where it is now is the best choice by all of these.",
  take: "Take it",
  takeSite: (site: string) => `Take it: ${site}`,
  taken: (site: string) => `The experiment is now at ${site}. Back undoes it.`,
  cleanest: ({ site, place }: Named, kg: string) =>
    `The cleanest cloud region under the filters is ${site} (${place}): ${kg}.`,
  severalSites:
    "The experiment is at several sites or at none yet, so there is no one place to compare with.",
  ownMachines:
    "For machines of your own, grids of the same country are shown: they do not move far.",
  nothingRanked: "No site passes the filters.",
  otherKind:
    "Your intensity for this site is of another kind than the table’s, so no saving can be told.",
  limits:
    "A clean grid has only so much clean power: if everybody moves to it, other plants run for those who were there, and the average no longer tells what a move changes.",
} as const;

const alsoWords: Readonly<Record<Scope, string>> = {
  country: "in the same country",
  continent: "on the continent",
  anywhere: "of this provider anywhere",
  filtered: "of any provider under the filters",
};
