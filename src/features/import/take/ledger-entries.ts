import type { Steps } from "../../../dataset/steps.ts";
import type { Catalogue } from "../../../experiment/catalogue.ts";
import { enterExperiment } from "../../../experiment/edit.ts";
import type { Experiment } from "../../../experiment/experiment.ts";
import type { PreviewLine } from "../../../importers/taking/picks.ts";
import { workloadOf } from "../../../importers/figures.ts";
import type { LedgerEntry } from "../../../ledger/entry.ts";
import { isDay } from "../../../ledger/entry-fields.ts";
import { entryOf, type EntryDetails } from "../../../ledger/edit-entry.ts";

/** Day on which it, or the last of several runs, ended, by the clock of the machine. */
function dateOf({ run: { span } }: PreviewLine): string | undefined {
  const date = new Date(span?.endMs ?? Number.NaN);
  const day = Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
  return isDay(day) ? day : undefined;
}

/** What all lines say alike; undefined where one says otherwise or nothing. */
function common<T>(values: readonly (T | undefined)[]): T | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}

function entry(
  experiment: Experiment,
  details: EntryDetails,
  catalogue: Catalogue,
  now: Date,
): LedgerEntry {
  const entered = enterExperiment(experiment, catalogue);
  const made = entryOf({ entered, dataset: catalogue.dataset }, details, now);
  if ("problems" in made) throw new Error(JSON.stringify(made.problems));
  return made.entry;
}

/** An entry for each line, of its own year where its file says one. A step for each. */
export function* entriesInSteps(
  lines: readonly PreviewLine[],
  year: number | undefined,
  catalogue: Catalogue,
  now: Date,
): Steps<readonly LedgerEntry[]> {
  const entries: LedgerEntry[] = [];
  for (const line of lines) {
    const { workload, run } = line;
    const own = line.year ?? year;
    const experiment = { ...(own !== undefined && { year: own }), workloads: [workload] };
    const { person, status } = run;
    const details = { name: workload.name, date: dateOf(line), person, status };
    entries.push(entry(experiment, details, catalogue, now));
    yield;
  }
  return entries;
}

/** One entry that holds all lines, with what they have in common. */
export function entryForAll(
  lines: readonly PreviewLine[],
  experiment: Experiment,
  sources: string,
  catalogue: Catalogue,
  now: Date,
): LedgerEntry {
  // Names of files may hold what a name here may not.
  const { workload } = workloadOf({ name: sources });
  const details = {
    name: workload.name,
    date: common(lines.map(dateOf)),
    person: common(lines.map(({ run }) => run.person)),
    status: common(lines.map(({ run }) => run.status)),
  };
  return entry(experiment, details, catalogue, now);
}
