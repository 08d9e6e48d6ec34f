import type { YearIntensity } from "../../experiment/restated-years.ts";

export const years = {
  title: "By year of the grid",
  intro:
    "The same experiment with the grid factor of each year. A paper of 2021 and one of 2025 compare fairly once both are restated under the same year.",
  noChange: {
    own: "The carbon intensity is your own figure, so the figure does not change with the year.",
    noGrid:
      "No grid with yearly figures is behind this experiment, so there is nothing that changes with the year. Give a site in the calculator.",
  },
  ownPart: (count: number) =>
    count === 1
      ? "One workload has an intensity of your own, which is the same in every year."
      : `${count} workloads have an intensity of your own, which is the same in every year.`,
  chartTitle: (zone: string) => `${zone}, gCO₂e/kWh`,
  chart: (
    zone: string,
    first: { readonly year: number; readonly grams: string },
    last: { readonly year: number; readonly grams: string },
  ) =>
    `Carbon intensity of ${zone} by year: ${first.grams} g/kWh in ${first.year}, ${last.grams} g/kWh in ${last.year}. The table below has the same figures.`,
  counted: (grams: string) => `${grams} now`,
  chartNote: "“now” marks the factor that the experiment takes as it stands.",
  moreCharts: (count: number) =>
    count === 1
      ? "One more grid is in the table only."
      : `${count} more grids are in the table only.`,
  caption: "The experiment restated under each year’s factor",
  region: "Table of years, scrolls sideways",
  columns: {
    year: "Year",
    intensity: (zone: string) => `${zone}, g/kWh`,
    emissions: "Emissions",
    range: "Range",
    difference: "Against now",
    open: "Restate",
  },
  now: "now",
  standing: ({ factorYear }: YearIntensity, year: number, standing: string) =>
    factorYear === year ? standing : `${standing}, of ${factorYear}, the nearest`,
  noFigure: "no figure",
  nearest: (year: number, first: number, last: number) =>
    `The tables have factors from ${first} to ${last}. A run of ${year} takes the nearest, and its range is wider for the gap.`,
  same: "the same",
  more: (kg: string) => `${kg} more`,
  less: (kg: string) => `${kg} less`,
  use: (year: number) => `Use ${year}`,
  used: (year: number) => `The year of the run is now ${year}. Back undoes it.`,
  spread:
    "Each range is about that year alone. Between years of one grid the differences are surer than the ranges look, since power, hours and PUE are the same in all of them.",
  sources: "Sources of the yearly averages",
} as const;
