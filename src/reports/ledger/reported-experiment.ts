import type { Fact } from "../../calculation/fact.ts";
import type { Dataset } from "../../dataset/types.ts";
import { maxLinkLength } from "../../experiment/fields.ts";
import { resolve } from "../../experiment/resolve.ts";
import type { CountedRow, RowPart } from "../../ledger/figures.ts";
import { givenText } from "../one-line.ts";
import { reportWorkload, type ReportWorkload } from "../report-workload.ts";

/** One experiment of a ledger as a report tells it: the row, with its texts and workloads ready to be written. */
export type ReportedExperiment = {
  readonly row: CountedRow;
  /** Its place in the ledger, from 0. */
  readonly index: number;
  /** The entry's, else the title it was entered with. */
  readonly name: string | undefined;
  readonly person: string | undefined;
  readonly dataset: Dataset;
  /** As it was entered, also where the ledger is restated; absent where it is too long for a link. */
  readonly permalink: string | undefined;
  readonly workloads: readonly ReportWorkload[];
};

/** The facts behind a row, at any boundary. */
export function* factsOf({ parts }: CountedRow): Generator<Fact> {
  for (const { load } of parts) {
    for (const { fact } of load.levers) yield fact;
    yield* load.fixed;
  }
}

/** A workload with the load that the ledger counted. Without a stage of its own it has the entry's. */
function workloadOf({ workload, load }: RowPart, index: number, row: CountedRow, dataset: Dataset) {
  const { stage } = row.entry;
  const staged = stage === undefined ? workload : { stage, ...workload };
  return reportWorkload(resolve(staged, row.year, dataset), load, index, row.boundary, dataset);
}

export function reportedExperiment(
  row: CountedRow,
  index: number,
  datasets: ReadonlyMap<string, Dataset>,
  appUrl: string,
): ReportedExperiment {
  const { entry, experiment, version, parts } = row;
  const dataset = datasets.get(version);
  if (dataset === undefined) throw new Error(`release not at hand: ${version}`);
  return {
    row,
    index,
    name: givenText(entry.name) ?? givenText(experiment.title),
    person: givenText(entry.person),
    dataset,
    permalink: entry.fragment.length > maxLinkLength ? undefined : `${appUrl}${entry.fragment}`,
    workloads: parts.map((part, at) => workloadOf(part, at, row, dataset)),
  };
}
