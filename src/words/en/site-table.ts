import type { DataQuality, Provider } from "../../dataset/types.ts";
import type { ApartSite } from "../../experiment/rank-sites.ts";
import type { PueOrigin } from "../../experiment/site-factors.ts";
import { money, plain } from "../figures.ts";
import { kinds } from "./result.ts";

export const pueOriginWords: Readonly<Record<PueOrigin, string>> = {
  region: "region’s own",
  fleet: "provider’s average",
  cloud: "average of clouds",
  "own-site": "survey average",
  home: "no building",
};

export const qualityWords: Readonly<Record<DataQuality, string>> = {
  measured: "measured",
  "partly estimated": "partly estimated",
  estimated: "estimated",
  aggregate: "average of several grids",
  unknown: "quality not known",
};

export const siteTable = {
  title: "Every site, for this experiment",
  caption: "Sites by emissions of this experiment",
  region: "Table of sites, scrolls sideways",
  shown: (shown: number, all: number) =>
    shown === all ? `${all} sites.` : `${shown} of ${all} sites pass the filters.`,
  rank: (rank: number, of: number) => `Where it is now ranks ${rank} of ${of}, lowest first.`,
  noneLeft: "No site passes these filters.",
  clearFilters: "Clear the filters",
  columns: {
    site: "Site",
    place: "Place",
    grid: "Grid",
    intensity: "Carbon intensity",
    pue: "PUE",
    emissions: "Emissions",
    difference: "Against now",
    cost: "To deal with it",
    claim: "Provider’s claim",
    actions: "Choose",
  },
  sortBy: (column: string) => `Sort by ${column.toLowerCase()}`,
  intensityUnit: "g/kWh",
  year: (factorYear: number, runYear: number) =>
    factorYear === runYear ? `${factorYear}` : `${factorYear}, the nearest to ${runYear}`,
  own: "your figure",
  differs: "by workload",
  now: "now here",
  more: (kg: string) => `${kg} more`,
  less: (kg: string) => `${kg} less`,
  same: "the same",
  noDifference: "not comparable",
  cost: (amountUsd: number) => money(amountUsd, "USD", "en"),
  costHead: (price: string, whose: string) =>
    `“To deal with it” is at ${price} per tonne (${whose}). It is never subtracted.`,
  /** The row of the table that a price is of; the user's own has none. */
  whosePrice: (row: { readonly name: string; readonly year: number } | undefined) =>
    row === undefined ? "your price" : `${row.name}, ${row.year}`,
  priceInError: "Your price of a tonne is in error, so no costs are shown.",
  /** A claim is told in words and never ranked or added up. */
  claim: ({ renewableMatchPercent, renewableMatchYear }: Provider) =>
    renewableMatchPercent === undefined
      ? "none known"
      : `says it matches ${plain(renewableMatchPercent, "en")} %${renewableMatchYear === undefined ? "" : ` (${renewableMatchYear})`}`,
  noProvider: "none: own machines",
  claimNote:
    "The table is location-based. By a claim of 100 % a provider’s market-based scope-2 figure is 0; upstream emissions and manufacture remain. Such purchases are never ranked.",
  take: "Take",
  takeSite: (site: string) => `Take ${site}`,
  pin: "Pin",
  pinSite: (site: string) => `Pin ${site} to compare`,
  pinned: "Pinned",
  nowPinned: (site: string) => `${site} is pinned, and stands beside the other options.`,
  unpinned: (site: string) => `${site} is no longer pinned.`,
  taken: (site: string) => `The experiment is now at ${site}. Back undoes it.`,
  showMore: (count: number) => `Show more (${count})`,
  export: "Save these as CSV",
  currentKind:
    "The experiment as it stands is not location-based or has no figure, so no difference to it is shown.",
  apartTitle: (count: number) =>
    count === 1 ? "One site is not ranked" : `${count} sites are not ranked`,
  apart: (why: ApartSite) =>
    why.why === "grid-unknown"
      ? "its grid is not known"
      : `your figure for it is ${kinds[why.kind]}, and the table is location-based`,
  bought: "Budget buys",
} as const;

export const siteFilters = {
  search: "Search sites",
  searchHint: "Name, place, grid or provider",
  owner: "Provider",
  anyOwner: "All",
  clouds: "All clouds",
  grid: "Own machine room",
  home: "Personal computer",
  continent: "Continent",
  anywhere: "Anywhere",
  staysIn: "Data stays in",
  eea: "EU and EEA",
  grids: "Grid data",
  anyGrid: "All, estimated too",
  measured: "Measured only",
  partly: "Measured or partly estimated",
  estimated: "Estimated or averaged only",
  offers: "Accelerator offered",
  anyHardware: "Not asked",
  offersHint:
    "By the provider’s instance types; which of its regions have it is not in the tables.",
  openOnly: "Leave out government, China and sovereign regions",
  more: "More filters",
  move: "What moves",
  moveAll: { label: "All workloads", hint: "The whole experiment is at each site in turn." },
  moveFrom: (site: string) => ({
    label: `Only those at ${site}`,
    hint: "The others stay where they are and are counted in.",
  }),
  noSite: "no site",
} as const;
