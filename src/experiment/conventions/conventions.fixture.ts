import { checkFolder } from "../../dataset/build/check.ts";
import { encodeTables } from "../../dataset/build/encode-tables.ts";
import { tableRows } from "../../dataset/release-files.ts";
import type { Dataset } from "../../dataset/types.ts";
import type { Experiment } from "../experiment.ts";
import { conventionChain, type Chain } from "./chain.ts";
import { factorsOf } from "./factor.ts";
import type { Convention, Stop, TermSum } from "./stop.ts";
import type { TermName } from "./term.ts";

/** Tables of `data/` as it is now, as a release serves them. */
export const tablesOfData = encodeTables(checkFolder("data").tables, "dev");

export const factorsOfData = factorsOf(tableRows(tablesOfData, "factors"));

export type Whole = Extract<Chain, { readonly is: "chain" }>;

export function chainOf(experiment: Experiment, dataset: Dataset): Whole {
  const chain = conventionChain(experiment, dataset, factorsOfData);
  if (chain.is === "none") throw new Error(`no chain: ${chain.why}`);
  return chain;
}

export function stopIn({ stops }: Whole, convention: Convention): Stop {
  const stop = stops.find((one) => one.convention === convention);
  if (stop === undefined) throw new Error(`no stop: ${convention}`);
  return stop;
}

export function termIn(chain: Whole, convention: Convention, name: TermName): TermSum {
  const term = stopIn(chain, convention).terms.find((one) => one.name === name);
  if (term === undefined) throw new Error(`no term: ${name}`);
  return term;
}
