import type * as english from "../en/import-view.ts";
import { plain } from "../figures.ts";
import type { Translated } from "../translated.ts";
import { figure, many } from "./phrases.ts";

const byteUnits = [
  [1e9, "Go"],
  [1e6, "Mo"],
  [1e3, "ko"],
] as const;

function bytes(count: number): string {
  const unit = byteUnits.find(([size]) => count >= size);
  return unit === undefined
    ? many(count, "octet", "octets")
    : `${plain(count / unit[0], "fr", 2)} ${unit[1]}`;
}

export const importView: Translated<typeof english.importView> = {
  title: "Importer journaux, tableaux et liens",
  intro:
    "Déposez des fichiers n’importe où sur cette page, choisissez-les, ou collez du texte. Ce que veut dire chaque ligne est montré avant que rien ne soit pris. Rien ne quitte ce navigateur.",
  readable:
    "CodeCarbon, carbontracker, Green Algorithms (lien ou CSV), nvidia-smi, SLURM sacct, mesures de Weights & Biases et MLflow, fiches de modèle Hugging Face, BoAmps, Zeus, Eco2AI, experiment-impact-tracker, tableaux à vous, et ce que cette page a écrit. Texte brut ou gzip.",
  drop: "Déposez des fichiers ici",
  choose: "Choisir des fichiers",
  paste: "Collez un journal, un CSV ou un lien",
  pasteHint: "Ou pressez Ctrl+V n’importe où hors d’un champ.",
  readPasted: "Lire le texte",
  pasteEmpty: "Il n’y a pas encore de texte ici. Collez-en d’abord un.",
  pasted: "Texte collé",

  sources: "Ce qui a été lu",
  removeAll: "Tout retirer",
  remove: "Retirer",
  removeOne: (name) => `Retirer ${name}`,
  removed: (name) => `${name} a été retiré.`,
  allRemoved: "Tout a été retiré. Ce qui avait été pris est gardé.",

  waiting: "En attente des précédents.",
  reading: (name) => `Lecture de ${name}`,
  progress: (done, total, rows) =>
    `${bytes(done)} sur ${bytes(total)}${rows === 0 ? "" : `, ${many(rows, "ligne", "lignes")}`}`,
  cancel: "Annuler",
  cancelOne: (name) => `Annuler la lecture de ${name}`,
  cancelled: "La lecture a été arrêtée. Rien n’en a été pris.",
  readAgain: "Relire",
  readAgainOne: (name) => `Relire ${name}`,
  failed:
    "Ceci n’a pas pu être lu : le fichier a peut-être été déplacé ou changé, ou ce navigateur n’a plus de mémoire. Ce qui était là est gardé. Choisissez le fichier à nouveau.",

  matching: "Recherche des noms dans les tables.",
  status: (read, all, lines) =>
    all === 0
      ? ""
      : `${figure(read)} sur ${figure(all)} lus.${lines === 0 ? "" : ` ${many(lines, "ligne", "lignes")} à regarder.`}`,
  understood: (rows, lines, runs) => {
    const from =
      rows === 0 ? "" : ` dans ${many(rows, "ligne", "lignes")}, noms de colonnes compris`;
    return runs > lines
      ? `${many(runs, "exécution comprise", "exécutions comprises")}${from}. Il y en a beaucoup ; celles qui se ressemblent font donc une ligne : ${many(lines, "ligne", "lignes")}.`
      : `${many(lines, "exécution comprise", "exécutions comprises")}${from}.`;
  },
  noneSkipped: "Aucune ligne n’a été laissée de côté.",
  ignored: (columns) => {
    const shown = columns.slice(0, 12).map((name) => `« ${name.slice(0, 60)} »`);
    const rest = columns.length - shown.length;
    const names = rest > 0 ? `${shown.join(", ")} et ${figure(rest)} de plus` : shown.join(", ");
    return columns.length === 1
      ? `Une colonne avec un contenu qui ne sert pas : ${names}.`
      : `Des colonnes avec un contenu qui ne sert pas : ${names}.`;
  },
  toKnow: (count) => `${many(count, "chose", "choses")} à savoir`,

  ownLink:
    "C’est une expérience de cette page. Elle s’ouvre comme son lien, avec l’édition qu’il nomme.",
  ownLinkKept: "Ce qui est dans le calculateur est gardé, à un clic.",
  openLink: "Ouvrir cette expérience",
  ownLedger: "C’est un registre de cette page.",
  ledgerHolds: (added, same, other) =>
    `${[
      `Il contient ${many(added, "entrée", "entrées")} que votre registre n’a pas`,
      same === 0 ? undefined : `${figure(same)} qu’il a déjà`,
      other === 0
        ? undefined
        : `${figure(other)} qu’il a autrement ou sous un autre identifiant : ouvrez le fichier dans le registre pour choisir`,
    ]
      .filter(Boolean)
      .join(", ")}.`,
  ledgerTake: (added) => `Ajouter ${many(added, "entrée", "entrées")} au registre`,
  ledgerDamaged:
    "Cela ressemble à un registre de cette page, mais il est abîmé ou d’une version plus récente.",
  ledgerDamagedEntries: (count) =>
    `${many(count, "entrée est abîmée", "entrées sont abîmées")} ; le registre dit ce qui ne va pas.`,
  toLedger: "Aller au registre",

  interval: "Secondes entre deux mesures",
  intervalHint:
    "Comme le journal a été fait : le nombre après « -l » ou « --loop », ou « -d » de dmon.",
  intervalWrong:
    "Écrivez des secondes, un nombre supérieur à 0 et d’au plus 86 400, comme 1 ou 0,5.",
  intervalRead: "Lire ainsi",
};
