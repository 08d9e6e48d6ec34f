import type * as english from "../en/shell.ts";
import type { Translated } from "../translated.ts";

export const shell: Translated<typeof english.shell> = {
  name: "Wattprint",
  tagline: "Empreinte carbone de l’apprentissage automatique",
  skip: "Aller au résultat",
  navigation: "Vues",
  views: {
    "": "Calculateur",
    compare: "Comparer",
    offset: "Compenser",
    report: "Rapport",
    ledger: "Registre",
    method: "Méthode",
  },
  furtherViews: {
    import: "Importer",
    predict: "Prévoir",
  },
  pasted: "Texte collé",
  documentTitle: "Wattprint : empreinte carbone de l’apprentissage automatique",
  title: (view) => `${view} : Wattprint`,
  intro:
    "Dites ce qui a tourné, combien de temps et où. Le chiffre suit la saisie, avec son intervalle et la source de tout ce sur quoi il repose, et l’adresse de cette page devient un lien dont le nombre ne change jamais.",
  noscript:
    "Wattprint est un calculateur qui fonctionne entièrement dans votre navigateur ; il a donc besoin de JavaScript. Rien de ce que vous saisissez ne quitte votre machine. Les formules et les tables se lisent sans lui dans le dépôt (docs/method.md et data/).",
  resultTitle: "Résultat",
  loading: "Lecture des tables.",
  footer:
    "Rien de ce que vous saisissez ne quitte ce navigateur. Code MIT. Intensités des réseaux : moyennes annuelles d’Electricity Maps par CO2.js (ODbL 1.0) ; moyennes des pays : Ember (CC BY-SA 4.0).",
  otherView: (view) =>
    `Cette version n’a pas de vue nommée « ${view} ». L’expérience du lien est montrée dans le calculateur.`,
};
