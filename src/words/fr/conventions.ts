import type { Convention } from "../../experiment/conventions/stop.ts";
import type * as english from "../en/conventions.ts";
import { plain } from "../figures.ts";
import type { Translated } from "../translated.ts";

const figure = (value: number) => plain(value, "fr", 4);

export const conventionWords: Translated<typeof english.conventionWords> = {
  "ml-co2-impact": {
    name: "ML CO2 Impact",
    counts:
      "Les watts nominaux des accélérateurs à chaque heure, fois le carbone du réseau ; rien d’autre.",
  },
  "green-algorithms": {
    name: "Green Algorithms",
    counts:
      "Les watts nominaux des processeurs et accélérateurs fois leur usage, et la mémoire, fois le PUE (version 3).",
  },
  codecarbon: {
    name: "CodeCarbon",
    counts:
      "Accélérateurs et processeurs tels que mesurés et une estimation de la mémoire, sans centre de données sauf si un PUE est réglé (version 3).",
  },
  carbontracker: {
    name: "carbontracker",
    counts:
      "Accélérateurs et processeurs tels que mesurés, fois le PUE d’une enquête pour tout lieu ; pas de mémoire (dès la version 2).",
  },
  chip: { name: "Wattprint, puces", counts: "Les accélérateurs seuls, PUE 1." },
  site: {
    name: "Wattprint, centre de données",
    counts: "Les accélérateurs, l’hôte pour autant qu’il est décrit, et le centre de données.",
  },
  full: {
    name: "Wattprint, complet",
    counts: "Accélérateurs, hôte, centre de données et fabrication.",
  },
};

export const termWords: Translated<typeof english.termWords> = {
  devices: { label: "Accélérateurs", unit: "kWh" },
  cpu: { label: "CPU hôtes", unit: "kWh" },
  memory: { label: "Mémoire", unit: "kWh" },
  rest: { label: "Reste de l’hôte", unit: "kWh" },
  overhead: { label: "Centre de données (PUE)", unit: "" },
  intensity: { label: "Intensité carbone", unit: "g/kWh" },
  manufacture: { label: "Fabrication", unit: "kg CO₂e" },
};

export const basisWords: Translated<typeof english.basisWords> = {
  counted: "compté",
  measured: "tel que mesuré",
  assumed: "son hypothèse",
  held: "tenu au nôtre",
  inside: "tenu ailleurs",
  unknown: "non connu",
  "left-out": "non compté",
};

function memoryAsked(convention: Convention): string {
  switch (convention) {
    case "green-algorithms":
      return "Aucune mémoire n’est donnée ; aucune n’est donc comptée ici. Son formulaire part de 64 Go, ce qui serait deviner.";
    case "codecarbon":
      return "Il lit la taille de la mémoire sur la machine. Aucune n’est donnée ; aucune n’est donc comptée ici.";
    default:
      return "Aucune mémoire n’est donnée ; aucune n’est donc comptée.";
  }
}

function cpuMeasured(convention: Convention): string {
  const otherwise =
    convention === "codecarbon"
      ? "suit leur charge ou la moitié des watts nominaux"
      : "prend la moitié des watts nominaux";
  return `Il les mesure pendant le travail, et ${otherwise} où il ne peut pas ; notre chiffre le remplace.`;
}

export const noteWords: typeof english.noteWords = (
  { basis, reason, factor },
  name,
  convention,
) => {
  const value = factor === undefined ? "" : figure(factor.value);
  switch (reason) {
    case "rated-full":
      return basis === "assumed"
        ? "Watts nominaux à pleine puissance, car aucune puissance moyenne n’est donnée."
        : "Watts nominaux à chaque heure, quoi qui ait été appelé. Sa propre liste peut avoir une autre valeur nominale ; la nôtre la remplace.";
    case "rated-at-draw":
      return "Watts nominaux fois la puissance moyenne que vous avez donnée.";
    case "own-watts":
      return basis === "assumed"
        ? "Il ne connaît que les appareils de sa liste ; les watts que vous avez donnés remplacent une valeur nominale."
        : "Les watts que vous avez donnés, saisis comme valeur nominale à soi.";
    case "tool-measures":
      return name === "cpu"
        ? cpuMeasured(convention)
        : "Il le mesure pendant le travail ; notre chiffre le remplace.";
    case "measurement":
      return "L’énergie mesurée. N’importe lequel de ces outils l’aurait reçue à la place d’une estimation.";
    case "ours":
      return "Comme dans le résultat.";
    case "cpu-full":
      return "Pleine puissance, car aucune puissance moyenne des CPU hôtes n’est donnée.";
    case "cpu-at-draw":
      return "Watts nominaux fois la puissance moyenne que vous avez donnée.";
    case "processors-are-devices":
      return "Les processeurs sont les appareils de ce travail, ou une part d’eux.";
    case "host-not-described":
      return "Aucun CPU hôte n’est décrit ; aucun n’est donc compté ici.";
    case "host-estimated":
      return "Estimé, car l’hôte n’est pas décrit, ou pour ce qui entoure CPU et mémoire.";
    case "memory-linear":
      return `${value} W par Go, quelle que soit la taille.`;
    case "memory-modules":
      return `${value} W par barrette, un peu moins pour chaque suivante. Leur nombre est deviné de la taille de la mémoire, prise pour celle d’une machine.`;
    case "memory-not-given":
      return memoryAsked(convention);
    case "inside-measurement":
      return "Déjà dans l’énergie mesurée ; cela ne diffère donc dans aucun de ces outils.";
    case "inside-watts":
      return "Dans les watts, qui sont ceux de toute la machine.";
    case "inside-estimate":
      return "Dans l’estimation de l’hôte entier.";
    case "own-pue":
      return "Le PUE que vous avez donné.";
    case "survey-pue":
      return convention === "carbontracker"
        ? `${value} pour tout lieu, sans réglage pour un autre : ${factor?.name}.`
        : `${value} là où aucun n’est donné : ${factor?.name}.`;
    case "provider-pue":
      return "Il a un PUE par fournisseur cloud, que les données n’ont pas ; le nôtre le remplace.";
    case "no-building":
      return "Un ordinateur personnel n’a pas de bâtiment autour de lui.";
    case "no-pue":
      return "Pas de centre de données en plus.";
    case "own-intensity":
      return "L’intensité carbone que vous avez donnée.";
    case "grid-held":
      return "Il a ses propres facteurs de réseau, d’autres années et auteurs, que les données n’ont pas ; les nôtres les remplacent.";
    case "manufacture-unknown":
      return "Non connue, car matériel et heures ne décrivent pas l’exécution. Ce n’est pas zéro.";
    case "not-counted":
      return "Il ne compte pas cela.";
    case "outside-boundary":
      return "Hors de ce périmètre.";
  }
};

export const conventions: Translated<typeof english.conventions> = {
  title: "Pourquoi les outils diffèrent-ils ?",
  intro:
    "Le même travail tel que d’autres outils le compteraient, d’une convention à la suivante et jusqu’au chiffre ci-dessus. Chaque pas change un terme.",
  held: "Là où un outil a un chiffre à lui que les données n’ont pas, le nôtre le remplace ; ce qui reste est donc la différence de convention. L’outil lui-même peut imprimer un autre nombre.",
  order:
    "Les termes se multiplient ; la taille d’un pas dépend donc de l’ordre, qui est le même pour tout travail.",
  chart: "Émissions d’une convention à la suivante",
  caption: "Émissions d’une convention à la suivante, pas à pas",
  table: "Les pas en table",
  termsTable: "Chaque terme de chaque convention",
  stepsRegion: "Table des étapes entre les conventions, défile sur le côté",
  region: "Table des termes par convention, défile sur le côté",
  columns: {
    convention: "Convention",
    step: "Ce qui change",
    before: "Avant",
    change: "Changement",
    after: "Après",
    term: "Terme",
    value: "Chiffre",
    basis: "Son statut",
    why: "Pourquoi",
    emissions: "Émissions",
    energy: "Énergie",
  },
  total: "Total",
  nothingChanges: (from, to) => `De ${from} à ${to}, rien ne change.`,
  step: (term, from, to) => `${term} : de ${from} à ${to}`,
  more: (mass) => `${mass} de plus`,
  less: (mass) => `${mass} de moins`,
  notKnown: "non connu",
  mixed: "diffère selon la charge",
  onlyIn: (workloads) =>
    `Charge${workloads.length === 1 ? "" : "s"} ${workloads.map((index) => index + 1).join(", ")}`,
  incomplete:
    "Ce qu’un outil compterait et que ce travail ne dit pas est laissé hors de son chiffre, qui est alors trop bas. Décrivez l’hôte pour combler l’écart.",
  constant: (name, year) => (year === undefined ? name : `${name} (${year})`),
};
