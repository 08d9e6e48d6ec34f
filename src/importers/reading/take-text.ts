import type { Imported, ImportFormat, RowReader, Runs } from "../imported.ts";
import type { ImportNotice, ImportProblem } from "../notice.ts";
import { type PlainTable, plainTable } from "../plain/plain-table.ts";
import { plainReader } from "../plain/read-plain.ts";
import { charactersToRecognise, recognise, unreadable } from "../recognise.ts";
import { mayBeOwn, ownFile } from "./own-file.ts";
import type { SourceOptions } from "./reading.ts";
import { newlineOf, type RowFaults, rowSplitter } from "./rows.ts";

/** What became of a text: as `Reading`, before its runs are made lines. */
export type Taken =
  | { readonly is: "link"; readonly fragment: string }
  | { readonly is: "ledger"; readonly text: string }
  | {
      readonly is: "read";
      readonly imported: Omit<Imported, "runs"> & { readonly runs: Runs };
      readonly rows: number;
    }
  | { readonly is: "table"; readonly table: PlainTable }
  | { readonly is: "refused"; readonly problem: ImportProblem };

/** Takes a text as it comes, in pieces of any length. */
export type TextTaker = {
  readonly write: (text: string) => void;
  /** Whether more text could change what is said of it. */
  readonly wantsMore: () => boolean;
  readonly rows: () => number;
  readonly end: () => Taken;
};

/** What is read as a whole. Other files are streamed row by row, whatever their length. */
export const maxCharacters = 100_000_000;

const refused = (problem: ImportProblem): Taken => ({ is: "refused", problem });

/** What is known before the end. */
const settled = (taken: Taken): TextTaker => ({
  write: () => {},
  wantsMore: () => false,
  rows: () => 0,
  end: () => taken,
});

/** A beginning without anything in it. */
function blank(): TextTaker {
  let isEmpty = true;
  return {
    write: (text) => {
      isEmpty &&= text.trim() === "";
    },
    wantsMore: () => isEmpty,
    rows: () => 0,
    end: () => refused({ code: isEmpty ? "empty" : "unknown-format" }),
  };
}

function whole(read: (text: string) => Taken): TextTaker {
  const parts: string[] = [];
  let characters = 0;
  const isTooLarge = () => characters > maxCharacters;
  return {
    write: (text) => {
      characters += text.length;
      if (!isTooLarge()) parts.push(text);
    },
    wantsMore: () => !isTooLarge(),
    rows: () => 0,
    end: () =>
      isTooLarge() ? refused({ code: "too-large", max: maxCharacters }) : read(parts.join("")),
  };
}

function faultNotices({ brokenAt, endlessAt }: RowFaults): readonly ImportNotice[] {
  if (endlessAt !== undefined) return [{ code: "endless-row", line: endlessAt }];
  return brokenAt === undefined ? [] : [{ code: "broken-quotes", line: brokenAt }];
}

type Table = { readonly delimiter: string; readonly quotes: boolean };

/** Formats whose every row is kept until the end, in a kilobyte or so. What others keep does not grow with the rows. */
const keepingRows: ReadonlySet<ImportFormat> = new Set([
  "plain",
  "sacct",
  "eco2ai",
  "green-algorithms-csv",
]);
const maxKeptRows = 1_000_000;

function rowsOf(format: ImportFormat, reader: RowReader, table: Table, top: string): TextTaker {
  const max = keepingRows.has(format) ? maxKeptRows : Number.POSITIVE_INFINITY;
  const split = rowSplitter({ ...table, newline: newlineOf(top) }, (cells, line) => {
    if (split.rows() < max) reader.row(cells, line);
  });
  return {
    write: split.write,
    wantsMore: () => split.faults().endlessAt === undefined && split.rows() <= max,
    rows: split.rows,
    end: () => {
      split.end();
      if (split.rows() > max) return refused({ code: "too-many-rows", max });
      const result = reader.end();
      if (!result.ok) return refused(result.problem);
      const { imported } = result;
      const notices = [...imported.notices, ...faultNotices(split.faults())];
      return { is: "read", imported: { ...imported, notices }, rows: split.rows() };
    },
  };
}

function ofTable(top: string, { mapping }: SourceOptions): TextTaker {
  const table = plainTable(top);
  if (table === undefined) return settled(refused({ code: "unknown-format" }));
  if (mapping === undefined) return settled({ is: "table", table });
  const { delimiter } = table;
  return rowsOf("plain", plainReader(table, mapping), { delimiter, quotes: true }, top);
}

function ofOthers(top: string, options: SourceOptions): TextTaker {
  const problem = unreadable(top);
  if (problem?.code === "empty") return blank();
  if (problem !== undefined) return settled(refused(problem));
  const found = recognise(top);
  if (found === undefined) return ofTable(top, options);
  if (found.kind === "rows") {
    const { format, reader, delimiter } = found;
    return rowsOf(format, reader.start(options), { delimiter, quotes: reader.quotes }, top);
  }
  return whole((text) => {
    const result = found.reader.read(text, options);
    if (!result.ok) return refused(result.problem);
    return { is: "read", imported: result.imported, rows: 0 };
  });
}

/** What takes a text that begins so. A file of ours without a link in it is read as any other. */
const takerOf = (top: string, options: SourceOptions): TextTaker =>
  mayBeOwn(top)
    ? whole((text) => ownFile(text) ?? readAll(ofOthers(top, options), text))
    : ofOthers(top, options);

/** All of a text that is in memory. */
export function readAll(taker: TextTaker, text: string): Taken {
  taker.write(text);
  return taker.end();
}

/** Holds the beginning back until it tells what the text is. */
export function textTaker(options: SourceOptions = {}): TextTaker {
  let held = "";
  let taker: TextTaker | undefined;

  function begin(): TextTaker {
    const text = held.replace(/^\uFEFF/, "");
    held = "";
    taker = takerOf(text.slice(0, charactersToRecognise), options);
    taker.write(text);
    return taker;
  }

  return {
    write: (text) => {
      if (taker !== undefined) return taker.write(text);
      held += text;
      // One more for the byte order mark, which is none of the text.
      if (held.length > charactersToRecognise) begin();
    },
    wantsMore: () => taker?.wantsMore() ?? true,
    rows: () => taker?.rows() ?? 0,
    end: () => (taker ?? begin()).end(),
  };
}
