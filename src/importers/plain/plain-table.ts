import Papa from "papaparse";
import { isBlank } from "../cells.ts";
import { linesOf } from "../reading/rows.ts";
import { type Mapping, proposedMapping } from "./mapping.ts";

/** A table that is of no known format, for the user to say what its columns are. */
export type PlainTable = {
  readonly delimiter: string;
  /** Of the names of the columns, from 1. */
  readonly headerLine: number;
  readonly header: readonly string[];
  /** The first rows below it. */
  readonly sample: readonly (readonly string[])[];
  readonly proposed: Mapping;
};

const charactersToSearch = 60_000;
const rowsToShow = 5;

/** The table of a text by one delimiter; undefined where its lines are not parted alike. */
function tableBy(delimiter: string, top: string): PlainTable | undefined {
  const { data } = Papa.parse<string[]>(top, { delimiter, preview: 30 });
  const at = data.findIndex((cells) => cells.length > 1 && !isBlank(cells));
  const header = data[at]?.map((name) => name.trim());
  const below = data.slice(at + 1).filter((cells) => !isBlank(cells));
  const fitting = below.filter((cells) => cells.length === header?.length);
  const named = header?.filter((name) => name !== "").length ?? 0;
  // Sentences have commas as well, but not as many in each line.
  if (header === undefined || fitting.length === 0) return undefined;
  // A table that pandas wrote with its index has no name over it.
  if (named < Math.max(2, header.length - 2) || fitting.length < below.length / 2) return undefined;
  const sample = fitting.slice(0, rowsToShow);
  const headerLine = data.slice(0, at).reduce((line, cells) => line + linesOf(cells), 1);
  return { delimiter, headerLine, header, sample, proposed: proposedMapping(header) };
}

/**
 * The table of a text that has rows of as many cells as its names; undefined where there is none. Of several
 * delimiters the one that parts the topmost line counts, then the one that parts it most: decimal commas stand below
 * the names.
 */
export function plainTable(text: string): PlainTable | undefined {
  const top = text.slice(0, charactersToSearch).replace(/^\uFEFF/, "");
  const tables = [",", ";", "\t", "|"].flatMap((delimiter) => tableBy(delimiter, top) ?? []);
  return tables.toSorted(
    (a, b) => a.headerLine - b.headerLine || b.header.length - a.header.length,
  )[0];
}
