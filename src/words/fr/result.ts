import type { Boundary, IntensityKind } from "../../experiment/experiment.ts";
import type * as english from "../en/result.ts";
import type { Translated } from "../translated.ts";

export const boundaries: Translated<typeof english.boundaries> = {
  chip: {
    label: "Puces",
    hint: "Les accélérateurs seuls, PUE 1 : pour comparer avec la convention de ML CO2 Impact.",
  },
  site: {
    label: "Centre de données",
    hint: "Les accélérateurs, l’hôte si vous le décrivez, et les frais du centre de données : la convention de la plupart des articles.",
  },
  full: {
    label: "Complet",
    hint: "Accélérateurs, hôte, centre de données et fabrication. Pas les réservations inactives, le réseau, le stockage ni les pertes en ligne.",
  },
};

const boundaryNames: Readonly<Record<Boundary, string>> = {
  chip: "accélérateurs seuls",
  site: "au centre de données",
  full: "avec hôte et fabrication",
};

const kindNames: Readonly<Record<IntensityKind, string>> = {
  location: "",
  direct: ", émissions directes seulement",
  market: ", basées sur le marché",
  marginal: ", marginales",
};

export const kinds: Translated<typeof english.kinds> = {
  location: "basée sur la localisation",
  direct: "émissions directes seulement",
  market: "basée sur le marché",
  marginal: "marginale",
};

/** En minuscule un mot, mais pas une abréviation comme PUE. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

export const result: Translated<typeof english.result> = {
  title: "Résultat",
  headline: (boundary, kind) => `Émissions, ${boundaryNames[boundary]}${kindNames[kind]}`,
  boundaryOf: (boundary, kind) => `${boundaryNames[boundary]}${kindNames[kind]}`,
  range: "Intervalle plausible",
  to: "à",
  between: ({ low, high }) => `${low} à ${high}`,
  noRange: "Un total de zéro n’a pas d’intervalle.",
  rangeNote:
    "L’intervalle couvre ce qui est incertain dans les parties comptées. Ce n’est pas un intervalle de confiance.",
  full: (mass, { low, high }) => `Avec hôte et fabrication : ${mass} (${low} à ${high})`,
  fullWithoutEmbodied: "La fabrication n’y est pas là où elle n’est pas connue.",
  energy: "Énergie",
  boundary: "Ce que le chiffre compte",
  breakdown: "De quoi il est fait",
  part: "Partie",
  counted: "Compté",
  notCounted: "Non compté",
  devices: "Accélérateurs",
  machines: "Machines ; accélérateurs non mesurés à part",
  host: "Hôte : CPU, mémoire et le reste",
  overhead: "Centre de données (PUE)",
  embodied: "Fabrication",
  notKnown: "non connu",
  embodiedUnknown:
    "La fabrication n’est pas connue là où matériel et heures ne décrivent pas l’exécution.",
  total: "Total",
  facts: "Chaque chiffre derrière lui",
  inTables: "Dans les tables",
  explain: "Qu’est-ce que c’est ?",
  inDoubt: "Incertain :",
  beside: "À côté : l’eau et le prix d’une tonne",
  yourEntry: "votre saisie",
  sourcesFailed: (ids) =>
    `La liste des sources n’a pas pu être chargée. Leurs identifiants : ${ids}`,
  exact: "pris comme exact",
  drives: (name, { low, high }) =>
    `Ce qui élargit le plus l’intervalle : ${lowerFirst(name)}. Le connaître exactement laisserait ${low} à ${high}.`,
  nothingDrives: "Aucun des chiffres derrière n’a d’intervalle.",
  water: "Eau",
  waterParts: (site, grid) =>
    `${site} dans le centre de données et ${grid} aux centrales électriques, à côté du carbone et jamais dedans.`,
  claim: (provider, claim, matchPercent) =>
    [
      `${provider} : ${claim}.`,
      matchPercent === 100
        ? "Selon cette déclaration, son chiffre de scope 2 basé sur le marché est 0 ; l’amont et la fabrication restent."
        : "",
      "Le chiffre ci-dessus est basé sur la localisation et ne compte aucun achat de ce genre.",
    ]
      .filter(Boolean)
      .join(" "),
  workload: (index, name) => name ?? `Charge ${index + 1}`,
  subtotals: "Par charge",
  yearGap: (run, factor) =>
    `exécution ${run}, facteur du réseau ${factor} : le réseau n’en a pas de ${run}, et l’intervalle en est plus large.`,
  containsCpu: (name) =>
    `${name} contient son propre processeur hôte ; un CPU hôte à côté pourrait donc être compté deux fois.`,
  offsetBefore: (price, whose) => `Le traiter à ${price} la tonne (${whose}) coûterait`,
  offsetAfter: ". Ce n’est jamais soustrait : réduire d’abord, déclarer, puis contribuer.",
  notes: "À savoir à côté du chiffre",
  workloadHead: "Charge",
  emissions: "Émissions",
  share: "Part",
  todo: "Pour un chiffre :",
  toResult: "Voir le résultat",
  shareLink: "Partager le lien",
  print: "Imprimer",
  copyLink: "Copier le lien",
  copied: "Lien copié.",
  copyFailed: "Le navigateur n’a pas permis de copier. Le lien est dans la barre d’adresse.",
  copyOff: "La copie du lien est désactivée tant qu’un champ est en erreur.",
  tooLong:
    "Cette expérience est trop longue pour un lien (plus de 8 000 caractères). Enregistrez plutôt un fichier.",
  saveFile: "Enregistrer un fichier",
  incomplete: "Pas encore de chiffre",
  inError: (count) =>
    count === 1
      ? "Une saisie est en erreur. Corrigez-la dans son champ, ou videz le champ."
      : `${count} saisies sont en erreur. Corrigez-les dans leurs champs, ou videz les champs.`,
  isAndIsNot:
    "Une estimation de l’électricité et, avec « Complet », de la fabrication derrière ce travail, par moyennes annuelles de réseau basées sur la localisation. Ce n’est pas un relevé de compteur, et aucune compensation ni aucun certificat n’en est déduit.",
};
