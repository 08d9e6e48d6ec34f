import type { Differs } from "../../experiment/pinned-options.ts";
import type { PinRefusal } from "../../experiment/pins.ts";
import type * as english from "../en/pins.ts";
import { plain } from "../figures.ts";
import type { Translated } from "../translated.ts";
import { boundaries } from "./result.ts";

const refusals: Readonly<Record<PinRefusal, string>> = {
  nothing:
    "Ceci ne diffère en rien. Choisissez un autre lieu, un autre matériel, ou ce qui compte.",
  already: "Cette option est déjà épinglée.",
  full: "Six options sont épinglées ; retirez-en une.",
  "in-error":
    "Les options épinglées de ce lien sont en erreur. Effacez-les avant d’en épingler une autre.",
};

/** Ce qui diffère à côté du site, comme raison pour laquelle la différence n’est pas jugée. */
function otherDifferences({ hardware, boundary }: Differs): string {
  if (hardware && boundary) return "le matériel et ce qui est compté diffèrent";
  if (hardware) return "le matériel diffère";
  return boundary ? "ce qui est compté diffère" : "";
}

export const pins: Translated<typeof english.pins> = {
  title: "Options épinglées, côte à côte",
  intro:
    "Jusqu’à six options à côté de l’expérience telle quelle, gardées dans le lien. Une option déplace chaque charge vers son lieu ; un autre matériel prend la place de celui de la première charge.",
  hardwareNote:
    "Un autre matériel garde les appareils et les heures : autant d’appareils pour les mêmes heures, pas le même travail.",
  none: "Aucune n’est encore épinglée.",
  region: "Table des options épinglées, défile sur le côté",
  caption: "Options épinglées à côté de l’expérience telle quelle",
  rows: {
    emissions: "Émissions",
    difference: "Par rapport à l’actuel",
    counts: "Ce qu’elle compte",
    energy: "Énergie",
    hours: "Appareils et heures",
    intensity: "Intensité carbone",
    pue: "PUE",
    manufacture: "Fabrication",
    cost: "Pour le traiter",
    actions: "Choisir",
  },
  option: "Option",
  asItStands: "Telle quelle",
  noSite: "aucun site",
  places: (count) => `${count} lieux`,
  ownHardware: (name) => name ?? "matériel à soi",
  noHardware: "aucun matériel nommé",
  hardware: (names) => names.join(", "),
  counts: (boundary, differs) =>
    differs
      ? `${boundaries[boundary].label} : compte d’autres parties que l’actuelle`
      : boundaries[boundary].label,
  noFigure: "Pas de chiffre",
  noFigureBecause: (reasons) => `Pour un chiffre : ${reasons.join(" ; ")}.`,
  unknown: "non connu",
  itself: "l’expérience elle-même",
  same: "le même",
  more: (kg) => `${kg} de plus`,
  less: (kg) => `${kg} de moins`,
  verdict: (difference, differs) => {
    switch (difference.verdict) {
      case "lower":
        return "nettement plus bas";
      case "higher":
        return "nettement plus haut";
      case "unclear":
        return "pas de différence nette : intensité et PUE ne sont pas connus à ce point";
      case "not-judged": {
        const others = otherDifferences(differs);
        return others === ""
          ? "si c’est net ne peut se dire"
          : `${others} ; si c’est net n’est donc pas jugé`;
      }
    }
  },
  notComparable: {
    unknown: "l’une des deux n’a pas de chiffre",
    "other-kind": "non comparable : les intensités sont de types différents",
  },
  devicesAndHours: (devices, hours, runs) =>
    `${plain(devices, "fr")} × ${plain(hours, "fr")} h${runs === 1 ? "" : ` × ${plain(runs, "fr")} exécutions`}`,
  deviceHours: (hours) => `${plain(hours, "fr", 4)} heures d’appareil`,
  workloads: (count) => `${count} charges`,
  measured: "énergie mesurée",
  hoursUnknown: "heures non données",
  keepsWork: "mêmes appareils, mêmes heures",
  intensityUnit: "g/kWh",
  gridYear: (zone, factorYear, runYear) =>
    `${zone}, ${factorYear === runYear ? factorYear : `${factorYear}, la plus proche de ${runYear}`}`,
  yours: "votre chiffre",
  pueAtChip: "non compté avec « Puces »",
  pueInside: "compris dans l’énergie mesurée",
  manufacture: (share, full) => `${share} de ${full}, avec hôte et fabrication`,
  manufactureUnknown: "non connue",
  manufacturePartly: "connue pour une partie des charges seulement",
  priceInError: "votre prix est en erreur",
  costNote: (price, whose) =>
    `« Pour le traiter » est à ${price} la tonne (${whose}). Ce n’est jamais soustrait.`,
  take: "La prendre",
  takeOption: (option) => `La prendre : ${option}`,
  taken: (option) => `L’expérience est maintenant ${option}. Le retour du navigateur l’annule.`,
  takenAlready: "telle quelle maintenant",
  remove: "Retirer",
  removeOption: (option) => `Retirer : ${option}`,
  removed: (option) => `${option} est retirée.`,
  inError: "Les options épinglées de ce lien n’ont pas pu être lues ; aucune n’est donc montrée.",
  inErrorKept: "Elles restent dans l’adresse telles quelles jusqu’à ce que vous les effaciez.",
  clear: "Effacer les options épinglées",
  cleared: "Les options épinglées sont effacées.",
  add: "Épingler une autre option",
  place: "Lieu de l’option",
  placeHint: "Une région cloud, ou un pays ou un État. Vide : le lieu actuel.",
  device: "Matériel de l’option",
  deviceHint: "Par nom, fabricant ou mémoire. Vide : le matériel actuel.",
  boundary: "Ce que l’option compte",
  boundaryNow: (boundary) => `Telle quelle (${boundaries[boundary].label})`,
  noPlace:
    "Aucun lieu de ce nom dans la table. Essayez une ville, un pays ou le code d’une région.",
  noDevice: "Aucun matériel de ce nom dans la table. Essayez son nom ou son fabricant.",
  pin: "Épingler cette option",
  pinned: (option) => `Épinglée : ${option}.`,
  refused: (refusal) => refusals[refusal],
};
