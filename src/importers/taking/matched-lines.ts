import type { Steps } from "../../dataset/steps.ts";
import type { Dataset } from "../../dataset/types.ts";
import type { Workload } from "../../experiment/experiment.ts";
import { workloadOf } from "../figures.ts";
import { matchInSteps, type MatchedRun, type NameQuestion } from "../match/match-runs.ts";
import type { ImportedLine } from "../reading/reading.ts";
import { doublesAmong } from "./doubles.ts";
import type { Picks, SourceLines } from "./picks.ts";
import { isPlaceless } from "./places.ts";
import { takenYearOf } from "./years.ts";

/** A line in its source, with the hardware and place of the tables. */
export type MatchedLine = {
  readonly key: string;
  readonly source: number;
  /** In its first reading. */
  readonly run: ImportedLine;
  readonly reading: ReturnType<Picks["readings"]["get"]>;
  readonly workload: Workload;
  readonly notices: MatchedRun["notices"];
  readonly isDouble: boolean;
  readonly isPlaceless: boolean;
  /** In which it ended. */
  readonly year: number | undefined;
};

export type MatchedLines = {
  readonly lines: readonly MatchedLine[];
  readonly questions: readonly NameQuestion[];
};

type Placed = {
  readonly key: string;
  readonly source: number;
  readonly name: string | undefined;
  readonly line: ImportedLine;
};

/** What a sum of runs is of: the partition of a cluster, else the hardware; undefined where neither is named. */
function whatOf({ accelerators, processor }: ImportedLine): string | undefined {
  const parts = accelerators.length > 0 ? accelerators : processor === undefined ? [] : [processor];
  const partition = processor?.partition ?? parts.find((part) => part.partition)?.partition;
  const names = parts.map(({ name }) => name).join(", ");
  return partition ?? (names === "" ? undefined : names);
}

function placed({ source, fileName, sumName, lines }: SourceLines): readonly Placed[] {
  return lines.map((line, index) => {
    const isAlone = lines.length === 1;
    const what = line.runs > 1 ? whatOf(line) : undefined;
    const own = fileName === undefined || isAlone ? fileName : `${fileName}:${line.origin.at}`;
    const name = what === undefined ? own : (sumName?.(what, line.status) ?? own);
    return { key: `${source}:${index}`, source, name, line };
  });
}

/** The run as the reading has it that was chosen. */
function asRead(line: ImportedLine, code: string | undefined): ImportedLine {
  const other = line.others.find((reading) => reading.code === code);
  return other === undefined ? line : { ...line, workload: other.workload };
}

function named(workload: Workload, name: string | undefined): Workload {
  return workload.name === undefined ? workloadOf({ ...workload, name }).workload : workload;
}

/**
 * The lines of all sources by the tables, and what has to be asked: apart from what changes with each tick. A step for
 * each line.
 */
export function* matchLinesInSteps(
  sources: readonly SourceLines[],
  { answers, readings }: Pick<Picks, "answers" | "readings">,
  dataset: Dataset,
): Steps<MatchedLines> {
  const all = sources.flatMap(placed);
  const runs = all.map(({ key, line }) => asRead(line, readings.get(key)));
  const matched = yield* matchInSteps(runs, dataset, answers);
  const doubles = doublesAmong(runs);
  const lines: MatchedLine[] = [];
  for (const [index, { workload, notices }] of matched.runs.entries()) {
    const { key, source, name, line } = all[index]!;
    lines.push({
      key,
      source,
      run: line,
      reading: readings.get(key),
      workload: named(workload, name),
      notices,
      isDouble: doubles.has(index),
      isPlaceless: isPlaceless(line, workload),
      year: takenYearOf(line, dataset),
    });
    yield;
  }
  return { lines, questions: matched.questions };
}
