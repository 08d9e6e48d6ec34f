import type * as english from "../en/report-view.ts";
import { plain } from "../figures.ts";
import type { Translated } from "../translated.ts";
import { kinds as kindNames } from "./result.ts";

export const reportView: Translated<typeof english.reportView> = {
  title: "Le déclarer",
  intro:
    "Choisissez où va le chiffre. Chaque texte nomme ce qui a été compté, l’intervalle, les sources, l’édition des données et le lien.",
  formats: "Où il va",
  noTotal:
    "Il n’y a pas encore de chiffre, donc rien à déclarer. Complétez l’expérience dans le calculateur.",
  loading: "Lecture de la liste des sources.",
  sourcesFailed:
    "La liste des sources n’a pas pu être chargée ; les sources sont donc nommées par leurs identifiants. Vérifiez la connexion et rouvrez cette vue.",
  preview: (name) => `Aperçu : ${name}`,
  previewText: (name) => `Texte de ${name}`,
  cut: (characters) =>
    `L’aperçu laisse de côté les ${plain(characters, "fr", 6)} derniers caractères. Copier et Télécharger les ont tous.`,
  copy: "Copier",
  copied: (name) => `${name} copié.`,
  copyFailed:
    "Le navigateur n’a pas permis de copier. Sélectionnez le texte ci-dessous et copiez-le.",
  download: "Télécharger",
  downloadPng: "Télécharger en PNG",
  pngFailed: "Ce navigateur n’a pas pu dessiner l’image en PNG. Téléchargez-la en SVG.",
  print: "Imprimer cette page",
  page: {
    label: "Page à imprimer",
    hint: "Le rapport en une page, pour le papier ou le PDF.",
  },
  noLink:
    "L’expérience est trop longue pour un lien, ou une saisie est en erreur ; le rapport ne nomme donc pas de lien.",
  facts: "Ce sur quoi repose le chiffre",
  ledger: {
    title: "Déclarer le total",
    intro:
      "Un total pour un article. Chaque texte nomme le nombre d’expériences, ce qui a été compté, l’intervalle, les éditions des données et le travail échoué ou répété.",
    show: "Écrire un rapport",
    hide: "Fermer le rapport",
    name: "Titre",
    nameHint: "De l’article ou du projet. Il ne figure que dans le rapport.",
    goesWith: (fileName) =>
      `Un total de plusieurs expériences n’a pas de lien. Enregistrez le registre en JSON et mettez le fichier à côté du rapport, qui le nomme ${fileName}.`,
    nothingCounted: "Aucune expérience ici n’a de chiffre ; il n’y a donc rien à déclarer.",
    kindsDiffer: (kinds) =>
      `Ces expériences comptent avec des types différents d’intensité carbone (${kinds.map((kind) => kindNames[kind]).join(", ")}). Les types ne s’additionnent jamais ; il n’y a donc pas de total à déclarer. Filtrez les entrées jusqu’à un seul type.`,
  },
};
