import type * as english from "../en/site-table.ts";
import { money, plain } from "../figures.ts";
import type { Translated } from "../translated.ts";
import { kinds } from "./result.ts";

export const pueOriginWords: Translated<typeof english.pueOriginWords> = {
  region: "de la région",
  fleet: "moyenne du fournisseur",
  cloud: "moyenne des clouds",
  "own-site": "moyenne d’enquête",
  home: "pas de bâtiment",
};

export const qualityWords: Translated<typeof english.qualityWords> = {
  measured: "mesuré",
  "partly estimated": "estimé en partie",
  estimated: "estimé",
  aggregate: "moyenne de plusieurs réseaux",
  unknown: "qualité inconnue",
};

export const siteTable: Translated<typeof english.siteTable> = {
  title: "Chaque site, pour cette expérience",
  caption: "Les sites selon les émissions de cette expérience",
  region: "Table des sites, défile sur le côté",
  shown: (shown, all) =>
    shown === all ? `${all} sites.` : `${shown} sites sur ${all} passent les filtres.`,
  rank: (rank, of) => `Le lieu actuel est au rang ${rank} sur ${of}, le plus bas d’abord.`,
  noneLeft: "Aucun site ne passe ces filtres.",
  clearFilters: "Retirer les filtres",
  columns: {
    site: "Site",
    place: "Lieu",
    grid: "Réseau",
    intensity: "Intensité carbone",
    pue: "PUE",
    emissions: "Émissions",
    difference: "Par rapport à l’actuel",
    cost: "Pour le traiter",
    claim: "Déclaration du fournisseur",
    actions: "Choisir",
  },
  sortBy: (column) => `Trier par ${column.toLowerCase()}`,
  intensityUnit: "g/kWh",
  year: (factorYear, runYear) =>
    factorYear === runYear ? `${factorYear}` : `${factorYear}, la plus proche de ${runYear}`,
  own: "votre chiffre",
  differs: "selon la charge",
  now: "actuel",
  more: (kg) => `${kg} de plus`,
  less: (kg) => `${kg} de moins`,
  same: "le même",
  noDifference: "non comparable",
  cost: (amountUsd) => money(amountUsd, "USD", "fr"),
  costHead: (price, whose) =>
    `« Pour le traiter » est à ${price} la tonne (${whose}). Ce n’est jamais soustrait.`,
  whosePrice: (row) => (row === undefined ? "votre prix" : `${row.name}, ${row.year}`),
  priceInError: "Votre prix de la tonne est en erreur ; aucun coût n’est donc montré.",
  claim: ({ renewableMatchPercent, renewableMatchYear }) =>
    renewableMatchPercent === undefined
      ? "aucune connue"
      : `dit couvrir ${plain(renewableMatchPercent, "fr")} %${renewableMatchYear === undefined ? "" : ` (${renewableMatchYear})`}`,
  noProvider: "aucune : machines à soi",
  claimNote:
    "La table est basée sur la localisation. Avec une déclaration de 100 %, le chiffre de scope 2 basé sur le marché d’un fournisseur est 0 ; l’amont et la fabrication restent. De tels achats ne sont jamais classés.",
  take: "Prendre",
  takeSite: (site) => `Prendre ${site}`,
  pin: "Épingler",
  pinSite: (site) => `Épingler ${site} pour comparer`,
  pinned: "Épinglé",
  nowPinned: (site) => `${site} est épinglé, et figure à côté des autres options.`,
  unpinned: (site) => `${site} n’est plus épinglé.`,
  taken: (site) => `L’expérience est maintenant à ${site}. Le retour du navigateur l’annule.`,
  showMore: (count) => `En montrer plus (${count})`,
  export: "Les enregistrer en CSV",
  currentKind:
    "L’expérience telle quelle n’est pas basée sur la localisation ou n’a pas de chiffre ; aucune différence avec elle n’est donc montrée.",
  apartTitle: (count) =>
    count === 1 ? "Un site n’est pas classé" : `${count} sites ne sont pas classés`,
  apart: (why) =>
    why.why === "grid-unknown"
      ? "son réseau n’est pas connu"
      : `votre chiffre pour lui est de type « ${kinds[why.kind]} », et la table est basée sur la localisation`,
  bought: "Le budget achète",
};

export const siteFilters: Translated<typeof english.siteFilters> = {
  search: "Chercher un site",
  searchHint: "Nom, lieu, réseau ou fournisseur",
  owner: "Fournisseur",
  anyOwner: "Tous",
  clouds: "Tous les clouds",
  grid: "Salle machines à soi",
  home: "Ordinateur personnel",
  continent: "Continent",
  anywhere: "Partout",
  staysIn: "Les données restent dans",
  eea: "UE et EEE",
  grids: "Données du réseau",
  anyGrid: "Toutes, estimées aussi",
  measured: "Mesurées seulement",
  partly: "Mesurées ou estimées en partie",
  estimated: "Estimées ou moyennes seulement",
  offers: "Accélérateur offert",
  anyHardware: "Sans condition",
  offersHint:
    "Selon les types d’instances du fournisseur ; lesquelles de ses régions l’ont n’est pas dans les tables.",
  openOnly: "Laisser de côté les régions gouvernementales, chinoises et souveraines",
  more: "Plus de filtres",
  move: "Ce qui se déplace",
  moveAll: {
    label: "Toutes les charges",
    hint: "L’expérience entière est à chaque site, l’un après l’autre.",
  },
  moveFrom: (site) => ({
    label: `Seulement celles à ${site}`,
    hint: "Les autres restent où elles sont et sont comptées.",
  }),
  noSite: "aucun site",
};
