import type { TableCell } from "../../dataset/release-files.ts";

/** A constant that another tool uses: one row of `data/factors.csv`. */
export type Factor = {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly year: number | undefined;
  /** Ids in sources.json. */
  readonly sources: readonly string[];
  readonly inDoubt: boolean;
  readonly note: string | undefined;
};

export type Factors = ReadonlyMap<string, Factor>;

type Row = Readonly<Record<string, TableCell>>;

function factorOf(row: Row): Factor | undefined {
  const { id, name, value, unit, year, source_ids: sources, doubt, note } = row;
  if (typeof id !== "string" || typeof value !== "number") return undefined;
  return {
    id,
    name: typeof name === "string" ? name : id,
    value,
    unit: typeof unit === "string" ? unit : "",
    year: typeof year === "number" ? year : undefined,
    sources: Array.isArray(sources) ? (sources as readonly string[]) : [],
    inDoubt: doubt === true,
    note: typeof note === "string" ? note : undefined,
  };
}

/** The rows of the table of factors, as `tableRows(file, "factors")` gives them, by their ids. */
export function factorsOf(rows: readonly Row[]): Factors {
  const factors = new Map<string, Factor>();
  for (const row of rows) {
    const factor = factorOf(row);
    if (factor !== undefined) factors.set(factor.id, factor);
  }
  return factors;
}

/** A factor the code names. A release without it is a bug, which the tests of the newest release would find. */
export function factorNamed(id: string, factors: Factors): Factor {
  const factor = factors.get(id);
  if (factor === undefined) throw new Error(`factor not in release: ${id}`);
  return factor;
}
