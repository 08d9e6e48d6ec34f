import type { NameQuestion } from "../../importers/match/match-runs.ts";
import type * as english from "../en/imports-match.ts";
import type { Translated } from "../translated.ts";
import { figure, quoted } from "./phrases.ts";

const is = (kind: NameQuestion["kind"]): string =>
  kind === "site" ? "Quel lieu est" : kind === "cpu" ? "Quel CPU est" : "Quel matériel est";

function asked({ kind, name, partition }: NameQuestion): string {
  if (partition === undefined) return `${is(kind)} ${quoted(name)} ?`;
  const part = kind === "cpu" ? "CPU" : "GPU";
  return `Quel ${part} les nœuds de la partition ${quoted(partition)} ont-ils ?`;
}

export function questionWords(question: NameQuestion): string {
  const { runs } = question;
  const rows = runs.length === 1 ? "une exécution" : `${figure(runs.length)} exécutions`;
  return `${asked(question)} Ce nom figure dans ${rows}.`;
}

export const matchNoticeWords: typeof english.matchNoticeWords = (notice, nameOf) => {
  switch (notice.code) {
    case "whole-country":
      return `${quoted(notice.name)} n’est pas une zone de réseau à elle seule ; le pays entier a donc été pris : ${nameOf(notice.site)}.`;
    case "one-of-several":
      return `${quoted(notice.name)} correspond à plusieurs lignes de la table. Cela a été pris pour ${nameOf(notice.hardware)}.`;
    case "processors-guessed":
      return `${figure(notice.threads)} threads ont été pris pour ${notice.processors === 1 ? "un processeur" : `${figure(notice.processors)} processeurs`}. Cela ne joue que sur la fabrication.`;
    case "processors-unknown":
      return `Combien de ${quoted(notice.name)} il y avait ne se déduit pas du fichier. Dites combien.`;
    case "personal-assumed":
      return `Un Mac a été pris pour un ordinateur personnel, sans salle machines autour : ${nameOf(notice.site)}.`;
    case "power-too-high":
      return `L’énergie sur le temps fait ${figure(notice.meanW)} W, plus que les ${figure(notice.limitW)} W que ces appareils peuvent appeler en moyenne, même au double de leur puissance nominale. Le fichier se trompe peut-être d’unité.`;
  }
};

export const otherReadings: Translated<typeof english.otherReadings> = {
  "all-devices": "Tous les appareils : la puissance moyenne fois leur nombre",
  "measured-only": "Seulement ce qui a été mesuré",
  "whole-run": "L’exécution entière",
  "keep-pue": "Garder le PUE du fichier",
  "as-printed": "L’énergie telle que l’outil l’a imprimée",
};
