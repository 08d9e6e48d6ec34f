import type { ImportFormat } from "../../importers/imported.ts";
import type { ImportNotice, ImportProblem, Skipped, SkipReason } from "../../importers/notice.ts";
import { energy, share, text } from "../figures.ts";
import { figure, quoted } from "./phrases.ts";

/** A long list is cut, and says by how many. */
function list(items: readonly (string | number)[], most = 12): string {
  const shown = items.slice(0, most).map(String);
  const rest = items.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${figure(rest)} more` : shown.join(", ");
}

const lines = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? "line" : "lines"} ${list(numbers.map(figure))}`;

export const importFormats: Readonly<Record<ImportFormat, string>> = {
  codecarbon: "CodeCarbon, emissions.csv",
  "codecarbon-tasks": "CodeCarbon, task file",
  "codecarbon-experiments": "CodeCarbon dashboard, experiments",
  "codecarbon-runs": "CodeCarbon dashboard, runs",
  "codecarbon-series": "CodeCarbon dashboard, emissions of one run",
  "carbontracker-standard": "carbontracker, standard log",
  "carbontracker-output": "carbontracker, output log",
  "carbontracker-sentence": "carbontracker, sentence for a paper",
  "nvidia-smi": "nvidia-smi, query log",
  "nvidia-dmon": "nvidia-smi dmon",
  "green-algorithms-link": "Green Algorithms, link",
  "green-algorithms-csv": "Green Algorithms, CSV",
  "model-card": "Hugging Face model card",
  boamps: "BoAmps report",
  sacct: "SLURM sacct",
  "impact-tracker": "experiment-impact-tracker, data.json",
  wandb: "Weights & Biases, system metrics",
  mlflow: "MLflow, system metrics",
  "mlflow-files": "MLflow, files of a metric",
  zeus: "Zeus, window log",
  eco2ai: "Eco2AI, emission.csv",
  "nf-co2footprint": "nf-co2footprint, trace of a Nextflow pipeline",
  plain: "Table of your own",
};

function skipReason(reason: SkipReason): string {
  switch (reason.code) {
    case "cell-count":
      return `the row has ${figure(reason.found)} cells under ${figure(reason.expected)} columns, and reading it would put values into other columns`;
    case "unreadable":
      return `“${reason.column}” is no number (${quoted(reason.sample)})`;
    case "negative":
      return `“${reason.column}” is below 0 (${quoted(reason.sample)})`;
    case "no-energy":
      return `“${reason.column}” is empty`;
    case "time-unreadable":
      return `the time cannot be read (${quoted(reason.sample)})`;
    case "value-missing":
      return "no power is given";
    case "not-a-sample":
      return "it has no time";
    case "job-step":
      return "it is a step of a job whose own row is not in the file";
    case "job-pending":
      return "the job never ran";
    case "damaged-json":
      return "it is damaged";
  }
}

/** “2 rows left out (lines 3, 7): “energy_consumed” is empty.” */
export function skippedWords({ reason, count, where, places }: Skipped): string {
  const rows = count === 1 ? "One row" : `${figure(count)} rows`;
  const one = where === "line" ? "line" : "entry";
  const more = where === "line" ? "lines" : "entries";
  const rest = count - places.length;
  const at =
    rest > 0
      ? `${list(places.map(figure), 20)} and ${figure(rest)} more`
      : list(places.map(figure), 20);
  return `${rows} left out (${count === 1 ? one : more} ${at}): ${skipReason(reason)}.`;
}

function leftOutWords(notice: Extract<ImportNotice, { code: "kinds-left-out" }>): string {
  const { runs, kwh, hours, kwhShare, hoursShare } = notice;
  const parts = [
    ...(kwh > 0 ? [`${text(energy(kwh, "en"))} (${share(kwhShare, "en")} of the energy)`] : []),
    ...(hours > 0 ? [`${figure(hours)} h (${share(hoursShare, "en")} of the hours)`] : []),
  ];
  const size = parts.length === 0 ? "" : ` They have ${parts.join(" and ")}.`;
  return `The runs are of more kinds than there is room for here. Of the smallest, ${runs === 1 ? "one run was" : `${figure(runs)} runs were`} left out.${size} Divide the file to take them, too.`;
}

/** What is to be known of the whole file. */
export function importNoticeWords(notice: ImportNotice): string {
  switch (notice.code) {
    case "columns-recomputed":
      return `${list(notice.columns.map(quoted))} was not read, since its unit changed between versions. Emissions over duration give the same.`;
    case "power-columns-unused":
      return "Energy was taken from the energy columns. The power columns hold the last sample or a running mean, depending on the version.";
    case "local-times":
      return "The times are those of the machine’s clock; the file names no time zone.";
    case "codecarbon-1":
      return "This file is of CodeCarbon 1. Its CPU energy may be a thousand times too small (its issues 188 and 286), so check it against the power of the machine.";
    case "no-gpu-columns":
      return "The file has no columns for GPUs, as some versions write them on machines without one. If there was a GPU, add it.";
    case "header-changes":
      return `Another line of column names stands in ${lines(notice.lines)}. The rows below it were read by it.`;
    case "cells-shifted":
      return `In ${lines(notice.lines)} a comma in “${notice.column}” moves what follows. Only what stands before it was read; choose the hardware by hand.`;
    case "tasks-of-runs":
      return notice.runs === 1
        ? "These are the tasks of one run. Do not add the run’s own row of emissions.csv to them."
        : `These are the tasks of ${figure(notice.runs)} runs. Do not add the runs’ own rows of emissions.csv to them.`;
    case "sum-of-runs":
      return "Each row is the sum of an experiment’s runs. Do not add the runs themselves to it.";
    case "broken-quotes":
      return `Quotation marks do not match in line ${figure(notice.line)}, so rows from there on may be lost.`;
    case "endless-row":
      return `The row that begins in line ${figure(notice.line)} does not end, as where a quotation mark is never closed. It was not read, nor anything below it.`;
    case "cut-off":
      return `The last line (${figure(notice.line)}) ends early, so the file seems cut off.`;
    case "units-row":
      return "A line of units under the column names was left out.";
    case "prediction-unknown":
      return "The log does not say how many epochs were planned. The figure is of the epochs measured.";
    case "share-not-completed":
      return `${share(notice.share, "en")} of the ${notice.by === "energy" ? "energy" : "hours"} went into jobs that did not complete. They are counted.`;
    case "windows-may-nest":
      return "Windows of different names may lie in one another, such as steps in an epoch. Take one of those, or energy is counted twice.";
    case "runs-summed":
      return `The file has ${figure(notice.runs)} runs. Those alike in everything but the day, hours, energy and emissions were added up, which gives ${figure(notice.lines)} lines.`;
    case "names-left-out":
      return "The runs have so many names that they were added up without regard to name and version of the tool. A line has a name where all its runs have that one.";
    case "months-left-out":
      return "There were still too many kinds of run, so the months of each year were added up. In the ledger a line has the day on which its last run ended.";
    case "persons-left-out":
      return "There were still too many kinds of run, so those of different persons were added up. A line has a person where all its runs are that one’s.";
    case "kinds-left-out":
      return leftOutWords(notice);
    case "address-is-dead":
      return "Green Algorithms no longer opens links of version 2. What this one says was read here and is computed anew.";
  }
}

const readable = [
  ...new Set(
    Object.values(importFormats).map((name) => name.split(",")[0]!.replace(" dashboard", "")),
  ),
].join(", ");

const binaryWords = {
  workbook:
    "This is a workbook or a zipped file. Save the sheet as CSV, or unzip it, and choose that file.",
  pickle:
    "This is a Python pickle, such as info.pkl of experiment-impact-tracker. Opening one can run code, so it is not opened here. Choose data.json, which stands beside it.",
  other: "This is no text file. Choose a log, CSV, JSON or Markdown file.",
} as const;

/** Why the file was not taken, and what to do. */
export function importProblemWords(problem: ImportProblem): string {
  switch (problem.code) {
    case "empty":
      return "This file is empty.";
    case "binary":
      return binaryWords[problem.kind];
    case "too-large":
      return `This file is of a kind that is read as a whole, and has more than ${figure(problem.max)} characters. Save a part of it.`;
    case "gzip-damaged":
      return "This gzip file is cut off, damaged, or made of several. Nothing was taken from it. Unzip it and choose the file inside.";
    case "gzip-too-large":
      return "This gzip file unzips to more than any log has, so reading stopped and nothing was taken. Unzip it and choose the part that is needed.";
    case "too-many-runs":
      return `This file has more than ${figure(problem.max)} runs, which is more than are told apart here. Divide it, and take the parts one after the other.`;
    case "too-many-rows":
      return `This file has more than ${figure(problem.max)} rows, which is more than are kept here of its kind. Divide it, and take the parts one after the other.`;
    case "unknown-format":
      return `This is none of the formats read here: ${readable}. They are told by their column names or first lines, so these must be there.`;
    case "damaged-json":
      return `This looks like ${importFormats[problem.format]}, but it is damaged or cut off. Save it again.`;
    case "damaged-yaml":
      return "The front matter of this model card is not valid YAML, so nothing was read from it. Mend it, or copy its co2_eq_emissions alone.";
    case "missing-column":
      return `This looks like ${importFormats[problem.format]}, but it has no ${list(problem.columns.map(quoted))}. Power is never made of utilisation: log it again with that column.`;
    case "interval-missing":
      return "This log has no times. Say how many seconds lie between two samples.";
    case "header-missing":
      return "This log of nvidia-smi has neither column names nor units, so its columns cannot be told. Add the line of names, or log again without “nounits”.";
    case "no-runs":
      return [
        `This is ${importFormats[problem.format]}, but nothing in it could be used.`,
        ...problem.skipped.map(skippedWords),
      ].join(" ");
  }
}
