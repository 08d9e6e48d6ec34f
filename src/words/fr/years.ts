import type * as english from "../en/years.ts";
import type { Translated } from "../translated.ts";

export const years: Translated<typeof english.years> = {
  title: "Par année du réseau",
  intro:
    "La même expérience avec le facteur de réseau de chaque année. Un article de 2021 et un de 2025 se comparent équitablement une fois ramenés à la même année.",
  noChange: {
    own: "L’intensité carbone est votre propre chiffre ; le résultat ne change donc pas avec l’année.",
    noGrid:
      "Aucun réseau avec des chiffres annuels n’est derrière cette expérience ; rien ne change donc avec l’année. Donnez un site dans le calculateur.",
  },
  ownPart: (count) =>
    count === 1
      ? "Une charge a une intensité à vous, la même chaque année."
      : `${count} charges ont une intensité à vous, la même chaque année.`,
  chartTitle: (zone) => `${zone}, gCO₂e/kWh`,
  chart: (zone, first, last) =>
    `Intensité carbone de ${zone} par année : ${first.grams} g/kWh en ${first.year}, ${last.grams} g/kWh en ${last.year}. La table dessous a les mêmes chiffres.`,
  counted: (grams) => `${grams} actuel`,
  chartNote: "« actuel » marque le facteur que l’expérience prend telle quelle.",
  moreCharts: (count) =>
    count === 1
      ? "Un autre réseau est dans la table seulement."
      : `${count} autres réseaux sont dans la table seulement.`,
  caption: "L’expérience ramenée au facteur de chaque année",
  region: "Table des années, défile sur le côté",
  columns: {
    year: "Année",
    intensity: (zone) => `${zone}, g/kWh`,
    emissions: "Émissions",
    range: "Intervalle",
    difference: "Par rapport à l’actuel",
    open: "Ramener",
  },
  now: "actuelle",
  standing: ({ factorYear }, year, standing) =>
    factorYear === year ? standing : `${standing}, de ${factorYear}, la plus proche`,
  noFigure: "pas de chiffre",
  nearest: (year, first, last) =>
    `Les tables ont des facteurs de ${first} à ${last}. Une exécution de ${year} prend le plus proche, et son intervalle s’élargit avec l’écart.`,
  same: "le même",
  more: (kg) => `${kg} de plus`,
  less: (kg) => `${kg} de moins`,
  use: (year) => `Prendre ${year}`,
  used: (year) =>
    `L’année de l’exécution est maintenant ${year}. Le retour du navigateur l’annule.`,
  spread:
    "Chaque intervalle ne concerne que son année. Entre années d’un même réseau, les différences sont plus sûres que ne le montrent les intervalles, car puissance, heures et PUE y sont les mêmes.",
  sources: "Sources des moyennes annuelles",
};
