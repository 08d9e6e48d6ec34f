import type { CostAtPrice, OffsetKind, PriceOfTonne } from "../../experiment/offset-kinds.ts";
import type { QuotedOffer } from "../../experiment/quoted-offer.ts";
import { mass, money, plain, text } from "../figures.ts";

type KindWords = {
  readonly title: string;
  /** What it is and what it is not. */
  readonly about: string;
  readonly durability: string;
};

export const offsetKindWords: Readonly<Record<OffsetKind, KindWords>> = {
  avoidance: {
    title: "Avoidance credits",
    about:
      "A payment for emitting less elsewhere: stoves, forests left standing, wind power. It is the low end of prices and the weakest claim: of the credits that studies have looked at, most stand for no real reduction. It takes nothing out of the air.",
    durability: "Nothing is stored; a forest left standing keeps its carbon only while it stands.",
  },
  "reversible-removal": {
    title: "Removal that can reverse",
    about:
      "New forests take CO₂ out of the air while they grow. It is removal, and no lasting storage.",
    durability: "Decades, as long as the stand does: fire, drought and felling give it back.",
  },
  "durable-removal": {
    title: "Durable removal",
    about:
      "CO₂ taken out of the air and kept in char, in rock or below ground. It is the nearest there is to undoing an emission; it is scarce, and often sold years before it is delivered.",
    durability: "Hundreds to thousands of years, as each row says.",
  },
  "compliance-market": {
    title: "Compliance markets",
    about:
      "What those who must hold permits pay for one, or pay as a tax. It is a price of emitting, shown for scale, and no project that takes anything back.",
    durability: "Nothing is stored.",
  },
  "social-cost": {
    title: "Social cost of carbon",
    about:
      "An estimate of the damage a tonne does to everyone, or of what a country’s climate target costs at the margin. It cannot be bought: it says what the emission costs others.",
    durability: "Not a purchase, so nothing is stored.",
  },
  "country-damage": {
    title: "Damage inside one country",
    about:
      "The damage that one tonne, emitted anywhere, does inside the country named. It is not what emitting there costs; the rest of the damage falls on other countries. For some countries, which are not listed here, the estimate is below zero.",
    durability: "Not a purchase, so nothing is stored.",
  },
};

type Registry = { readonly name: string; readonly url: string; readonly status: string };

const notChecked = "Last known to work: not checked.";

export const offset = {
  title: "What dealing with it would cost",
  orderTitle: "First reduce, then report, then contribute",
  order: {
    reduce: {
      link: "Reduce",
      view: "compare",
      words: ": run less, on a cleaner grid, at a better hour. What is not emitted needs no price.",
    },
    report: {
      link: "Report",
      view: "report",
      words: ": say what is left, with its range and its link.",
    },
  },
  contribute:
    "Contribute: pay for removal or reduction elsewhere, and call it a contribution, not a neutral experiment.",
  never:
    "Offsets are never subtracted here. The figure of the experiment stays as it is, whatever is paid.",
  priceTitle: "At one price",
  overRange: (low: string, high: string) =>
    `Over the plausible range of the figure: ${low} to ${high}.`,
  ownPrice: "Your own price",
  ownPriceHint: (name: string, year: number) =>
    `USD for a tonne of CO₂e, 0 to 10,000. It is kept in the link. Empty: ${name}, ${year}.`,
  ownPriceUnit: "USD per t",
  priceInError: "There is no cost while the price is in error.",
  inError: "There is no figure while an entry is in error.",
  noTotal: "Without a total, the tables show prices of a tonne and no costs.",
  pricesTitle: "Prices by kind",
  /** Of the mass as it stands, and what its own range does to every cost. */
  costsFor: (kg: string, boundary: string) => `Costs are for ${kg}, ${boundary}.`,
  rangeOfMass: (low: string, high: string) =>
    `The range in a row is that of the price. At the ends of the figure’s own range every cost is ${low} to ${high} times as much.`,
  glanceLabels: {
    vcm_all_types_2024: "The low end, avoidance",
    biochar_2024: "Durable removal",
    us_epa_sc_co2_2025: "The damage it does",
  },
  /** The middle of one row's cost, or of its price while there is no figure. */
  glance: (
    label: string,
    { price: { name, midPerT = 0, currency, currencyYear, inDoubt }, cost }: CostAtPrice,
    hasFigure: boolean,
    locale: string,
  ) =>
    [
      `${label}: ${hasFigure ? money(cost, currency, locale) : perTonne({ midPerT, currency }, locale)}`,
      currencyYear === undefined ? "" : ` in money of ${currencyYear}`,
      ` (${name}${inDoubt ? "; in doubt" : ""})`,
    ].join(""),
  otherKind: (kind: string) =>
    `The figure is ${kind}, so the costs are too: a location-based figure would have others.`,
  currencies:
    "Prices stand as their source has them, in its currency and in the money of its year. Nothing is converted.",
  tableRegion: (title: string) => `Table: ${title}`,
  columns: {
    name: "What",
    perTonne: "Price of a tonne",
    cost: "For this experiment",
    year: "Year",
  },
  durability: "How long it lasts:",
  inDoubt: "In doubt",
  criticism: "Known limits:",
  source: (whose: string) => `Source: ${whose};`,
  /** Low, middle and high as far as the source has them, with all its digits. */
  price: ({ lowPerT, midPerT, highPerT, currency }: PriceOfTonne, locale: string) =>
    spread(lowPerT, midPerT, highPerT, currency, (price) => plain(price, locale, 5)),
  priceNotes: ({ lowPerT, highPerT, currencyYear, tonneOf }: PriceOfTonne) => [
    ...(lowPerT === undefined && highPerT === undefined ? ["no range given"] : []),
    ...(currencyYear === undefined ? [] : [`in money of ${currencyYear}`]),
    ...(tonneOf === "CO2" ? ["per tonne of CO₂ alone, used here for CO₂e"] : []),
  ],
  cost: (
    low: number | undefined,
    mid: number | undefined,
    high: number | undefined,
    currency: string,
    locale: string,
  ) => spread(low, mid, high, currency, (cost) => money(cost, "", locale).trim()),
  neuclirTitle: "“250 kg for as little as 4 USD”",
  neuclir: ({ kg, price, cost, timesOverCredited, realKg }: QuotedOffer, locale: string) =>
    [
      `TREC NeuCLIR’s track page says that about ${text(mass(kg, locale))} can be offset for as little as ${money(cost, price.currency, locale)}.`,
      `That is ${perTonne(price, locale)}, the price of one cook-stove programme in Kenya on the UN platform (${price.year}).`,
      `Stove credits as a class were found to be credited ${plain(timesOverCredited, locale)} times over (Gill-Wiehl and others 2024): by that count the ${money(cost, price.currency, locale)} stand for about ${text(mass(realKg, locale, 2))}.`,
    ].join(" "),
  neuclirBeside: "The same mass at other prices:",
  besideOffer: ({ price, cost }: CostAtPrice, locale: string) =>
    `${price.name}: ${money(cost, price.currency, locale)}, at ${perTonne(price, locale)}`,
  registriesTitle: "Where credits are listed",
  registries: [
    {
      name: "UN Carbon Offset Platform",
      url: "https://offset.climateneutralnow.org/",
      status: "Status unknown: whether it still sells, and at what price, was not checked.",
    },
    {
      name: "Gold Standard registry",
      url: "https://registry.goldstandard.org/",
      status: notChecked,
    },
    { name: "Verra registry", url: "https://registry.verra.org/", status: notChecked },
    {
      name: "Puro registry, durable removal",
      url: "https://registry.puro.earth/",
      status: notChecked,
    },
  ] satisfies readonly Registry[],
  registriesNote:
    "The prices were read from stored copies of their sources, and no link of this page was opened to see whether it still works. A listing is no recommendation: ask how long the carbon stays away, who checks it, and whether it would have happened anyway.",
} as const;

function perTonne(
  { midPerT = 0, currency }: Pick<PriceOfTonne, "midPerT" | "currency">,
  locale: string,
): string {
  return `${plain(midPerT, locale, 5)} ${currency} a tonne`;
}

function spread(
  low: number | undefined,
  mid: number | undefined,
  high: number | undefined,
  currency: string,
  words: (amount: number) => string,
): string {
  if (mid === undefined) return "";
  const ends = low === undefined || high === undefined ? "" : ` (${words(low)} to ${words(high)})`;
  return `${words(mid)} ${currency}${ends}`;
}
