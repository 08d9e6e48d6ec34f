import Papa from "papaparse";

/** No row of a table is longer: a quotation mark that is never closed would take the rest of the file into memory. */
const maxRowCharacters = 4_000_000;

export type RowShape = {
  readonly delimiter: string;
  /** False where a quotation mark is a letter like any other. */
  readonly quotes: boolean;
  readonly newline: "\n" | "\r";
};

/** What was found wrong with the rows so far, each with the line where it first was. */
export type RowFaults = {
  /** Quotation marks that do not match. */
  readonly brokenAt: number | undefined;
  /** A row without an end, at which reading stopped. */
  readonly endlessAt: number | undefined;
};

/** Divides a text into rows as it comes, in pieces of any length. */
export type RowSplitter = {
  readonly write: (text: string) => void;
  readonly end: () => void;
  readonly rows: () => number;
  readonly faults: () => RowFaults;
};

type Step = {
  readonly data: readonly (string[] | undefined)[];
  readonly errors: readonly object[];
};
type Parsed = { readonly meta: { readonly cursor: number } };

/** Lines end with `\n`, after a `\r` or not, and with `\r` alone only where no line of the beginning has a `\n`. */
export const newlineOf = (top: string): RowShape["newline"] =>
  top.includes("\r") && !top.includes("\n") ? "\r" : "\n";

/** Lines that a row takes: quoted cells may hold line breaks. */
export function linesOf(cells: readonly string[]): number {
  let lines = 1;
  for (const cell of cells) if (cell.includes("\n")) lines += cell.split("\n").length - 1;
  return lines;
}

/**
 * Papaparse's own file reader breaks characters at the borders of its pieces, so that its parser of rows is used alone.
 * What follows the last whole row is kept for the next piece.
 */
export function rowSplitter(
  { delimiter, quotes, newline }: RowShape,
  each: (cells: readonly string[], line: number) => void,
): RowSplitter {
  let rest = "";
  /** Until `rest` is so long no row can have ended: reading it again with each small piece would take for ever. */
  let waitFor = 0;
  let line = 1;
  let rows = 0;
  let mayBreak = false;
  let brokenAt: number | undefined;
  let endlessAt: number | undefined;

  function step({ data: [cells], errors }: Step): void {
    if (cells === undefined) return;
    if (errors.length > 0) brokenAt ??= line;
    const last = cells.length - 1;
    if (cells[last]?.endsWith("\r") === true) cells[last] = cells[last].slice(0, -1);
    each(cells, line);
    rows += 1;
    line += mayBreak ? linesOf(cells) : 1;
  }

  const parser = new Papa.Parser({ delimiter, newline, step, ...(!quotes && { fastMode: true }) });

  function parse(text: string, isLast: boolean): void {
    mayBreak = quotes && text.includes('"');
    // The types leave open what a parser gives.
    const { meta } = parser.parse(text, 0, !isLast) as Parsed;
    rest = isLast ? "" : text.slice(meta.cursor);
    waitFor = meta.cursor === 0 ? 2 * text.length : 0;
  }

  return {
    write: (text) => {
      if (endlessAt !== undefined) return;
      rest += text;
      if (rest.length < waitFor && rest.length <= maxRowCharacters) return;
      parse(rest, false);
      if (rest.length <= maxRowCharacters) return;
      endlessAt = line;
      rest = "";
    },
    end: () => {
      if (rest !== "") parse(rest, false);
      if (rest !== "") parse(rest, true);
    },
    rows: () => rows,
    faults: () => ({ brokenAt, endlessAt }),
  };
}
