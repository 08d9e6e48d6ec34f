import type * as english from "../en/ledger.ts";
import type { Translated } from "../translated.ts";

export const ledger: Translated<typeof english.ledger> = {
  title: "Registre",
  loading: "Ouverture du registre.",
  intro:
    "Les expériences d’un article, d’un laboratoire ou d’une piste, avec un seul total. Elles ne sont gardées que dans ce navigateur ; enregistrez-les en fichier pour les conserver ou les partager.",
  empty:
    "Il n’y a pas encore d’entrée. Les exécutions échouées, arrêtées et répétées ont leur place ici autant que celle de l’article : ensemble elles en font l’empreinte.",
  add: {
    title: "Ajouter au registre",
    current: "Ajouter l’expérience du calculateur",
    currentIs: (line) => `Dans le calculateur : ${line}`,
    currentInError:
      "L’expérience du calculateur est en erreur ; elle ne peut donc être ajoutée. Corrigez-la d’abord là.",
    currentIncomplete:
      "L’expérience du calculateur n’a pas encore de chiffre ; elle ne peut donc être ajoutée. Complétez-la d’abord là.",
    submit: "Ajouter cette entrée",
    cancel: "Annuler",
    added: (name) => `Ajoutée : ${name}.`,
    links: "Ajouter à partir de liens",
    linksLabel: "Liens, un par ligne",
    linksHint:
      "Des liens de cette page, entiers ou à partir de « #/ ». Chacun devient une entrée avec sa propre édition.",
    linksSubmit: "Regarder ces liens",
    linksEmpty: "Il n’y a pas de lien ici. Collez-en au moins un.",
    linksNone: "Aucune de ces lignes n’est un lien de cette page.",
    file: "Ouvrir un registre ou un rapport",
    logs: "Importer des journaux d’autres outils",
    toCalculator: "Vers le calculateur",
  },
  unnamed: "Expérience sans nom",
  undo: "Annuler",
  redo: "Refaire",
  canUndo: "Le dernier changement du registre peut être annulé.",
  undone: "Le dernier changement est annulé.",
  redone: "Le changement est refait.",
};
