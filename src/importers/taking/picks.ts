import type { Missing } from "../../experiment/resolve.ts";
import type { Beside } from "../beside.ts";
import type { OtherReading } from "../imported.ts";
import type { Answers, NameQuestion } from "../match/match-runs.ts";
import type { ImportedLine } from "../reading/reading.ts";
import type { MatchedLine } from "./matched-lines.ts";

/** The lines of one source, in its order. */
export type SourceLines = {
  readonly source: number;
  /** Names lines that have no name of their own; absent where the source is no file. */
  readonly fileName?: string;
  /** Names a sum of runs that have no name of their own, or not all the same. */
  readonly sumName?: (what: string, status: ImportedLine["status"]) => string;
  readonly lines: readonly ImportedLine[];
};

/** What the user chose for a preview. Lines go by their keys. */
export type Picks = {
  readonly answers: Answers;
  /** Another reading, in place of the first. */
  readonly readings: ReadonlyMap<string, OtherReading["code"]>;
  /** Taken or left; lines that are not in it are taken unless they are doubles. */
  readonly ticks: ReadonlyMap<string, boolean>;
  /** Of lines that name no place: a site, `null` to leave it empty, undefined while nothing was said. */
  readonly place: string | null | undefined;
  readonly year: number | undefined;
};

export const noPicks: Picks = {
  answers: new Map(),
  readings: new Map(),
  ticks: new Map(),
  place: undefined,
  year: undefined,
};

/** A line with its figures. Its workload is ready to be taken. */
export type PreviewLine = MatchedLine & {
  readonly isTicked: boolean;
  /** Its place was taken unasked, since its file names none and there is only one to take. */
  readonly isPlaceAssumed: boolean;
  /** Why there is no figure of it yet; empty where there is. */
  readonly missing: readonly Missing[];
  /** Our figure and the tool's, in the year of the preview; undefined where something is missing. */
  readonly beside: Beside | undefined;
};

/** Asked once for all lines that name no place. */
export type PlaceAsked = {
  readonly lines: number;
  /** Sites of the other lines and of the experiment at hand. */
  readonly suggestions: readonly string[];
  readonly site: string | undefined;
  /** Whose place was taken unasked, since there is no other. */
  readonly assumedFrom: "other-lines" | "experiment" | undefined;
  readonly isAnswered: boolean;
};

export type YearChoice = {
  /** In which the lines ended, each once, ascending. */
  readonly years: readonly number[];
  /** That of most lines unless the user chose; undefined where no line has one. */
  readonly year: number | undefined;
};

export type Preview = {
  readonly lines: readonly PreviewLine[];
  readonly questions: readonly NameQuestion[];
  readonly place: PlaceAsked | undefined;
  readonly years: YearChoice;
};
