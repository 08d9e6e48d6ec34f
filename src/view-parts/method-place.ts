import { create } from "zustand";
import type { Fact, FactSubject } from "../calculation/fact.ts";
import type { BrowsableName } from "../dataset/browse.ts";
import type { Dataset } from "../dataset/types.ts";
import type { SessionStore } from "../experiment/store.ts";
import type { MethodPart } from "../words/method.ts";

type MethodPlace = {
  readonly part: MethodPart;
  readonly table: BrowsableName;
  /** Row to go to, by its key; what is searched for. */
  readonly row: string | undefined;
  readonly text: string;
  /** Term of the short texts to go to. */
  readonly term: string | undefined;
};

/** Where the method view stands. It is kept while the page is open, so that facts can lead to their row. */
export const useMethodPlace = create<MethodPlace>(() => ({
  part: "formulas",
  table: "hardware",
  row: undefined,
  text: "",
  term: undefined,
}));

/** The row of the dataset that a fact was read from, where it is one. */
export function rowOfFact(
  { of, key }: Fact,
  dataset: Dataset,
): { readonly table: BrowsableName; readonly row: string } | undefined {
  const tables = [
    ["hardware", dataset.hardware],
    ["regions", dataset.regions],
    ["zones", dataset.zones],
    ["providers", dataset.providers],
    ["constants", dataset.constants],
  ] as const;
  for (const row of [of, key]) {
    const found = tables.find(([, rows]) => row !== undefined && rows.has(row));
    if (found !== undefined && row !== undefined) return { table: found[0], row };
  }
  return key === dataset.defaultOffsetPrice.id ? { table: "offset_prices", row: key } : undefined;
}

const terms: { readonly [S in FactSubject]?: string } = {
  "device-power": "utilisation",
  "rated-power": "utilisation",
  utilisation: "utilisation",
  pue: "pue",
  intensity: "intensity",
  "embodied-device-hour": "embodied",
  "embodied-part": "embodied",
  "embodied-host": "embodied",
  "embodied-per-watt-hour": "embodied",
  "offset-price": "offsets",
};

/** The short text that explains what a fact is a figure of, where there is one. */
export function termOfFact({ subject }: Fact): string | undefined {
  return terms[subject];
}

/** Opens the method view at a row of a table. */
export function showRow(store: SessionStore, table: BrowsableName, row: string): void {
  useMethodPlace.setState({ part: "tables", table, row, text: row });
  store.getState().show("method");
}

/** Opens the method view at one of its short texts. */
export function showTerm(store: SessionStore, term: string): void {
  useMethodPlace.setState({ part: "learn", term });
  store.getState().show("method");
}
