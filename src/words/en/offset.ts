import type { OffsetKind, PriceOfTonne } from "../../experiment/offset-kinds.ts";
import { money, plain } from "../figures.ts";

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
      "A payment for emitting less elsewhere: stoves, forests left standing, wind power. The low end of prices, and the weakest claim: most of the credits that studies have looked at stand for no real reduction.",
    durability: "Nothing is stored.",
  },
  "forest-removal": {
    title: "Removal by forests",
    about: "New trees take carbon out of the air while they grow.",
    durability: "Decades, as long as the stand does: fire, drought and felling give it back.",
  },
  "durable-removal": {
    title: "Durable removal",
    about:
      "Carbon taken out of the air and kept in char, rock or below ground. Scarce, and often sold years before it is delivered.",
    durability: "Hundreds to thousands of years.",
  },
  "compliance-market": {
    title: "Compliance markets",
    about:
      "What those who must hold permits pay for one. A price of emitting, not a project; shown for scale.",
    durability: "Nothing is stored. Buying and cancelling a permit lowers the cap only in part.",
  },
  "social-cost": {
    title: "Social cost of carbon",
    about:
      "An estimate of the damage a tonne does, or of what it costs to meet a target. It cannot be bought: it says what the emission costs others.",
    durability: "Not a purchase.",
  },
  "country-damage": {
    title: "Damage inside one country",
    about:
      "What one tonne, emitted anywhere, does inside the country named. It is not the cost of emitting there, and small only because the rest falls on others.",
    durability: "Not a purchase.",
  },
};

type Registry = { readonly name: string; readonly url: string; readonly status: string };

const unchecked = "address from general knowledge; not checked, since this page makes no requests";

export const offset = {
  title: "What dealing with it would cost",
  orderTitle: "First things first",
  order: [
    "Reduce: run less, on a cleaner grid, at a better hour. Every kilogram not emitted needs nothing bought.",
    "Report: what is left, with its range and its link.",
    "Contribute: pay for removal or reduction elsewhere, and call it a contribution.",
  ],
  never:
    "Nothing bought is ever subtracted here. The figure of the experiment stays what it is, whatever is paid.",
  priceTitle: "At one price",
  ownPrice: "Your own price",
  ownPriceHint: "USD for a tonne of CO₂e, 0 to 10,000. Empty: the default named above.",
  ownPriceUnit: "USD/t",
  noTotal: "There is no figure yet, so the tables show prices of a tonne and no costs.",
  otherKind: (kind: string) =>
    `The figure is ${kind}. Costs are of that figure, and not of a location-based one.`,
  forKg: (mass: string) => `Costs are for ${mass}, the figure as it stands, at each price.`,
  tableRegion: (title: string) => `Table of ${title.toLowerCase()}, scrolls sideways`,
  columns: {
    name: "What",
    perTonne: "Price of a tonne",
    cost: "For this experiment",
    year: "Year",
    note: "Known limits",
    source: "Source",
  },
  durability: (words: string) => `How long it lasts: ${words}`,
  inDoubt: "In doubt.",
  /** Low, middle and high as far as the source has them, in its own currency. */
  prices: ({ lowPerT, midPerT, highPerT, currency, currencyYear }: PriceOfTonne) =>
    [
      spread(lowPerT, midPerT, highPerT, currency),
      currencyYear === undefined ? "" : `money of ${currencyYear}`,
    ]
      .filter(Boolean)
      .join(", "),
  tonneOf: (of: string) => (of === "CO2e" ? "" : "per tonne of CO₂ alone"),
  cost: (
    low: number | undefined,
    mid: number | undefined,
    high: number | undefined,
    currency: string,
  ) => spread(low, mid, high, currency),
  neuclirTitle: "“250 kg for as little as 4 USD”",
  neuclir:
    "TREC NeuCLIR’s page offered to offset about 250 kg for 4 USD: that is 16 USD a tonne, from one cook-stove programme on the UN platform. Stove credits as a class were found 9.2 times over-credited (Gill-Wiehl and others 2024), so 4 USD may stand for some 27 kg. As durable removal by biochar the same 250 kg would cost about 40 USD, by direct air capture about 179 USD.",
  registriesTitle: "Where credits are listed",
  registries: [
    {
      name: "UN Carbon Offset Platform",
      url: "https://offset.climateneutralnow.org",
      status: "status unknown: whether it still sells was not checked",
    },
    { name: "Gold Standard registry", url: "https://registry.goldstandard.org", status: unchecked },
    { name: "Verra registry", url: "https://registry.verra.org", status: unchecked },
    {
      name: "Puro registry (durable removal)",
      url: "https://registry.puro.earth",
      status: unchecked,
    },
  ] satisfies readonly Registry[],
  registriesNote:
    "A listing is no recommendation. Ask how long the carbon stays away, who checks it, and whether it would have happened anyway.",
  currencies: "Prices stand in the currency of their source. Nothing is converted.",
} as const;

function spread(
  low: number | undefined,
  mid: number | undefined,
  high: number | undefined,
  currency: string,
): string {
  const ends =
    low === undefined || high === undefined ? "" : ` (${plain(low, "en")} to ${plain(high, "en")})`;
  return mid === undefined ? "" : `${money(mid, currency, "en")}${ends}`;
}
