import type { TableCell } from "../dataset/release-files.ts";

/** Kinds of price of a tonne, from what is cheapest and stores nothing to what is no purchase at all. */
export const offsetKinds = [
  "avoidance",
  "forest-removal",
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
  readonly tonneOf: string;
  readonly year: number | undefined;
  readonly registry: string;
  readonly sources: readonly string[];
  readonly inDoubt: boolean;
  readonly note: string;
};

type Row = Readonly<Record<string, TableCell>>;

const number = (cell: TableCell | undefined) => (typeof cell === "number" ? cell : undefined);
const text = (cell: TableCell | undefined) => (typeof cell === "string" ? cell : "");

function kindOf(row: Row): OffsetKind | undefined {
  switch (row["kind"]) {
    case "avoidance":
    case "compliance-market":
      return row["kind"];
    case "removal":
      // Wood holds carbon as long as it stands; char, rock and storage below ground for centuries.
      return text(row["method"]).startsWith("forest") ? "forest-removal" : "durable-removal";
    case "social-cost":
      // Damage inside one country, from a tonne emitted anywhere.
      return /^ricke_(?!world)/.test(text(row["id"])) ? "country-damage" : "social-cost";
    default:
      return undefined;
  }
}

/** The prices of a release in their kinds, each kind from the lowest middle price up. Kinds it does not know are left out. */
export function pricesByKind(
  rows: readonly Row[],
): ReadonlyMap<OffsetKind, readonly PriceOfTonne[]> {
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
  // By number only within one currency, since nothing is converted.
  const middle = ({ midPerT = 0 }: PriceOfTonne) => midPerT;
  for (const prices of byKind.values()) {
    prices.sort((a, b) => (a.currency === b.currency ? middle(a) - middle(b) : 0));
  }
  return byKind;
}
