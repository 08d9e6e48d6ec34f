import type { Difference } from "../../importers/beside.ts";
import type * as english from "../en/import-lines.ts";
import type { Translated } from "../translated.ts";
import { figure, many } from "./phrases.ts";

function difference(of: Difference["of"], theirs: number, ours: number): string {
  const change = `ce qui change le chiffre d’un facteur ${figure(ours / theirs)}`;
  switch (of) {
    case "counted":
      return `Énergie avant PUE : l’outil a ${figure(theirs)} kWh, la nôtre est ${figure(ours)} kWh, ${change}.`;
    case "pue":
      return `PUE : l’outil a ${figure(theirs)}, le nôtre est ${figure(ours)}, ${change}.`;
    case "intensity":
      return `Intensité carbone : l’outil a ${figure(theirs)} g/kWh, la nôtre est ${figure(ours)} g/kWh, ${change}.`;
  }
}

function differenceInShort(of: Difference["of"], theirs: number, ours: number): string {
  switch (of) {
    case "counted":
      return `${figure(theirs)} kWh avant PUE, nous ${figure(ours)}`;
    case "pue":
      return `PUE ${figure(theirs)}, nous ${figure(ours)}`;
    case "intensity":
      return `${figure(theirs)} g/kWh, nous ${figure(ours)}`;
  }
}

/** D’exécutions. */
const ends = { failed: "échouées", stopped: "arrêtées", running: "en cours" } as const;

export const importLines: Translated<typeof english.importLines> = {
  title: "Lignes",
  intro:
    "Seules les lignes cochées sont prises. Les émissions sont au centre de données, par le réseau de chaque lieu.",
  region: "Lignes lues",
  caption: "Lignes lues, avec ce à quoi elles reviennent",
  columns: {
    take: "Prendre",
    name: "Nom",
    emissions: "Notre chiffre",
    theirs: "Celui de l’outil",
    energy: "Énergie mesurée",
    hardware: "Matériel",
    devices: "Nombre",
    hours: "Heures",
    site: "Site",
  },
  takeAll: "Tout prendre",
  takeNone: "Ne rien prendre",
  take: (name) => `Prendre ${name}`,
  unnamed: (at, where) => (where === "line" ? `Ligne ${figure(at)}` : `Entrée ${figure(at)}`),
  of: (source) => `dans ${source}`,
  sumName: (what, status) =>
    status === undefined || status === "completed" ? what : `${what}, ${ends[status]}`,
  sumOf: (runs) => `somme de ${many(runs, "exécution", "exécutions")}`,
  ended: (moment) => `fini le ${moment}`,
  lastEnded: (moment) => `la dernière finie le ${moment}`,
  open: "laissé ouvert",
  scopes: {
    acc: "accélérateurs seuls",
    it: "la machine, par logiciel",
    meter: "la machine, par un compteur",
    wall: "la machine, PUE compris",
  },
  notMeasured: "non mesurée",
  perRun: (runs) => `chacune des ${many(runs, "exécution", "exécutions")}`,
  double:
    "Probablement comptée par une ligne avant elle : la même exécution, ou la même machine au même moment. Cochez-la sinon.",
  assumedPlace: "supposé",
  noFigure: "pas encore de chiffre",
  noTool: "n’en imprime pas",
  more: (count) => `Montrer ${many(count, "ligne de plus", "lignes de plus")}`,
  details: (count) =>
    count === 0 ? "Plus sur cette ligne" : `Plus sur cette ligne : ${many(count, "note", "notes")}`,

  besideTitle: "Pourquoi notre chiffre n’est pas celui de l’outil",
  besideSame:
    "Notre chiffre et celui de l’outil sont les mêmes, pour autant que chacun est imprimé.",
  difference,
  differenceInShort,
  rest: (factor) =>
    `Un autre facteur de ${figure(factor)} ne se déduit pas de ce que dit le fichier.`,
  reading: "Quelle lecture prendre",
  firstReading: "Comme lue d’abord",
  notes: "Notes",
  isPart: "Était-ce une partie d’une exécution plus longue ?",
  predict: "Prévoir le tout",
  predictOne: (name) => `Prévoir le tout de ${name}`,

  power: "Puissance dans le temps",
  powerOf: (name, devices) => `${name} : ${many(devices, "appareil", "appareils")}`,
  powerChart: (device, meanW, maxW) =>
    `Puissance de l’appareil ${device} dans le temps : ${figure(meanW)} W en moyenne, ${figure(maxW)} W au plus. Ses points sont dans la table dessous.`,
  powerCaption:
    "Moyenne de chaque tronçon du journal, W, depuis sa première mesure. Une coupure dans une ligne est un trou du journal.",
  powerDevice: (device) => `Appareil ${device}, W`,
  powerMore: (count) =>
    `${many(count, "autre appareil est", "autres appareils sont")} dans la table seulement.`,
  powerTable: "Puissance de chaque appareil",
  powerColumns: [
    "Appareil",
    "Énergie",
    "Compté",
    "Moyenne",
    "Maximum",
    "Mesures",
    "Sans puissance",
  ],
  deviceNamed: (device, name) => `${device}, ${name}`,
  seriesOf: (device) => `Les points de l’appareil ${device}`,
  seriesColumns: (unit) => [`Après, ${unit}`, "Horloge de la machine", "Moyenne", "Maximum"],
  noClock: "non donnée",
  clock: (atMs) => new Date(atMs).toISOString().slice(0, 19).replace("T", " "),
  watts: (value) => `${figure(value)} W`,
  hours: (value) => `${figure(value)} h`,
};
