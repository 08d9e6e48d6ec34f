import type {
  DateOrder,
  HourlyNotice,
  HourlyProblem,
  Tally,
} from "../../importers/hourly/notice.ts";
import type { Basis } from "../../importers/hourly/series.ts";
import type * as english from "../en/hourly.ts";
import { share } from "../figures.ts";
import type { Translated } from "../translated.ts";
import { figure } from "./phrases.ts";

/** « 12 lignes n’ont pas de valeur (la première à la ligne 4) ». */
function rows({ count, first, where }: Tally, does: string, doing: string): string {
  const place = where === "line" ? "à la ligne" : "à l’entrée";
  const the = count === 1 ? "" : "la première ";
  const subject = count === 1 ? "Une ligne" : `${figure(count)} lignes`;
  return `${subject} ${count === 1 ? does : doing} (${the}${place} ${figure(first)})`;
}

const leftOut = (count: number): string =>
  count === 1 ? "Elle est laissée de côté." : "Elles sont laissées de côté.";

const utc = (ms: number): string =>
  `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;

function span(hours: number): string {
  if (hours >= 1) return hours === 1 ? "1 heure" : `${figure(hours)} heures`;
  return `${figure(hours * 60)} minutes`;
}

function usualSpan(hours: number): string {
  if (hours >= 8000) return "un an";
  if (hours >= 600) return "un mois";
  if (hours >= 168) return "une semaine";
  if (hours >= 24) return "un jour";
  return span(hours);
}

/** Une longue liste est coupée, et dit de combien. */
function list(items: readonly string[], most = 12): string {
  const shown = items.slice(0, most).map((one) => `« ${one.slice(0, 60)} »`);
  const rest = items.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} et ${figure(rest)} de plus` : shown.join(", ");
}

const orderNames: Readonly<Record<DateOrder, string>> = {
  "day-first": "le jour avant le mois",
  "month-first": "le mois avant le jour",
};

export const hourlySources: Translated<typeof english.hourlySources> = {
  "electricity-maps": "Electricity Maps",
  "gb-api": "GB Carbon Intensity API",
  "neso-fuel": "NESO, mix de production historique",
  "neso-intensity": "NESO, intensité carbone",
  "eia-balance": "EIA-930, fichier de bilan",
  "eia-published": "EIA-930, données horaires publiées",
  "watttime-v3": "WattTime",
  "watttime-v2": "WattTime, version 2",
  sgip: "Signal SGIP, Californie",
};

export const seriesKinds: Translated<typeof english.seriesKinds> = {
  location: "moyenne de cycle de vie",
  direct: "moyenne d’émissions directes",
  marginal: "marginale",
};

function basisWords(basis: Basis): string {
  switch (basis) {
    case "life-cycle":
      return "Ce sont des valeurs de cycle de vie de l’électricité consommée, importations comprises : du même type que les tables d’ici.";
    case "direct":
      return "Ce sont les émissions directes des centrales. L’amont des combustibles et la construction des centrales n’y sont pas ; elles sont donc plus basses que les valeurs de cycle de vie des tables d’ici.";
    case "gb-operational":
      return "Ce sont les émissions d’exploitation du réseau de Grande-Bretagne, pas des valeurs de cycle de vie ; elles sont donc plus basses que celles des tables d’ici.";
    case "eia-consumed":
      return "C’est le CO₂ direct de l’électricité consommée, importations comprises, converti de lb/kWh en g/kWh. Ce n’est pas une valeur de cycle de vie ; il est donc plus bas que celles des tables d’ici.";
    case "eia-generated":
      return "C’est le CO₂ direct de ce qui y a été produit, sans importations, converti de lb/kWh en g/kWh. Ce n’est pas une valeur de cycle de vie ; il est donc plus bas que celles des tables d’ici.";
    case "eia-fuels":
      return "Le fichier a la puissance par combustible et pas d’intensité. Ces valeurs en sont calculées avec un facteur de cycle de vie par combustible. Les importations n’y sont pas, et le stockage est laissé de côté.";
    case "watttime-average":
      return "Ce sont des émissions directes moyennes, converties de lb/MWh en g/kWh. Ce ne sont pas des valeurs de cycle de vie.";
    case "watttime-marginal":
      return "Ce sont des émissions marginales, converties de lb/MWh en g/kWh : ce qu’un peu plus d’usage ajouterait. Ce n’est pas une empreinte, et elles ne sont jamais mises à côté de moyennes.";
    case "sgip-marginal":
      return "Ce sont des émissions marginales, converties de kg/kWh en g/kWh : ce qu’un peu plus d’usage ajouterait. Ce n’est pas une empreinte, et elles ne sont jamais mises à côté de moyennes.";
  }
}

const unknownPower = (max: number): string =>
  `plus de ${share(max, "fr")} de puissance de combustibles sans facteur`;

export function hourlyNoticeWords(notice: HourlyNotice): string {
  switch (notice.code) {
    case "basis":
      return basisWords(notice.basis);
    case "column":
      return `La colonne « ${notice.taken} » a été prise, et non ${list(notice.left)}.`;
    case "date-order-assumed":
      return `Les dates ne montrent pas si le jour ou le mois vient d’abord. Elles ont été lues avec ${orderNames[notice.order]}.`;
    case "estimated":
      return `La source marque ${figure(notice.count)} valeurs sur ${figure(notice.of)} comme estimées.`;
    case "forecast":
      return `${figure(notice.count)} valeurs sur ${figure(notice.of)} sont des prévisions, car aucune valeur mesurée n’est donnée pour elles.`;
    case "missing":
      return `${rows(notice, "n’a pas de valeur", "n’ont pas de valeur")}. ${leftOut(notice.count)}`;
    case "unreadable-time":
      return `${rows(notice, "a une heure illisible", "ont une heure illisible")}, comme « ${notice.sample} ». ${leftOut(notice.count)}`;
    case "unreadable-value":
      return `${rows(notice, "a une valeur qui n’est pas un nombre", "ont une valeur qui n’est pas un nombre")}. ${leftOut(notice.count)}`;
    case "negative":
      return `${rows(notice, "est sous 0", "sont sous 0")}, jusqu’à ${figure(notice.lowest)}. ${leftOut(notice.count)}`;
    case "too-high":
      return `${rows(notice, `dépasse ${figure(notice.max)} g/kWh`, `dépassent ${figure(notice.max)} g/kWh`)}, jusqu’à ${figure(notice.highest)}, ce qu’aucun réseau n’émet. ${leftOut(notice.count)}`;
    case "duplicates":
      return `${rows(notice, "répète une heure déjà présente", "répètent une heure déjà présente")}. La première de chacune a été gardée.`;
    case "unsorted":
      return "Les lignes ne sont pas dans l’ordre du temps. Elles ont été triées.";
    case "gaps":
      return notice.count === 1
        ? `Il y a un trou de ${span(notice.longestHours)} à partir du ${utc(notice.longestFromMs)}. Rien n’a été comblé.`
        : `Il y a ${figure(notice.count)} trous, le plus long de ${span(notice.longestHours)} à partir du ${utc(notice.longestFromMs)}. Rien n’a été comblé.`;
    case "clock-change":
      return `Une heure est en double ou manque à ${utc(notice.atMs)}, comme quand l’heure change. Si le fichier est en heure locale, ses heures sont décalées de la différence du fuseau à UTC.`;
    case "looks-like-kg":
      return `La valeur la plus haute est ${figure(notice.highest)}. Elle a été prise en g/kWh, comme le veut le format ; une si petite valeur ressemble à des kg/kWh.`;
    case "cut-off":
      return `La dernière ligne (${figure(notice.line)}) s’arrête trop tôt ; le fichier semble coupé. Cette ligne est laissée de côté.`;
    case "broken-quotes":
      return `Les guillemets ne vont pas par paires à la ligne ${figure(notice.line)} ; des lignes peuvent donc manquer à partir de là.`;
    case "fuels-without-factor":
      return `${share(notice.share, "fr")} de la puissance vient de combustibles sans facteur. Les autres les représentent.`;
    case "mix-unknown":
      return `${rows(notice, `a ${unknownPower(notice.max)}`, `ont ${unknownPower(notice.max)}`)}. ${leftOut(notice.count)}`;
    case "model-versions":
      return `Les valeurs viennent de plusieurs versions du modèle de la source : ${list(notice.versions)}. Là où une heure est en double, la première a été gardée.`;
  }
}

const formats = Object.values(hourlySources).join(" ; ");

const instead =
  "Prenez à la place la feuille « Published Hourly Data » d’une autorité d’équilibrage, enregistrée en CSV : elle a les colonnes « CO2 Emissions Intensity ».";

export function hourlyProblemWords(problem: HourlyProblem): string {
  switch (problem.code) {
    case "empty":
      return "Ce fichier est vide.";
    case "too-large":
      return `Ce fichier a ${figure(problem.characters)} caractères, plus que les ${figure(problem.max)} lus ici. Enregistrez une période plus courte ou une seule zone.`;
    case "binary":
      return problem.workbook
        ? "C’est un classeur ou un fichier compressé. Enregistrez la feuille en CSV, ou décompressez-le, et choisissez ce fichier."
        : "Ce n’est pas un fichier texte. Choisissez un fichier CSV ou JSON.";
    case "damaged-json":
      return "Ce fichier JSON est abîmé ou coupé. Téléchargez-le à nouveau.";
    case "unknown-format":
      return `Ce n’est aucun des formats lus ici : ${formats}. Ils se reconnaissent à leurs colonnes ; la ligne des noms de colonnes doit donc être là.`;
    case "missing-column":
      return `Cela ressemble à ${hourlySources[problem.source]}, mais la colonne « ${problem.column} » manque. Ajoutez-la, ou téléchargez le fichier à nouveau.`;
    case "mixed-dates":
      return `« ${problem.dayFirst} » a le jour d’abord et « ${problem.monthFirst} » le mois ; les dates ne se distinguent donc pas. Téléchargez le fichier à nouveau, ou écrivez les dates comme 2024-01-31.`;
    case "no-values":
      return [
        "Aucune ligne de ce fichier n’a pu servir.",
        ...problem.notices.map(hourlyNoticeWords),
      ].join(" ");
    case "one-time":
      return "Ce fichier n’a de valeur que pour une seule heure ; il n’y a donc pas d’heures à comparer. Choisissez un fichier horaire.";
    case "too-coarse":
      return `Une valeur de ce fichier représente ${usualSpan(problem.stepHours)} ; il n’y a donc pas d’heures isolées. Choisissez un fichier horaire.`;
    case "several-zones":
      return `Ce fichier a ${figure(problem.zones.length)} zones : ${list(problem.zones)}. Choisissez-en une.`;
    case "zone-not-in-file":
      return `« ${problem.zone} » n’est pas dans ce fichier. Il a ${list(problem.zones)}.`;
    case "mixed-signals":
      return `Ce fichier mélange ${list(problem.signals)}. Valeurs marginales et moyennes ne se mettent jamais ensemble : enregistrez l’une d’elles dans un fichier à part.`;
    case "unknown-signal":
      return "Ce fichier ne dit pas si ses valeurs sont marginales ou moyennes ; elles ne peuvent donc servir. Enregistrez-le avec le type de signal (version 3 : « meta » ; version 2 : « datatype »).";
    case "not-carbon":
      return `Le signal « ${problem.signal.slice(0, 60)} » n’est pas du CO₂ par énergie. Choisissez un fichier de co2_aoer (moyen) ou de co2_moer (marginal).`;
    case "unknown-unit":
      return problem.unit === ""
        ? "Ce fichier ne dit pas son unité ; ses valeurs ne peuvent donc servir. Enregistrez la réponse avec son « meta »."
        : `L’unité « ${problem.unit.slice(0, 60)} » n’est pas connue ici ; lbs_co2_per_mwh l’est.`;
    case "no-intensity":
      return `Ce fichier de ${hourlySources[problem.source]} a la puissance par combustible et pas d’intensité carbone, et il n’y a pas de facteurs pour en calculer une. ${instead}`;
  }
}
