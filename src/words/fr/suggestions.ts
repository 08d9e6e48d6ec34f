import type { Access } from "../../dataset/types.ts";
import type { Area, Scope } from "../../experiment/suggestion-scopes.ts";
import type * as english from "../en/suggestions.ts";
import type { Translated } from "../translated.ts";
import { continentName, countryName } from "./places.ts";
import { listed } from "./phrases.ts";

/** Entre parenthèses, car « en », « au » et « aux » dépendent du nom du pays. */
function areaWords(area: Area): string {
  switch (area.is) {
    case "country":
      return `dans le pays (${countryName(area.country)})`;
    case "continent":
      return `sur le continent (${continentName(area.continent)})`;
    case "anywhere":
      return "partout";
  }
}

const ownerWords = (owner: Scope["owner"]) =>
  typeof owner === "object" ? `de ${owner.name}` : "de tous les fournisseurs";

/** `de Scaleway dans le pays (Pologne), aussi sur le continent (Europe) et partout` */
function scopeWords(scopes: readonly Scope[]): string {
  const owners = [...new Set(scopes.map(({ owner }) => owner))];
  const parts = owners.map((owner, index) => {
    const [first, ...more] = scopes
      .filter((scope) => scope.owner === owner)
      .map(({ area }) => areaWords(area));
    const where = index > 0 && more.length === 0 && first === "partout" ? "" : ` ${first}`;
    const also = more.length === 0 ? "" : `, aussi ${listed(more)}`;
    return owner === "own" ? `parmi les réseaux${where}` : `${ownerWords(owner)}${where}${also}`;
  });
  return parts.join(", et ");
}

const under = (scopes: readonly Scope[]) => scopes.some(({ isFiltered }) => isFiltered);

function cleanestWords(scopes: readonly Scope[]): string {
  return under(scopes)
    ? "de tous les fournisseurs avec les filtres ci-dessous"
    : scopeWords(scopes);
}

const partitions: Readonly<Record<Exclude<Access, "open">, string>> = {
  government: "des régions gouvernementales",
  china: "les régions de Chine",
  sovereign: "des régions souveraines",
};

function onlyWords(scopes: readonly Scope[]): string {
  const [first] = scopes;
  if (first?.owner === "own") return `le seul réseau ${areaWords(first.area)}`;
  return `la seule région ${scopeWords(scopes)}`;
}

export const suggestions: Translated<typeof english.suggestions> = {
  title: "Ce qu’un déplacement épargnerait",
  lead: (scopes) => `Le plus propre ${cleanestWords(scopes)}`,
  named: ({ site, place }) => `${site} (${place})`,
  saves: (kg, percent) => `épargne ${kg} (${percent})`,
  unclear:
    "pas de différence nette : l’écart est plus petit que ce qui est incertain sur les deux lieux",
  again: "déjà nommé plus haut",
  best: (now, scopes) => {
    if (under(scopes))
      return "Aucune région d’aucun fournisseur avec les filtres ci-dessous n’est plus basse que l’actuelle.";
    return now === undefined
      ? `L’expérience telle quelle n’est pas pire que le plus propre ${scopeWords(scopes)}.`
      : `${now} est déjà le plus propre ${scopeWords(scopes)}.`;
  },
  alone: (now, scopes) => `${now} est ${onlyWords(scopes)}.`,
  empty: "Aucune région que ce travail peut utiliser ne passe les filtres ci-dessous.",
  take: "Le prendre",
  takeSite: (site) => `Le prendre : ${site}`,
  taken: (site) => `L’expérience est maintenant à ${site}. Le retour du navigateur l’annule.`,
  takenPart: (site) =>
    `Ce qui se déplace est maintenant à ${site}. Le retour du navigateur l’annule.`,
  uncompared: {
    "no-site": "Le travail n’est encore nulle part ; ceux-ci sont donc sans épargne.",
    "other-kind":
      "Votre intensité carbone est d’un autre type que celle, basée sur la localisation, des sites, et les deux ne se comparent jamais. Ceux-ci sont donc sans épargne.",
    "no-figure":
      "L’expérience n’a pas de chiffre là où elle est ; ceux-ci sont donc sans épargne. Un site dont le réseau est inconnu demande une intensité carbone à vous.",
  },
  several:
    "Le travail est en plusieurs lieux. Est comparé le fait de tout mener en un seul, avec l’expérience telle quelle.",
  split:
    "Le travail est en partie sur des machines à vous, qui restent dans leur pays, et en partie ailleurs. Choisissez dessous, sous « Ce qui se déplace », quelle partie pourrait se déplacer.",
  part: "L’épargne est celle de l’expérience entière ; ce qui ne se déplace pas est compté où il reste.",
  ownMachines: "À des machines à vous ne sont proposés que les réseaux de leur pays.",
  ownFigures:
    "Votre intensité carbone et votre PUE appartiennent au site pour lequel ils ont été donnés ; un autre site prend les siens.",
  leaves: (access) =>
    `Le travail est dans ${partitions[access]}. Vérifiez qu’il peut en sortir avant de prendre une région ouverte.`,
  limits:
    "Un réseau propre n’a qu’une quantité d’électricité propre : si beaucoup s’y déplacent, d’autres centrales tournent pour eux ou pour ceux qui y étaient, et chacun épargne moins que ne le disent ces moyennes annuelles.",
};
