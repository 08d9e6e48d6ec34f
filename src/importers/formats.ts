import { isBoamps, readBoamps } from "./boamps.ts";
import { carbontrackerLog, readCarbontracker } from "./carbontracker/read-carbontracker.ts";
import { isSentence, readSentence } from "./carbontracker/sentence.ts";
import { codecarbonHeader } from "./codecarbon/columns.ts";
import { readCodecarbon } from "./codecarbon/read-codecarbon.ts";
import { eco2aiLayout, readEco2ai } from "./eco2ai.ts";
import { isGreenAlgorithmsLink, readGreenAlgorithmsLink } from "./green-algorithms/link.ts";
import { greenAlgorithmsHeader, readGreenAlgorithmsCsv } from "./green-algorithms/read-csv.ts";
import { isImpactTrackerLine, readImpactTracker } from "./impact-tracker.ts";
import type { ImportFormat, ImportOptions, ImportResult, RowReader } from "./imported.ts";
import { isMetricFile, readMetricFile } from "./metrics/read-files.ts";
import { metricsJson, readMetricsJson } from "./metrics/read-json.ts";
import { readWandbCsv, wandbLayout } from "./metrics/read-wandb-csv.ts";
import { isModelCard, readModelCard } from "./model-card.ts";
import { readTrace, traceLayout } from "./nf-co2footprint/read-trace.ts";
import { isHeaderlessRow, queryColumns } from "./nvidia-smi/columns.ts";
import { dmonHeader, readDmon } from "./nvidia-smi/read-dmon.ts";
import { readQuery } from "./nvidia-smi/read-query.ts";
import { readZeus, zeusLayout } from "./zeus.ts";
import { readSacct, sacctHeader } from "./slurm/read-sacct.ts";

/** A format of rows, which can be streamed. */
export type RowFormat = {
  readonly kind: "rows";
  readonly delimiters: readonly string[];
  /** False where a quotation mark is a letter like any other. */
  readonly quotes: boolean;
  /** The format whose header these cells are, or whose row if it can be told without. */
  readonly recognise: (cells: readonly string[]) => ImportFormat | undefined;
  readonly start: (options: ImportOptions) => RowReader;
};

/** A format that is read as a whole; its files are small. */
export type TextFormat = {
  readonly kind: "text";
  /** By the first lines, or by the whole where it is short. */
  readonly recognise: (top: string) => ImportFormat | undefined;
  readonly read: (text: string, options: ImportOptions) => ImportResult;
};

const spreadsheet = [",", ";", "\t"];

export const rowFormats: readonly RowFormat[] = [
  {
    kind: "rows",
    delimiters: spreadsheet,
    quotes: true,
    recognise: (cells) => codecarbonHeader(cells)?.format,
    start: readCodecarbon,
  },
  {
    kind: "rows",
    delimiters: spreadsheet,
    quotes: true,
    recognise: (cells) =>
      queryColumns(cells) !== undefined || isHeaderlessRow(cells) ? "nvidia-smi" : undefined,
    start: readQuery,
  },
  {
    kind: "rows",
    delimiters: [";", ",", "\t"],
    quotes: true,
    recognise: (cells) =>
      greenAlgorithmsHeader(cells) === undefined ? undefined : "green-algorithms-csv",
    start: readGreenAlgorithmsCsv,
  },
  {
    kind: "rows",
    delimiters: spreadsheet,
    quotes: true,
    recognise: (cells) => (wandbLayout(cells) === undefined ? undefined : "wandb"),
    start: readWandbCsv,
  },
  {
    kind: "rows",
    delimiters: spreadsheet,
    quotes: true,
    recognise: (cells) => (zeusLayout(cells) === undefined ? undefined : "zeus"),
    start: readZeus,
  },
  {
    kind: "rows",
    delimiters: spreadsheet,
    quotes: true,
    recognise: (cells) => (eco2aiLayout(cells) === undefined ? undefined : "eco2ai"),
    start: readEco2ai,
  },
  {
    kind: "rows",
    delimiters: ["\t", ",", ";"],
    quotes: true,
    recognise: (cells) => (traceLayout(cells) === undefined ? undefined : "nf-co2footprint"),
    start: readTrace,
  },
  {
    kind: "rows",
    delimiters: [" "],
    quotes: false,
    recognise: (cells) => (dmonHeader(cells) === undefined ? undefined : "nvidia-dmon"),
    start: readDmon,
  },
  {
    kind: "rows",
    delimiters: ["|"],
    quotes: false,
    recognise: (cells) => (sacctHeader(cells) === undefined ? undefined : "sacct"),
    start: readSacct,
  },
  {
    kind: "rows",
    // JSON lines are one cell each: a sign that JSON never has as it stands.
    delimiters: ["\u001e"],
    quotes: false,
    recognise: (cells) => (isImpactTrackerLine(cells) ? "impact-tracker" : undefined),
    start: readImpactTracker,
  },
];

/** In this order: a model card may quote a sentence or a link of another tool. */
export const textFormats: readonly TextFormat[] = [
  { kind: "text", recognise: metricsJson, read: readMetricsJson },
  {
    kind: "text",
    recognise: (top) => (isMetricFile(top) ? "mlflow-files" : undefined),
    read: readMetricFile,
  },
  { kind: "text", recognise: carbontrackerLog, read: (text) => readCarbontracker([text]) },
  ...(
    [
      ["boamps", isBoamps, readBoamps],
      ["model-card", isModelCard, readModelCard],
      ["carbontracker-sentence", isSentence, readSentence],
      ["green-algorithms-link", isGreenAlgorithmsLink, readGreenAlgorithmsLink],
    ] as const
  ).map(([format, isIt, read]): TextFormat => ({
    kind: "text",
    recognise: (top) => (isIt(top) ? format : undefined),
    read,
  })),
];
