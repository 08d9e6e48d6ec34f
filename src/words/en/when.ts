import type { Season } from "../../dataset/release-files.ts";

const clock = (hour: number) => `${String(hour).padStart(2, "0")}:00`;

export const when = {
  title: "A typical day of the grid",
  workload: "Workload",
  season: "Season",
  seasons: {
    all: "Whole year",
    winter: "Winter",
    spring: "Spring",
    summer: "Summer",
    autumn: "Autumn",
  } satisfies Record<Season, string>,
  clock,
  loading: "Reading the hourly profiles.",
  failed: (why: string) => `The hourly profiles could not be loaded. ${why}`,
  again: "Try again",
  noHours:
    "Give the hours of a run in the calculator: without its length there is no saying when to start.",
  otherKind: (kind: string) =>
    `Your intensity for this site is ${kind}, and the profiles are of average, location-based intensity. The two are not mixed.`,
  noZone: "The grid of this site is not known, so there is no typical day for it.",
  noProfile: (zone: string) =>
    `There is no hourly profile of ${zone} in the tables. A file of your own gives the same view below.`,
  zonesWithProfile: (zones: string) => `Grids with a profile: ${zones}.`,
  best: (hour: number, timezone: string) => `Best start: ${clock(hour)} (${timezone})`,
  worst: (hour: number) => `Worst start: ${clock(hour)}`,
  saving: (kg: string, percent: string, meanPercent: string) =>
    `Starting at the best hour instead of the worst saves ${kg} (${percent}); instead of at any hour, ${meanPercent}.`,
  noDifference: (hours: string, kg: string) =>
    `The start hour makes no difference: ${hours} hours are whole days, which hold every hour alike. ${kg} at any start.`,
  same: "the same",
  little: (hours: string, percent: string) =>
    `A run of ${hours} hours passes through all hours of the day, so the start makes little difference: ${percent} between best and worst.`,
  spread: (low: string, high: string) =>
    `Days differ: at the best start, nine days in ten lie above ${low} and nine in ten below ${high}.`,
  spreadLong:
    "For runs of more than an hour the spread takes all their hours to be low, or high, on one day: it is an upper bound.",
  isNot: (year: number) =>
    `The profile is the average course of ${year}, scaled to the yearly figure of the calculator. It is no forecast, and shapes age: more solar moves the low to midday.`,
  seasonNote:
    "A season’s shape is relative to the season’s own mean, which is not in the tables; the yearly figure stands in for it.",
  chart: (best: string) =>
    `Emissions by start hour, with the spread between days. Lowest at ${best}. The table below has the same figures.`,
  chartCaption: "Emissions by start hour, kgCO₂e, local time",
  tables: {
    profile: {
      caption: "Emissions by start hour",
      region: "Table of start hours, scrolls sideways",
    },
    file: {
      caption: "Emissions by start hour, by your file",
      region: "Table of start hours by your file, scrolls sideways",
    },
  },
  columns: {
    hour: "Start",
    emissions: "Emissions",
    spread: "Between days",
    mean: "Against any hour",
  },
  bestTag: "best",
  worstTag: "worst",
  sources: "Source of the profile",
} as const;
