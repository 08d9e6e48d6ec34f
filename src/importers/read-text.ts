import Papa from "papaparse";
import type { RowFormat } from "./formats.ts";
import type { ImportOptions, ImportResult } from "./imported.ts";
import { parseOptions, recognise, unreadable } from "./recognise.ts";

/** What is read at once. Larger files are streamed row by row. */
const maxCharacters = 100_000_000;

/** Lines that a row takes: quoted cells may hold line breaks. */
const linesOf = (cells: readonly string[]): number =>
  cells.reduce((lines, cell) => lines + (cell.includes("\n") ? cell.split("\n").length - 1 : 0), 1);

function readRows(
  text: string,
  reader: RowFormat,
  delimiter: string,
  options: ImportOptions,
): ImportResult {
  const rows = reader.start(options);
  let line = 1;
  let brokenAt: number | undefined;
  Papa.parse<string[]>(text, {
    ...parseOptions(delimiter, reader),
    step: ({ data: cells, errors }) => {
      if (errors.length > 0) brokenAt ??= line;
      rows.row(cells, line);
      line += linesOf(cells);
    },
  });
  const result = rows.end();
  if (brokenAt === undefined || !result.ok) return result;
  const { imported } = result;
  const notices = [...imported.notices, { code: "broken-quotes" as const, line: brokenAt }];
  return { ok: true, imported: { ...imported, notices } };
}

/** Reads a whole text, whatever its format. Every text ends in runs or a problem. */
export function readText(marked: string, options: ImportOptions = {}): ImportResult {
  const text = marked.replace(/^\uFEFF/, "");
  if (text.length > maxCharacters) {
    const size = { characters: text.length, max: maxCharacters };
    return { ok: false, problem: { code: "too-large", ...size } };
  }
  const problem = unreadable(text);
  if (problem !== undefined) return { ok: false, problem };
  const found = recognise(text);
  if (found === undefined) return { ok: false, problem: { code: "unknown-format" } };
  return found.kind === "text"
    ? found.reader.read(text, options)
    : readRows(text, found.reader, found.delimiter, options);
}
