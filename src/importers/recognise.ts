import Papa from "papaparse";
import { type RowFormat, rowFormats, type TextFormat, textFormats } from "./formats.ts";
import type { ImportFormat } from "./imported.ts";
import type { ImportProblem } from "./notice.ts";

/** What a text is, and what reads it. */
export type Recognised =
  | { readonly kind: "text"; readonly format: ImportFormat; readonly reader: TextFormat }
  | {
      readonly kind: "rows";
      readonly format: ImportFormat;
      readonly reader: RowFormat;
      readonly delimiter: string;
    };

/** So much of a text is enough to tell it; a title may stand above a header. */
export const charactersToRecognise = 60_000;
const rowsToSearch = 12;

/** How papaparse is to divide the rows of a recognised text, streamed or not. */
function parseOptions(delimiter: string, { quotes }: Pick<RowFormat, "quotes">) {
  return { delimiter, ...(!quotes && { fastMode: true }) };
}

function recogniseRows(top: string): Recognised | undefined {
  for (const reader of rowFormats) {
    for (const delimiter of reader.delimiters) {
      const options = { ...parseOptions(delimiter, reader), preview: rowsToSearch };
      for (const cells of Papa.parse<string[]>(top, options).data) {
        const format = reader.recognise(cells);
        if (format !== undefined) return { kind: "rows", format, reader, delimiter };
      }
    }
  }
  return undefined;
}

/** The format of a text, told by its beginning and never by a name. */
export function recognise(text: string): Recognised | undefined {
  const top = text.slice(0, charactersToRecognise).replace(/^\uFEFF/, "");
  for (const reader of textFormats) {
    const format = reader.recognise(top);
    if (format !== undefined) return { kind: "text", format, reader };
  }
  return recogniseRows(top);
}

/** So many characters show whether a file is text. */
const charactersToJudge = 4096;

/** Control characters and marks of bytes that are no text; tabs and line breaks are neither. */
const isOdd = (code: number): boolean =>
  code < 9 || (code > 13 && code < 32 && code !== 27) || code === 0xfffd;

/** What is wrong with a text before it is looked at for a format. */
export function unreadable(text: string): ImportProblem | undefined {
  const top = text.slice(0, charactersToJudge).replace(/^\uFEFF/, "");
  if (top.trim() === "" && text.trim() === "") return { code: "empty" };
  const odd = Array.from(top, (character) => character.codePointAt(0)!).filter(isOdd).length;
  if (odd <= top.length / 50 && !top.includes("\0")) return undefined;
  if (top.startsWith("PK")) return { code: "binary", kind: "workbook" };
  // Protocols 2 to 5 of Python's pickle begin with the byte 80 and their number; the first may be no character.
  const protocol = top.charCodeAt(1);
  const isPickle = /^[\u0080\uFFFD]/.test(top) && protocol >= 2 && protocol <= 5;
  return { code: "binary", kind: isPickle ? "pickle" : "other" };
}
