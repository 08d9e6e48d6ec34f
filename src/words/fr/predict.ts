import type { Prediction, WarmUp } from "../../calculation/prediction.ts";
import type { MeasuredScope } from "../../experiment/experiment.ts";
import type { PartialField, PartialProblem } from "../../experiment/prediction/partial-entry.ts";
import type * as english from "../en/predict.ts";
import type { Translated } from "../translated.ts";
import { problemWords } from "./problems.ts";
import { figure } from "./phrases.ts";

const quoted = (text: string): string => `« ${text.slice(0, 40)} »`;

const scopeNames: Readonly<Record<MeasuredScope, string>> = {
  acc: "accélérateurs seuls",
  it: "la machine",
  meter: "la machine, par un compteur",
  wall: "PUE compris",
};

const fields: Readonly<Record<PartialField, string>> = {
  kwh: "l’énergie jusqu’ici",
  hours: "les heures jusqu’ici",
  parts: "l’énergie de chaque époque",
  done: "les époques ou pas faits",
  planned: "les époques ou pas prévus",
  plannedHours: "les heures prévues",
};

function spreadWords({ spread, counted, energy, hours }: Prediction, areWindows: boolean): string {
  const parts = areWindows ? "fenêtres du journal" : "époques";
  switch (spread) {
    case "known": {
      const floor =
        energy?.isFloored === true || hours?.isFloored === true
          ? " L’écart est si large qu’il descend sous rien ; ce qui reste à venir s’y arrête à 0."
          : "";
      return `L’intervalle contient l’écart entre ${figure(counted)} ${parts}. Par cet écart seul, 19 exécutions sur 20 consomment plus que le bas de l’énergie, et 19 sur 20 moins que son haut.${floor}`;
    }
    case "one-part":
      return "Une seule époque ne montre pas d’écart ; l’intervalle ne contient donc que ce qui est incertain sur le lieu et l’énergie. Après une deuxième époque, on peut dire combien elles varient.";
    case "one-sum":
      return "Une seule somme ne montre pas d’écart ; l’intervalle ne contient donc que ce qui est incertain sur le lieu et l’énergie. Donnez chaque époque à part pour l’avoir.";
    case "done":
      return "Rien n’est à venir : c’est ce qui a été mesuré.";
  }
}

function warmUpWords({ of, value, others }: WarmUp, areWindows: boolean): string {
  const unit = of === "energy" ? "kWh" : "h";
  const first = areWindows ? "fenêtre" : "époque";
  return `La première ${first} se détache (${figure(value)} ${unit}, les autres ${figure(others)} ${unit} en moyenne). Elle est prise pour une mise en route : elle compte comme dépensée, et ce qui vient suit les autres.`;
}

/** Un moment selon l’horloge de la machine, tenu comme s’il était en UTC. */
function moment(ms: number): string {
  return new Intl.DateTimeFormat("fr", {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "UTC",
  }).format(ms);
}

function lineProblem(problem: PartialProblem): string {
  switch (problem.code) {
    case "below-done":
      return `C’est moins que les ${figure(problem.done)} déjà faits. Donnez toute l’exécution, le fait compris.`;
    case "parts-without-hours":
      return "Les époques ci-dessus n’ont pas d’heures ; elles ne peuvent donc être mises face à des heures prévues. Ajoutez des heures à chaque ligne, ou prévoyez en époques.";
    case "line-unreadable":
      return `La ligne ${figure(problem.line)} est illisible : ${quoted(problem.text)}. Écrivez les kWh, et les heures après un espace si vous les avez : 0.42 1.5.`;
    case "line-uneven":
      return `La ligne ${figure(problem.line)} diffère de la première : des heures sont sur toutes les lignes ou sur aucune.`;
    case "too-many-lines":
      return `Il y a plus de ${figure(problem.max)} lignes.`;
    default:
      return problemWords(problem);
  }
}

export const predict: Translated<typeof english.predict> = {
  title: "Prévoir : l’exécution entière d’après son début",
  intro:
    "Dites ce qu’une exécution a consommé jusqu’ici et où elle en est. Ce qui vient suit la moyenne des époques mesurées, ou des heures jusqu’ici ; une première époque différente des autres est prise pour une mise en route et n’est pas prolongée.",
  method: "Avec quelle sûreté un chiffre est connu",
  rule: {
    title: "La règle, sa source et ses limites",
    lines: [
      "Chaque partie à venir est supposée consommer et durer comme la moyenne x̄ des parties mesurées : entier = dépensé + M × x̄, avec M parties à venir. Les parties sont des époques, ou des fenêtres d’un journal. D’une seule somme, le reste est la somme × (prévu − fait) ÷ fait.",
      "Là où les parties ont été mesurées une à une, les bouts de ce qui vient sont M × x̄ ± t × s × √(M + M² ÷ m) : m parties comptées, s leur écart-type, t de la loi de Student à m − 1 degrés pour 90 %. C’est l’intervalle de prévision de la moyenne de M valeurs futures d’une loi normale, fois M (Meeker, Hahn et Escobar, Statistical Intervals, 2e édition, 2017, chapitre 4).",
      "La première partie est une mise en route si elle sort de l’intervalle à 99 % pour une de plus parmi les autres, avec au moins trois autres, et s’écarte de plus de 5 % de leur moyenne, en énergie ou en heures. Elle compte comme dépensée, et ni x̄ ni s ne la contiennent.",
      "Pour les émissions, l’écart est un fait indépendant de plus à côté de ceux du calculateur : les logarithmes de ce que chacun fait au total s’ajoutent en carrés.",
      "Limites : les parties à venir sont supposées semblables aux parties mesurées et indépendantes entre elles. Des séquences qui s’allongent, un programme qui change le travail, d’autres travaux sur la machine, une évaluation à la fin seulement, ou des fenêtres plus courtes qu’une oscillation de la puissance rompent cela. Peu de parties donnent un intervalle large, et à raison.",
    ],
  },
  log: {
    open: "La prendre d’un journal",
    hint: "carbontracker, nvidia-smi, Weights & Biases, MLflow, CodeCarbon et les autres formats de l’importation. Il est lu ici et n’est envoyé nulle part.",
    reading: (name) => `Lecture de ${quoted(name)}.`,
    cancel: "Arrêter la lecture",
    cancelled: "La lecture a été arrêtée. Ce que vous avez saisi est resté tel quel.",
    taken: (name, parts, areWindows) =>
      areWindows
        ? `${quoted(name)} a été lu. Il ne nomme pas d’époques ; il a donc été coupé en ${figure(parts)} fenêtres d’égale longueur. Ce qu’elles contiennent est dessous.`
        : parts > 0
          ? `${quoted(name)} a été lu : ${figure(parts)} ${parts === 1 ? "époque" : "époques"}, ci-dessous.`
          : `${quoted(name)} a été lu. Ce qu’il a mesuré est dessous.`,
    oneLog:
      "Ce sont des journaux de plusieurs exécutions. Choisissez-en un, ou les deux journaux d’une exécution de carbontracker. Ce que vous avez saisi est resté tel quel.",
    several: "Exécution du journal",
    run: (name, kwh) => `${name} : ${kwh}`,
    unnamed: (at) => `Exécution ${figure(at)}`,
    noEnergy: (name) =>
      `${quoted(name)} a été lu, mais ses exécutions n’ont pas d’énergie mesurée ; il n’y a donc rien à prolonger. Ce que vous avez saisi est resté tel quel.`,
    notALog: (name) =>
      `${quoted(name)} n’est pas le journal d’une exécution. Ce que vous avez saisi est resté tel quel. Liens, registres et tableaux à vous s’ouvrent dans l’importation.`,
    failed: (name, why) =>
      `${quoted(name)} n’a pas pu être lu. ${why} Ce que vous avez saisi est resté tel quel.`,
  },
  measured: {
    title: "Ce qui a été mesuré",
    basis: "Connu jusqu’ici",
    bases: {
      parts: { label: "Chaque époque", hint: "L’écart entre elles donne l’intervalle." },
      sum: { label: "Une somme", hint: "L’énergie jusqu’à maintenant, sans ses époques." },
      model: {
        label: "Les heures seules",
        hint: "L’énergie vient de la puissance de la charge du calculateur, pleine ou telle que donnée.",
      },
    },
    eachWindow: "Chaque fenêtre",
    scope: "Ce que couvre l’énergie",
    kwh: "Énergie jusqu’ici",
    hours: "Heures jusqu’ici",
    hoursHint: "Temps réel écoulé : 24, « 3 j 4 h » ou « 1:30:00 ».",
    hoursLoose: "Facultatif ici : sans heures, il n’y a pas d’heure de fin.",
    parts: "Énergie de chaque époque",
    partsHint:
      "Une ligne par époque dans l’ordre : les kWh, et après un espace ses heures si vous les avez.",
    windows: "Énergie de chaque fenêtre",
    windowsHint: "Une ligne par fenêtre du journal : kWh et heures.",
  },
  plan: {
    title: "Combien dure le tout",
    by: "Le tout est connu en",
    bys: {
      count: { label: "Époques ou pas", hint: "" },
      hours: { label: "Heures", hint: "" },
    },
    done: "Époques ou pas faits",
    planned: "Époques ou pas prévus",
    plannedHint: "En tout, ceux qui sont faits compris.",
    plannedEpochs: "Époques prévues",
    plannedHours: "Heures prévues",
    plannedHoursHint: "En tout, celles d’ici compris.",
    start: "Commencé le",
    startHint:
      "Facultatif. Selon l’horloge de la machine ; sans cela, la fin se compte à partir de maintenant.",
    line: "Compté comme",
    lineHint: "Le matériel et le lieu de cette charge donnent les émissions.",
    newLine: "Une nouvelle charge",
    lineNamed: (named, place) =>
      place === undefined
        ? `Avec ce que nomme le journal : ${named}.`
        : `Avec ce que nomme le journal : ${named}. Il ne nomme pas de lieu ; celui de cette charge compte donc : ${place}.`,
  },
  lacking: (lacking) =>
    `Pour voir l’exécution entière, donnez : ${lacking.map((field) => fields[field]).join(", ")}.`,
  inError: "Il n’y a pas de prévision tant qu’une saisie est en erreur.",
  problem: lineProblem,
  outcome: {
    title: "L’exécution entière",
    noEmissions: (missing) =>
      `Il n’y a pas encore d’émissions : ${missing}. Énergie et heures sont dessous.`,
    figureInError:
      "Il n’y a pas d’émissions tant qu’une saisie du calculateur est en erreur. Énergie et heures sont dessous.",
    announced: (amount) => `L’exécution entière : ${amount}`,
    oneRun: (runs) => `Ces chiffres sont d’une exécution ; la charge en a ${figure(runs)}.`,
    caption: "Ce qu’arrêter épargne et ce que continuer coûte",
    region: "Table de la prévision, défile sur le côté",
    columns: {
      what: "Quoi",
      energy: (scope) => (scope === undefined ? "Énergie" : `Énergie, ${scopeNames[scope]}`),
      hours: "Heures",
      emissions: "Émissions",
    },
    rows: {
      spent: { name: "S’arrêter ici", what: "ce qui est dépensé" },
      rest: { name: "Le reste coûte", what: "ce qui est à venir" },
      whole: { name: "L’exécution entière", what: "les deux ensemble" },
    },
    unknown: "non connu",
    hours: (hours) => `${hours} h`,
    ends: (low, high) => `${low} à ${high}`,
    endFromStart: (ms) => `D’après son début et ses heures, elle finit le ${moment(ms)}`,
    endFromNow: (ms) => `Si elle continue maintenant sans pause, elle finit le ${moment(ms)}`,
    endBetween: (low, high) => ` (${moment(low)} à ${moment(high)})`,
    noEnd: "Sans heures, il n’y a pas d’heure de fin.",
    spread: spreadWords,
    warmUp: warmUpWords,
    fixedHours: "Les heures sont celles que vous avez prévues, non une prévision.",
    model:
      "L’énergie vient du modèle de puissance, non d’une mesure. L’intervalle est celui du calculateur.",
  },
  take: {
    title: "La reprendre",
    whole: "Mettre l’exécution entière dans le calculateur",
    spent: "Mettre ce qui est dépensé",
    wholeTaken: "L’exécution entière est dans le calculateur.",
    spentTaken: "Ce qui est dépensé est dans le calculateur.",
    undo: "Annuler",
    undone: "Le calculateur est comme avant.",
    full: "Le calculateur a autant de charges qu’il peut en tenir ; aucune n’a donc été ajoutée.",
    open: "Ouvrir le calculateur",
  },
  parts: {
    title: (areWindows) => (areWindows ? "Énergie de chaque fenêtre" : "Énergie de chaque époque"),
    chart: (parts, low, high) =>
      `Énergie de ${figure(parts)} parties dans l’ordre, de ${low} à ${high}. La table a les mêmes chiffres.`,
    caption: (unit) => `Énergie en ${unit} ; la ligne est la moyenne qui est prolongée`,
    warmUp: "mise en route",
    table: "Énergie et heures de chaque partie",
    region: "Table des parties, défile sur le côté",
    show: "La même chose en table",
    columns: (areWindows) => [areWindows ? "Fenêtre" : "Époque", "Énergie", "Heures"],
    mean: "moyenne prolongée",
    more: (shown, all) => `Les ${figure(shown)} premières sur ${figure(all)}.`,
  },
};
