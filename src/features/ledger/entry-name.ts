import type { Dataset } from "../../dataset/types.ts";
import type { LedgerRow } from "../../ledger/figures.ts";
import { currentLine } from "../../words/current-line.ts";
import { ledger as words } from "../../words/ledger.ts";

/** What an entry is called: its name, or its experiment in one line. */
export function entryName(
  { entry, experiment, version = "" }: LedgerRow,
  datasets: ReadonlyMap<string, Dataset>,
): string {
  if (entry.name !== "") return entry.name;
  const dataset = datasets.get(version);
  const line =
    experiment === undefined || dataset === undefined
      ? ""
      : currentLine.experiment(experiment, dataset);
  return line === "" ? words.unnamed : line;
}
