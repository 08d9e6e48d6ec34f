import type { LedgerWords } from "../../reports/ledger/ledger-words.ts";
import { formatWords } from "./reports-formats.ts";

const { boamps: _, ...shared } = formatWords;

/** Ce que chaque format dit d’un registre. */
export const ledgerFormatWords: LedgerWords["formats"] = {
  ...shared,
  latex: {
    label: shared.latex.label,
    hint: "Un paragraphe qui cite, et une table des plus grandes expériences et des totaux. Il faut hyperref, et le fichier BibTeX pour ses citations.",
  },
  bibtex: {
    label: shared.bibtex.label,
    hint: "Entrées du calculateur, de chaque édition des données employée, et de chaque source.",
  },
  markdown: {
    label: shared.markdown.label,
    hint: "Une section pour un README, avec les plus grandes expériences et les chiffres qui déplacent le plus le total.",
  },
  neurips: {
    label: shared.neurips.label,
    hint: "La réponse sur les ressources de calcul, en LaTeX. Essais et échecs y sont pour autant qu’ils sont dans le registre.",
  },
  json: {
    label: shared.json.label,
    hint: "Chaque expérience avec sa personne et sa note, le total et chaque fait derrière lui, sans arrondi.",
  },
  csv: {
    label: shared.csv.label,
    hint: "Une ligne par charge de chaque expérience, avec sa personne. Les colonnes qui veulent dire la même chose que celles de CodeCarbon portent leurs noms.",
  },
  dvc: {
    label: shared.dvc.label,
    hint: "Les totaux et les étapes. Nommez-le sous metrics dans dvc.yaml, et dvc metrics diff compare les commits.",
  },
  "badge-line": {
    label: shared["badge-line"].label,
    hint: "Montre le badge enregistré dans un README et mène au fichier du registre, enregistré à côté.",
  },
};

export const notOffered: LedgerWords["notOffered"] = {
  boamps: `${formatWords.boamps.label} décrit une seule exécution. Ouvrez une expérience dans le calculateur et déclarez-la là.`,
};
