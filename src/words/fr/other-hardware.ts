import type { PowerBasis } from "../../dataset/types.ts";
import type { Workload } from "../../experiment/experiment.ts";
import type { Precision } from "../../experiment/throughput.ts";
import type * as english from "../en/other-hardware.ts";
import { plain } from "../figures.ts";
import type { Translated } from "../translated.ts";
import { figure, listed } from "./phrases.ts";

const hoursADay = 24;
const hoursAYear = 365.25 * hoursADay;
const hoursAMonth = hoursAYear / 12;

const hours = (value: number) => `${figure(value)} h`;

/** Une durée d’usage constant dans l’unité où l’on y pense. */
function constantUse(value: number): string {
  if (value < hoursADay) return hours(value);
  if (value < hoursAMonth) return `${plain(value / hoursADay, "fr", 2)} jours`;
  if (value < 2 * hoursAYear) return `${plain(value / hoursAMonth, "fr", 2)} mois`;
  return `${plain(value / hoursAYear, "fr", 2)} ans`;
}

const precisions: Readonly<Record<Precision, string>> = {
  tf16: "FP16 ou BF16 dense",
  fp32: "FP32",
};

const bases: Readonly<Record<PowerBasis, string>> = {
  rated: "",
  mean: "moyenne mesurée de l’appareil",
  machine: "watts de la machine autour",
};

/** Ce que, des chiffres de l’utilisateur, un autre appareil met de côté. */
function setAside({
  utilisationPercent,
  measuredKwh,
  deviceW,
  embodiedKgPerDeviceHour,
}: Workload): string[] {
  return [
    utilisationPercent === undefined ? "" : "puissance moyenne",
    measuredKwh === undefined ? "" : "énergie mesurée",
    deviceW === undefined ? "" : "watts",
    embodiedKgPerDeviceHour === undefined ? "" : "chiffre de fabrication",
  ].filter(Boolean);
}

const jobsLike = (jobs: number) => `${figure(jobs)} ${jobs === 1 ? "travail" : "travaux"}`;

export const otherHardware: Translated<typeof english.otherHardware> = {
  title: "Le même travail sur un autre matériel",
  lead: (precision) =>
    `Une première approximation : le même travail à la même part de la pointe de chaque appareil, ${precisions[precision]}, selon son fabricant. De vrais travaux atteignent une autre part sur un autre matériel ; logiciel, débit mémoire et liens entre appareils en décident.`,
  fp32: "L’appareil actuel n’a pas de pointe 16 bits dans les tables ; tous sont donc comparés en FP32. Les unités tensorielles des plus récents ne comptent alors pas, et ils paraissent moins bons qu’ils ne le seraient.",
  workload: "Charge à mettre sur un autre matériel",
  noHardware: "Cette charge ne nomme pas de matériel. Choisissez-le dans le calculateur.",
  noHours:
    "Donnez les heures d’une exécution dans le calculateur : une énergie mesurée seule ne dit pas combien de travail a été fait.",
  noFigure:
    "L’expérience n’a pas encore de total ; il n’y a donc rien à quoi comparer. Chaque charge a besoin de ses chiffres et d’un site, tous d’un même type d’intensité. Complétez-la dans le calculateur.",
  peak: "Pointe d’un appareil actuel",
  peakUnit: "TFLOPS",
  peakHint: "Pas dans les tables. De la fiche du fabricant, FP16 ou BF16 dense, sans parcimonie.",
  peakNeeded: "Donnez la pointe de l’appareil actuel pour voir le même travail sur d’autres.",
  memory: "Mémoire nécessaire, tous appareils ensemble",
  memoryUnit: "Go",
  memoryHint: (nowGb) =>
    nowGb === undefined
      ? "Celle des appareils actuels n’est pas dans les tables. Vide : la mémoire n’est pas regardée."
      : `Vide : ${figure(nowGb)} Go, ce qu’ont les appareils actuels.`,
  count: "Combien d’appareils",
  counts: {
    "as-now": {
      label: "Autant que maintenant",
      hint: "Davantage là où leur mémoire ensemble serait trop petite.",
    },
    fewest: {
      label: "Aussi peu que la mémoire le permet",
      hint: "Le travail dure plus longtemps sur moins d’appareils ; énergie et émissions en dépendent peu.",
    },
  },
  search: "Chercher un matériel",
  searchHint: "Nom, fabricant ou mémoire",
  vendor: "Fabricant",
  kind: "Type",
  segment: "Vendu",
  all: "Tous",
  segments: {
    datacenter: "pour centres de données",
    workstation: "pour stations de travail",
    consumer: "au grand public",
    laptop: "dans des portables",
    edge: "pour l’embarqué",
  },
  sort: "Ordre",
  sorts: {
    emissions: "Émissions les plus basses",
    full: "Les plus basses avec hôte et fabrication",
    energy: "Le moins d’énergie",
    hours: "L’exécution la plus courte",
    payback: "Le plus vite amorti",
    year: "Le plus récent",
  },
  shown: (shown, all) =>
    shown === all
      ? `${all} autres appareils.`
      : `${shown} autres appareils sur ${all} passent les filtres.`,
  noneLeft: "Aucun appareil ne passe ces filtres.",
  clearFilters: "Retirer les filtres",
  showMore: (count) => `En montrer plus (${count})`,
  caption: "Le même travail selon le matériel",
  region: "Table du matériel, défile sur le côté",
  columns: {
    device: "Matériel",
    devices: "Appareils",
    hours: "Heures d’une exécution",
    energy: "Énergie",
    full: "Avec hôte et fabrication",
    payback: "Acheté neuf, amorti",
    bought: "Le budget achète",
    peak: "Pointe d’un appareil",
    actions: "Choisir",
  },
  now: "actuel",
  alike: "actuel, compté comme les autres",
  year: (year) => String(year),
  own: (name) => name ?? "Matériel à soi",
  basis: (basis) => bases[basis],
  devices: (count) => figure(count),
  together: (gb) => `${figure(gb)} Go ensemble`,
  memoryUnknown: "mémoire non connue",
  hours,
  tflops: (peak) => `${plain(peak, "fr", 4)} TFLOPS`,
  yourPeak: "votre chiffre",
  doubt: (hasNote) => (hasNote ? "Incertain :" : "incertain"),
  same: "comme l’actuel",
  change: (percent, isMore) => `${isMore ? "+" : "−"}${percent}`,
  manufacture: (kg) => `dont ${kg} de fabrication`,
  manufactureUnknown: "fabrication non connue en partie",
  spent: "déjà là : déjà fabriqué",
  never: "jamais",
  neverWhy: "émet autant ou plus au travail",
  within: (usedHours) => `après ${constantUse(usedHours)} d’usage constant`,
  withinWhy: (jobs, presentHours) =>
    `${jobsLike(jobs)} comme celui-ci, ${hours(presentHours)} sur les actuels`,
  beyond: "pas dans sa vie",
  beyondWhy: (usedHours, lifeHours) =>
    `après ${hours(usedHours)} d’usage ; sa vie en compte ${hours(lifeHours)}`,
  chosen: "choisi maintenant",
  take: "Prendre",
  takePart: (name) => `Prendre ${name}`,
  taken: (name, devices) =>
    `La charge est maintenant sur ${figure(devices)} × ${name}. Le retour du navigateur l’annule.`,
  pin: "Épingler",
  pinPart: (name) => `Épingler ${name} pour comparer`,
  pinned: (name) =>
    `${name} est épinglé à côté des sites, avec les appareils et les heures d’à présent : son chiffre y est pour une exécution aussi longue, pas pour le même travail.`,
  newer: (counts, isDated) =>
    `Plus récent n’est pas toujours mieux. Sur ${counts.all} ${isDated ? "appareils vendus après l’actuel" : "autres appareils"}, achetés pour ce travail sur ce réseau, ${counts.within} compensent leur fabrication pendant leur vie, ${counts.beyond} épargnent de l’électricité mais pas assez pour cela, et ${counts.never} émettent autant ou plus au travail.`,
  noneNewer: "Aucun appareil des tables n’a été vendu après l’actuel.",
  example: (of) =>
    `${figure(of.devices)} × ${of.name}, les plus bas au travail, demandent ${of.manufacture} pour être fabriqués et épargnent ${of.saved} par travail. L’équilibre vient après ${jobsLike(of.jobs)} : ${hours(of.usedHours)} d’usage, ${of.usedHours > of.lifeHours ? "plus que" : "sur"} les ${hours(of.lifeHours)} que compte leur vie.`,
  turned: (name, shown, full) =>
    `${name} émet ${shown} de moins que l’actuel compté ainsi, et ${full} de plus avec hôte et fabrication.`,
  notes: {
    aside: (workload) => {
      const aside = setAside(workload);
      return aside.length === 0
        ? undefined
        : `Ces chiffres de vous appartiennent au matériel actuel : ${listed(aside)}. Les autres sont comptés avec les watts des tables et la puissance moyenne par défaut, et comparés à l’appareil actuel compté de la même façon.`;
    },
    host: "L’hôte que vous avez décrit suit tel quel.",
    payback:
      "Amortissement : la fabrication des nouveaux appareils et leur part d’hôtes, contre les émissions d’électricité (appareils, hôte, centre de données) qu’ils épargnent ; un travail est l’ensemble des exécutions de la charge. Sinon les appareils actuels continuent, et leur fabrication est dépensée. Les chiffres de fabrication sont connus à un facteur deux environ.",
    rented:
      "Dans un cloud, les appareils sont déjà là, et chaque heure porte sa part de leur fabrication : c’est alors la colonne avec hôte et fabrication qui compte.",
    leftOut: (why, names) =>
      why === "memory-unknown"
        ? `Laissés de côté, car leur mémoire n’est pas dans les tables : ${names.join(", ")}.`
        : `Laissés de côté, car le travail demanderait plus d’appareils ou d’heures qu’on ne peut en saisir : ${names.join(", ")}.`,
    peaks: "Les pointes sont celles de la table du matériel, avec les sources de ses lignes.",
  },
};
