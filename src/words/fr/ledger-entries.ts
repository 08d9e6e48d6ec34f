import type * as english from "../en/ledger-entries.ts";
import { plain } from "../figures.ts";
import type { Translated } from "../translated.ts";
import { figure, many } from "./phrases.ts";

export const statuses: Translated<typeof english.statuses> = {
  completed: "Terminée",
  failed: "Échouée",
  stopped: "Arrêtée",
  running: "En cours",
};

const properties: Readonly<Record<string, string>> = {
  id: "identifiant",
  fragment: "lien",
  name: "nom",
  date: "date",
  person: "personne",
  stage: "étape",
  status: "état",
  isRepeat: "répétition",
  note: "note",
  changedAt: "heure du changement",
};

const nameOf = (property: string): string =>
  (Object.hasOwn(properties, property) ? properties[property] : undefined) ?? property.slice(0, 60);

export const fieldProblem: typeof english.fieldProblem = ({ code, maxLength = 0 }) => {
  switch (code) {
    case "too-long":
      return `Ce texte dépasse ${figure(maxLength)} caractères. Raccourcissez-le.`;
    case "unprintable":
      return "Ce texte contient des caractères qui ne s’impriment pas. Retirez-les.";
    case "not-a-date":
      return "Ce n’est pas une date. Donnez année, mois et jour, ou videz le champ.";
    default:
      return "Ceci ne peut être gardé. Changez-le ou videz le champ.";
  }
};

export const entryProblemWords: typeof english.entryProblemWords = ({
  property,
  code,
  maxLength = 0,
}) => {
  const name = nameOf(property);
  switch (code) {
    case "missing":
      return `${name} : manque`;
    case "wrong-type":
      return `${name} : pas de la sorte qu’il faut`;
    case "too-long":
      return `${name} : plus de ${figure(maxLength)} caractères`;
    case "unprintable":
      return `${name} : des caractères qui ne s’impriment pas`;
    case "not-a-date":
      return `${name} : pas une date`;
    case "not-a-time":
      return `${name} : pas une heure`;
    case "unknown-choice":
      return `${name} : aucun de ceux qu’il y a`;
    case "not-a-link":
      return `${name} : pas un lien de cette page`;
    case "unknown-property":
      return `${name} : inconnu, et serait perdu`;
    case "broken-row":
      return "la ligne est cassée";
    case "not-an-entry":
      return "ce n’est pas une entrée";
    case "gone":
      return "elle n’est plus là";
  }
};

export const entryForm: Translated<typeof english.entryForm> = {
  name: "Nom",
  nameHint: "Vide : le titre ou la première ligne de l’expérience.",
  date: "Date de l’exécution",
  refused: "Cette entrée n’a pas été gardée. Elle a peut-être été retirée dans un autre onglet.",
  person: "Personne ou équipe",
  stage: "Étape",
  stageHint: "Des lignes qui ne nomment pas leur propre étape.",
  noStage: "Non donnée",
  status: "État",
  noStatus: "Non donné",
  repeat: "Elle répète une exécution dont le résultat fut perdu ou mis en doute",
  note: "Note",
  replace: "Remplacer son expérience par celle du calculateur",
  replaceHint: (line) => `Dans le calculateur : ${line}`,
  save: "Garder les détails",
  cancel: "Annuler",
  title: (name) => `Détails de ${name}`,
  several: {
    title: (count) =>
      count === 1
        ? "Modifier l’entrée choisie"
        : `Modifier ${many(count, "entrée", "entrées")} à la fois`,
    hint: "Ce qui reste tel quel reste à chaque entrée.",
    asIs: "Laisser tel quel",
    clear: "Non donné",
    person: "Personne ou équipe de toutes",
    personHint: "Vide : laisser tel quel.",
    stage: "Étape de toutes",
    status: "État de toutes",
    submit: "Appliquer aux entrées choisies",
    nothing: "Rien n’est choisi à appliquer. Remplissez un des champs.",
    done: (count) => `${many(count, "entrée a été changée", "entrées ont été changées")}.`,
  },
};

export const entryTable: Translated<typeof english.entryTable> = {
  title: "Entrées",
  region: "Table des entrées, défile sur le côté",
  caption: "Entrées du registre avec leurs heures, leur énergie et leurs émissions",
  columns: {
    select: "Choisir",
    name: "Nom",
    date: "Date",
    person: "Personne",
    stage: "Étape",
    status: "État",
    hardware: "Matériel",
    site: "Site",
    energy: "Énergie",
    emissions: "Émissions",
    actions: "Actions",
  },
  search: "Chercher une entrée",
  searchHint: "Des mots du nom, de la note, de la personne, du matériel ou du site.",
  person: "Personne",
  stage: "Étape",
  status: "État",
  month: "Mois",
  anyone: "Tous",
  anyStage: "Toutes les étapes",
  anyStatus: "Tous les états",
  anyMonth: "Tous les mois",
  notGiven: "Non donné",
  otherStage: "Autre ou non donnée",
  findAlike: "Chercher des doublons",
  alike: (count) =>
    count === 1
      ? "Une entrée a l’expérience, le nom et la date d’une autre. Elle est choisie, la première des deux ne l’est pas."
      : `${figure(count)} entrées ont l’expérience, le nom et la date d’autres. Elles sont choisies, la première de chaque sorte ne l’est pas.`,
  noneAlike: "Aucune entrée n’a l’expérience, le nom et la date d’une autre.",
  noDate: "Sans date",
  shown: (shown, all) =>
    shown === all
      ? many(all, "entrée", "entrées")
      : `${figure(shown)} entrées sur ${figure(all)} passent les filtres`,
  noneLeft: "Aucune entrée ne passe ces filtres.",
  clearFilters: "Montrer toutes les entrées",
  clearAll: "Retirer les filtres",
  showMore: (count) => `En montrer plus (${figure(count)})`,
  severalParts: (first, more) => `${first} et ${figure(more)} de plus`,
  deviceHours: (hours) => `${plain(hours, "fr", 4)} heures d’appareil`,
  ownHardware: "Matériel à soi",
  repeat: "répétition",
  noFigure: "pas de chiffre",
  selectOne: (name) => `Choisir ${name}`,
  selectAll: "Choisir toutes celles qui passent les filtres",
  selected: (count) => `${many(count, "entrée est choisie", "entrées sont choisies")}.`,
  clearSelection: "N’en choisir aucune",
  open: "Ouvrir",
  openOne: (name) => `Ouvrir ${name} dans le calculateur`,
  edit: "Modifier",
  editOne: (name) => `Modifier les détails de ${name}`,
  copy: "Copier le lien",
  copyOne: (name) => `Copier le lien de ${name}`,
  copied: (name) => `Le lien de ${name} est copié.`,
  copyFailed: "Le navigateur n’a pas permis de copier. Ouvrez l’entrée et copiez l’adresse.",
  tooLong: (name) =>
    `${name} est trop longue pour un lien. Enregistrez le registre en fichier pour la partager.`,
  duplicate: "Dupliquer",
  duplicateOne: (name) => `Dupliquer ${name}`,
  duplicated: (name) => `Une copie de ${name} a été ajoutée.`,
  remove: "Retirer",
  removeOne: (name) => `Retirer ${name}`,
  removed: (name) => `Retirée : ${name}.`,
  removeSelected: "Retirer les entrées choisies",
  editSelected: "Modifier les entrées choisies",
  removedSeveral: (count) => `${many(count, "entrée a été retirée", "entrées ont été retirées")}.`,
  edited: (name) => `Les détails de ${name} sont gardés.`,
};
