import { offsetCost } from "../calculation/offsets.ts";
import type { TableCell } from "../dataset/release-files.ts";

/** Kinds of price of a tonne, from what is cheapest and stores nothing to what is no purchase at all. */
export const offsetKinds = [
  "avoidance",
  "reversible-removal",
  "durable-removal",
  "compliance-market",
  "social-cost",
  "country-damage",
] as const;

export type OffsetKind = (typeof offsetKinds)[number];

/** One row of `data/offset_prices.csv`: what a tonne costs, in the currency of its source. */
export type PriceOfTonne = {
  readonly id: string;
  readonly kind: OffsetKind;
  readonly name: string;
  readonly method: string;
  readonly lowPerT: number | undefined;
  readonly midPerT: number | undefined;
  readonly highPerT: number | undefined;
  readonly currency: string;
  /** The year whose money it is, where the source says so. */
  readonly currencyYear: number | undefined;
  /** The gas a tonne of which is priced: `CO2e`, or `CO2` alone. */
  readonly tonneOf: string;
  readonly year: number | undefined;
  readonly registry: string;
  readonly sources: readonly string[];
  readonly inDoubt: boolean;
  readonly note: string;
};

export type PricesByKind = ReadonlyMap<OffsetKind, readonly PriceOfTonne[]>;

type Row = Readonly<Record<string, TableCell>>;

/** Methods that keep carbon for centuries or longer. Of any other removal, that is not claimed. */
const durableMethods: ReadonlySet<string> = new Set([
  "biochar",
  "enhanced weathering",
  "BECCS",
  "DAC",
]);

const number = (cell: TableCell | undefined) => (typeof cell === "number" ? cell : undefined);
const text = (cell: TableCell | undefined) => (typeof cell === "string" ? cell : "");

function kindOf(row: Row): OffsetKind | undefined {
  switch (row["kind"]) {
    case "avoidance":
    case "compliance-market":
      return row["kind"];
    case "removal":
      return durableMethods.has(text(row["method"])) ? "durable-removal" : "reversible-removal";
    case "social-cost":
      // Ricke et al. give the damage inside each country, and the world's as their sum.
      return /^ricke_(?!world)/.test(text(row["id"])) ? "country-damage" : "social-cost";
    default:
      return undefined;
  }
}

/** The prices of a release by kind, in the order of the table. A kind that this version does not know is left out. */
export function pricesByKind(rows: readonly Row[]): PricesByKind {
  const byKind = new Map<OffsetKind, PriceOfTonne[]>(offsetKinds.map((kind) => [kind, []]));
  for (const row of rows) {
    const kind = kindOf(row);
    if (kind === undefined) continue;
    byKind.get(kind)?.push({
      id: text(row["id"]),
      kind,
      name: text(row["name"]),
      method: text(row["method"]),
      lowPerT: number(row["low_per_t"]),
      midPerT: number(row["mid_per_t"]),
      highPerT: number(row["high_per_t"]),
      currency: text(row["currency"]),
      currencyYear: number(row["currency_year"]),
      tonneOf: text(row["tonne_of"]),
      year: number(row["year"]),
      registry: text(row["registry"]),
      sources: Array.isArray(row["source_ids"]) ? (row["source_ids"] as readonly string[]) : [],
      inDoubt: row["doubt"] === true,
      note: text(row["note"]),
    });
  }
  return byKind;
}

/** Middle of a price, and what a mass costs at it. */
export type CostAtPrice = { readonly price: PriceOfTonne; readonly cost: number };

/** What a mass costs at the middle of the rows named, those of them that the release has. */
export function costsAt(prices: PricesByKind, ids: readonly string[], kg: number): CostAtPrice[] {
  const all = [...prices.values()].flat();
  return ids.flatMap((wanted) => {
    const price = all.find(({ id }) => id === wanted);
    if (price?.midPerT === undefined) return [];
    return [{ price, cost: offsetCost(kg, price.midPerT) }];
  });
}
