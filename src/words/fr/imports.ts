import type { ImportNotice, ImportProblem, Skipped, SkipReason } from "../../importers/notice.ts";
import type * as english from "../en/imports.ts";
import { energy, share, text } from "../figures.ts";
import type { Translated } from "../translated.ts";
import { figure, quoted } from "./phrases.ts";

/** Une longue liste est coupée, et dit de combien. */
function list(items: readonly (string | number)[], most = 12): string {
  const shown = items.slice(0, most).map(String);
  const rest = items.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} et ${figure(rest)} de plus` : shown.join(", ");
}

const lines = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? "la ligne" : "les lignes"} ${list(numbers.map(figure))}`;

export const importFormats: Translated<typeof english.importFormats> = {
  codecarbon: "CodeCarbon, emissions.csv",
  "codecarbon-tasks": "CodeCarbon, fichier de tâches",
  "codecarbon-experiments": "Tableau de bord CodeCarbon, expériences",
  "codecarbon-runs": "Tableau de bord CodeCarbon, exécutions",
  "codecarbon-series": "Tableau de bord CodeCarbon, émissions d’une exécution",
  "carbontracker-standard": "carbontracker, journal standard",
  "carbontracker-output": "carbontracker, journal de sortie",
  "carbontracker-sentence": "carbontracker, phrase pour un article",
  "nvidia-smi": "nvidia-smi, journal de requête",
  "nvidia-dmon": "nvidia-smi dmon",
  "green-algorithms-link": "Green Algorithms, lien",
  "green-algorithms-csv": "Green Algorithms, CSV",
  "model-card": "Fiche de modèle Hugging Face",
  boamps: "Rapport BoAmps",
  sacct: "SLURM sacct",
  "impact-tracker": "experiment-impact-tracker, data.json",
  wandb: "Weights & Biases, mesures du système",
  mlflow: "MLflow, mesures du système",
  "mlflow-files": "MLflow, fichiers d’une mesure",
  zeus: "Zeus, journal de fenêtres",
  eco2ai: "Eco2AI, emission.csv",
  "nf-co2footprint": "nf-co2footprint, trace d’un pipeline Nextflow",
  plain: "Tableau à soi",
};

function skipReason(reason: SkipReason): string {
  switch (reason.code) {
    case "cell-count":
      return `la ligne a ${figure(reason.found)} cellules sous ${figure(reason.expected)} colonnes, et la lire mettrait des valeurs dans d’autres colonnes`;
    case "unreadable":
      return `« ${reason.column} » n’est pas un nombre (${quoted(reason.sample)})`;
    case "negative":
      return `« ${reason.column} » est sous 0 (${quoted(reason.sample)})`;
    case "no-energy":
      return `« ${reason.column} » est vide`;
    case "time-unreadable":
      return `l’heure est illisible (${quoted(reason.sample)})`;
    case "value-missing":
      return "aucune puissance n’est donnée";
    case "not-a-sample":
      return "il n’y a pas d’heure";
    case "job-step":
      return "c’est une étape d’un travail dont la ligne n’est pas dans le fichier";
    case "job-pending":
      return "le travail n’a jamais tourné";
    case "damaged-json":
      return "c’est abîmé";
  }
}

/** « 2 lignes laissées de côté (lignes 3, 7) : « energy_consumed » est vide. » */
export function skippedWords({ reason, count, where, places }: Skipped): string {
  const rows =
    count === 1 ? "Une ligne laissée de côté" : `${figure(count)} lignes laissées de côté`;
  const one = where === "line" ? "ligne" : "entrée";
  const more = where === "line" ? "lignes" : "entrées";
  const rest = count - places.length;
  const at =
    rest > 0
      ? `${list(places.map(figure), 20)} et ${figure(rest)} de plus`
      : list(places.map(figure), 20);
  return `${rows} (${count === 1 ? one : more} ${at}) : ${skipReason(reason)}.`;
}

function leftOutWords(notice: Extract<ImportNotice, { code: "kinds-left-out" }>): string {
  const { runs, kwh, hours, kwhShare, hoursShare } = notice;
  const parts = [
    ...(kwh > 0 ? [`${text(energy(kwh, "fr"))} (${share(kwhShare, "fr")} de l’énergie)`] : []),
    ...(hours > 0 ? [`${figure(hours)} h (${share(hoursShare, "fr")} des heures)`] : []),
  ];
  const size = parts.length === 0 ? "" : ` Elles font ${parts.join(" et ")}.`;
  return `Les exécutions sont de plus de sortes qu’il n’y a de place ici. Des plus petites, ${runs === 1 ? "une a été laissée" : `${figure(runs)} ont été laissées`} de côté.${size} Divisez le fichier pour les prendre aussi.`;
}

/** Ce qu’il faut savoir de tout le fichier. */
export function importNoticeWords(notice: ImportNotice): string {
  switch (notice.code) {
    case "columns-recomputed":
      return `${list(notice.columns.map(quoted))} n’a pas été lu, car son unité a changé entre versions. Émissions sur durée donnent la même chose.`;
    case "power-columns-unused":
      return "L’énergie vient des colonnes d’énergie. Les colonnes de puissance contiennent la dernière mesure ou une moyenne courante, selon la version.";
    case "local-times":
      return "Les heures sont celles de l’horloge de la machine ; le fichier ne nomme pas de fuseau.";
    case "codecarbon-1":
      return "Ce fichier est de CodeCarbon 1. Son énergie CPU peut être mille fois trop petite (ses problèmes 188 et 286) ; vérifiez-la avec la puissance de la machine.";
    case "no-gpu-columns":
      return "Le fichier n’a pas de colonnes pour les GPU, comme certaines versions l’écrivent sur des machines sans GPU. S’il y en avait un, ajoutez-le.";
    case "header-changes":
      return `Une autre ligne de noms de colonnes est à ${lines(notice.lines)}. Les lignes dessous ont été lues d’après elle.`;
    case "cells-shifted":
      return `À ${lines(notice.lines)}, une virgule dans « ${notice.column} » décale ce qui suit. Seul ce qui est avant a été lu ; choisissez le matériel à la main.`;
    case "tasks-of-runs":
      return notice.runs === 1
        ? "Ce sont les tâches d’une exécution. N’y ajoutez pas la ligne de l’exécution dans emissions.csv."
        : `Ce sont les tâches de ${figure(notice.runs)} exécutions. N’y ajoutez pas les lignes des exécutions dans emissions.csv.`;
    case "sum-of-runs":
      return "Chaque ligne est la somme des exécutions d’une expérience. N’y ajoutez pas les exécutions elles-mêmes.";
    case "broken-quotes":
      return `Les guillemets ne vont pas par paires à la ligne ${figure(notice.line)} ; des lignes peuvent donc manquer à partir de là.`;
    case "endless-row":
      return `La ligne qui commence en ${figure(notice.line)} ne finit pas, comme quand un guillemet n’est jamais fermé. Elle n’a pas été lue, ni rien dessous.`;
    case "cut-off":
      return `La dernière ligne (${figure(notice.line)}) s’arrête trop tôt ; le fichier semble coupé.`;
    case "units-row":
      return "Une ligne d’unités sous les noms de colonnes a été laissée de côté.";
    case "prediction-unknown":
      return "Le journal ne dit pas combien d’époques étaient prévues. Le chiffre est celui des époques mesurées.";
    case "share-not-completed":
      return `${share(notice.share, "fr")} ${notice.by === "energy" ? "de l’énergie est allé" : "des heures sont allés"} à des travaux qui ne sont pas allés au bout. Ils sont comptés.`;
    case "windows-may-nest":
      return "Des fenêtres de noms différents peuvent être l’une dans l’autre, comme des pas dans une époque. Prenez l’une d’elles, sinon l’énergie est comptée deux fois.";
    case "runs-summed":
      return `Le fichier a ${figure(notice.runs)} exécutions. Celles qui se ressemblent en tout sauf le jour, les heures, l’énergie et les émissions ont été additionnées, ce qui donne ${figure(notice.lines)} lignes.`;
    case "names-left-out":
      return "Les exécutions ont tant de noms qu’elles ont été additionnées sans égard au nom ni à la version de l’outil. Une ligne a un nom là où toutes ses exécutions ont celui-là.";
    case "months-left-out":
      return "Il restait trop de sortes d’exécutions ; les mois de chaque année ont donc été additionnés. Dans le registre, une ligne porte le jour où sa dernière exécution a fini.";
    case "persons-left-out":
      return "Il restait trop de sortes d’exécutions ; celles de personnes différentes ont donc été additionnées. Une ligne a une personne là où toutes ses exécutions sont d’elle.";
    case "kinds-left-out":
      return leftOutWords(notice);
    case "address-is-dead":
      return "Green Algorithms n’ouvre plus les liens de la version 2. Ce que dit celui-ci a été lu ici et est recalculé.";
  }
}

const readable = [
  ...new Set(
    Object.values(importFormats).map(
      (name) => name.split(",")[0]?.replace("Tableau de bord ", "") ?? name,
    ),
  ),
].join(", ");

const binaryWords = {
  workbook:
    "C’est un classeur ou un fichier compressé. Enregistrez la feuille en CSV, ou décompressez-le, et choisissez ce fichier.",
  pickle:
    "C’est un pickle de Python, comme info.pkl d’experiment-impact-tracker. En ouvrir un peut exécuter du code ; il n’est donc pas ouvert ici. Choisissez data.json, qui est à côté.",
  other:
    "Ce n’est pas un fichier texte. Choisissez un journal ou un fichier CSV, JSON ou Markdown.",
} as const;

/** Pourquoi le fichier n’a pas été pris, et que faire. */
export function importProblemWords(problem: ImportProblem): string {
  switch (problem.code) {
    case "empty":
      return "Ce fichier est vide.";
    case "binary":
      return binaryWords[problem.kind];
    case "too-large":
      return `Ce fichier est d’une sorte qui se lit en entier, et a plus de ${figure(problem.max)} caractères. Enregistrez-en une partie.`;
    case "gzip-damaged":
      return "Ce fichier gzip est coupé, abîmé, ou fait de plusieurs. Rien n’en a été pris. Décompressez-le et choisissez le fichier qu’il contient.";
    case "gzip-too-large":
      return "Ce fichier gzip se décompresse en plus qu’aucun journal n’en a ; la lecture s’est donc arrêtée et rien n’a été pris. Décompressez-le et choisissez la partie voulue.";
    case "too-many-runs":
      return `Ce fichier a plus de ${figure(problem.max)} exécutions, plus qu’on n’en distingue ici. Divisez-le, et prenez les parties l’une après l’autre.`;
    case "too-many-rows":
      return `Ce fichier a plus de ${figure(problem.max)} lignes, plus qu’on n’en garde ici pour sa sorte. Divisez-le, et prenez les parties l’une après l’autre.`;
    case "unknown-format":
      return `Ce n’est aucun des formats lus ici : ${readable}. Ils se reconnaissent à leurs noms de colonnes ou à leurs premières lignes, qui doivent donc être là.`;
    case "damaged-json":
      return `Cela ressemble à ${importFormats[problem.format]}, mais c’est abîmé ou coupé. Enregistrez-le à nouveau.`;
    case "damaged-yaml":
      return "L’en-tête de cette fiche de modèle n’est pas du YAML valide ; rien n’en a donc été lu. Corrigez-le, ou copiez son co2_eq_emissions seul.";
    case "missing-column":
      return `Cela ressemble à ${importFormats[problem.format]}, mais sans ${list(problem.columns.map(quoted))}. On ne fait jamais de puissance à partir d’un taux d’utilisation : refaites le journal avec cette colonne.`;
    case "interval-missing":
      return "Ce journal n’a pas d’heures. Dites combien de secondes séparent deux mesures.";
    case "header-missing":
      return "Ce journal de nvidia-smi n’a ni noms de colonnes ni unités ; ses colonnes ne se reconnaissent donc pas. Ajoutez la ligne des noms, ou refaites-le sans « nounits ».";
    case "no-runs":
      return [
        `C’est ${importFormats[problem.format]}, mais rien n’a pu y servir.`,
        ...problem.skipped.map(skippedWords),
      ].join(" ");
  }
}
