import type { FoundAt } from "../../ledger/found.ts";
import type * as english from "../en/ledger-files.ts";
import type { Translated } from "../translated.ts";
import { figure, many } from "./phrases.ts";

const entriesOf = (count: number) => many(count, "entrée", "entrées");

const kept = "Le registre est comme il était.";

const places: Readonly<Record<FoundAt["where"], string>> = {
  row: "Ligne",
  entry: "Entrée",
  link: "Lien",
};

export const ledgerFiles: Translated<typeof english.ledgerFiles> = {
  save: {
    title: "Enregistrer et partager",
    hint: "Un total de plusieurs expériences n’a pas de lien : partagez-le en fichier. Qui ouvre le fichier ici voit les mêmes entrées et le même total. Une seule entrée a son propre lien.",
    all: (entries) =>
      entries === 1
        ? "Le fichier contient la seule entrée."
        : `Le fichier contient les ${entriesOf(entries)}, quoi que disent les filtres.`,
    json: "Enregistrer en JSON",
    csv: "Enregistrer en CSV",
    saved: (name) => `Enregistré comme ${name}.`,
  },
  incoming: {
    title: "Avant que rien ne soit pris",
    fromLinks: "Des liens collés :",
    fromFile: (name) => `De ${name} :`,
    added: (entries) => `${entriesOf(entries)} : nouveau`,
    same: (entries) => `${entriesOf(entries)} : déjà ici, tout pareil`,
    alike: (entries) =>
      `${entriesOf(entries)} : sans doute en double, de la même expérience, du même nom et de la même date qu’une qui est ici`,
    changed: (entries) => `${entriesOf(entries)} : ici dans une autre version`,
    damaged: (records) =>
      `${many(records, "enregistrement illisible, laissé", "enregistrements illisibles, laissés")} de côté`,
    damagedAt: (where, at, problems) => `${places[where]} ${figure(at)} : ${problems.join(" ; ")}.`,
    nothing: "Il n’y a rien à prendre.",
    twinsQuestion: (entries) =>
      entries === 1 ? "Le double probable" : `Les ${figure(entries)} doubles probables`,
    twinsAnswers: { leave: "Laisser de côté", take: "Prendre aussi" },
    changedQuestion: (entries) =>
      entries === 1
        ? "L’entrée qui est ici dans une autre version"
        : `Les ${figure(entries)} entrées qui sont ici dans une autre version`,
    changedAnswers: {
      keep: "Garder les miennes",
      theirs: "Prendre celles qui arrivent",
      newer: "Prendre la plus récente de chacune",
    },
    take: (entries) => `Prendre ${entriesOf(entries)}`,
    cancel: "Ne rien prendre",
    close: "Fermer",
    cancelled: "Rien n’a été pris. Le registre est comme il était.",
    taken: (added, replaced) =>
      [
        added === 0 ? "" : `${many(added, "entrée ajoutée", "entrées ajoutées")}.`,
        replaced === 0 ? "" : `${many(replaced, "entrée remplacée", "entrées remplacées")}.`,
      ]
        .filter(Boolean)
        .join(" "),
    more: (rest) => `Et ${figure(rest)} de plus.`,
  },
  unread: {
    unreadable: `Ce fichier n’a pas pu être lu. ${kept}`,
    "too-large": `Ce fichier est trop gros pour un registre. ${kept}`,
  },
  problem: (problem) => {
    switch (problem.code) {
      case "empty":
        return `Il n’y a rien dedans. ${kept}`;
      case "nothing-found":
        return `Il ne contient ni registre ni expérience de cette page. ${kept} Les journaux d’autres outils se lisent sous Importer.`;
      case "damaged-json":
        return `C’était un registre, mais son JSON est abîmé ; rien n’en peut donc être lu. ${kept}`;
      case "unknown-format-version":
        return `Ce registre est du format ${problem.version}, que cette version de la page ne lit pas. ${kept} Rechargez pour avoir la version la plus récente.`;
      case "missing-column":
        return `Il manque à ce tableau d’un registre ${problem.columns.length === 1 ? "la colonne" : "les colonnes"} ${problem.columns.join(", ")}. ${kept}`;
    }
  },
  notice: (notice) => {
    switch (notice.code) {
      case "release-completed":
        return notice.count === 1
          ? `Un lien ne nommait pas d’édition des données. Il prend la plus récente, ${notice.version}, et la garde.`
          : `${figure(notice.count)} liens ne nommaient pas d’édition des données. Ils prennent la plus récente, ${notice.version}, et la gardent.`;
      case "unknown-parts":
        return `Pas d’un registre, et non lu : ${notice.names.join(", ")}.`;
    }
  },
};
