import type { Access } from "../../dataset/types.ts";
import type { Area, Scope } from "../../experiment/suggestion-scopes.ts";
import type { Uncompared } from "../../experiment/suggestions.ts";
import { listed } from "./phrases.ts";

type Named = { readonly site: string; readonly place: string };

/** Names of countries that take an article. */
const withArticle =
  /^(United|Netherlands|Philippines|Bahamas|Comoros|Gambia|Maldives|U\.S\.)|(Islands|Republic)$/;

function areaWords(area: Area): string {
  switch (area.is) {
    case "country": {
      const { name } = area.country;
      return `in ${withArticle.test(name) ? "the " : ""}${name}`;
    }
    case "continent":
      return `in ${area.continent}`;
    case "anywhere":
      return "anywhere";
  }
}

const ownerWords = (owner: Scope["owner"]) =>
  typeof owner === "object" ? owner.name : "any provider";

/** `of Scaleway in Poland, also in Europe and anywhere, and of any provider` */
function scopeWords(scopes: readonly Scope[]): string {
  const owners = [...new Set(scopes.map(({ owner }) => owner))];
  const parts = owners.map((owner, index) => {
    const [first, ...more] = scopes
      .filter((scope) => scope.owner === owner)
      .map(({ area }) => areaWords(area));
    const where = index > 0 && more.length === 0 && first === "anywhere" ? "" : ` ${first}`;
    const also = more.length === 0 ? "" : `, also ${listed(more)}`;
    return owner === "own" ? `grid${where}` : `of ${ownerWords(owner)}${where}${also}`;
  });
  return parts.join(", and ");
}

const under = (scopes: readonly Scope[]) => scopes.some(({ isFiltered }) => isFiltered);

/** What a scope's cleanest is the cleanest of. */
function cleanestWords(scopes: readonly Scope[]): string {
  return under(scopes) ? "of any provider under the filters below" : scopeWords(scopes);
}

const partitions: Readonly<Record<Exclude<Access, "open">, string>> = {
  government: "government regions",
  china: "the regions of China",
  sovereign: "sovereign regions",
};

export const suggestions = {
  title: "What moving would save",
  lead: (scopes: readonly Scope[]) => `Cleanest ${cleanestWords(scopes)}`,
  named: ({ site, place }: Named) => `${site} (${place})`,
  saves: (kg: string, percent: string) => `saves ${kg} (${percent})`,
  unclear: "no clear difference: the gap is smaller than what is unsure about the two places",
  again: "named above already",
  /** Where nothing is lower; without a name where the work is at several sites or at none. */
  best: (now: string | undefined, scopes: readonly Scope[]) => {
    if (under(scopes))
      return "No region of any provider under the filters below is lower than now.";
    return now === undefined
      ? `The experiment as it stands is no worse than the cleanest ${scopeWords(scopes)}.`
      : `${now} is already the cleanest ${scopeWords(scopes)}.`;
  },
  alone: (now: string, scopes: readonly Scope[]) => `${now} is the only ${onlyWords(scopes)}.`,
  empty: "No region that this work may use passes the filters below.",
  take: "Take it",
  takeSite: (site: string) => `Take it: ${site}`,
  taken: (site: string) => `The experiment is now at ${site}. Back undoes it.`,
  takenPart: (site: string) => `What moves is now at ${site}. Back undoes it.`,
  uncompared: {
    "no-site": "The job is nowhere yet, so these stand without savings.",
    "other-kind":
      "Your carbon intensity is of another kind than the location-based one of the sites, and the two are never compared. So these stand without savings.",
    "no-figure":
      "The experiment has no figure where it is now, so these stand without savings. A site whose grid is not known needs your own carbon intensity.",
  } satisfies Readonly<Record<Uncompared, string>>,
  several:
    "The work is in several places. Compared is taking all of it to one, with the experiment as it stands.",
  split:
    "The work is partly on machines of your own, which stay in their country, and partly elsewhere. Choose below, under “What moves”, which part of it could move.",
  part: "Savings are those of the whole experiment; what does not move is counted where it stays.",
  ownMachines: "Machines of your own are offered the grids of their country only.",
  ownFigures:
    "Your own carbon intensity and PUE belong to the site they were given for; another site takes its own.",
  leaves: (access: Exclude<Access, "open">) =>
    `The work is in ${partitions[access]}. Check that it may leave them before you take an open one.`,
  limits:
    "A clean grid has only so much clean power: if many people move to one, other plants run for them or for those who were there, and each saves less than these yearly averages say.",
} as const;

function onlyWords(scopes: readonly Scope[]): string {
  const [first] = scopes;
  if (first?.owner === "own") return `grid ${areaWords(first.area)}`;
  return `region ${scopeWords(scopes)}`;
}
