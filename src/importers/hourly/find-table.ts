import Papa from "papaparse";
import { columnsOf } from "./columns.ts";
import type { Layout, TableFormat } from "./layout.ts";
import type { HourlyProblem } from "./notice.ts";
import type { HourlyOptions, HourlySource } from "./series.ts";

/** A table whose header was recognised. */
export type FoundTable = {
  readonly source: HourlySource;
  readonly layout: Layout | HourlyProblem;
  readonly delimiter: string;
  /** A semicolon is what spreadsheets write where the comma is the decimal sign. */
  readonly decimalComma: boolean;
  /** Rows before the data, the header among them. */
  readonly headerRows: number;
  readonly width: number;
};

const delimiters = [",", ";", "\t", "|"];

/** Titles, and the `sep=;` of a spreadsheet, may stand above the header. */
const rowsToSearch = 12;
const charactersToSearch = 60_000;

/** The format whose header stands near the top, by whatever its cells are divided. */
export function findTable(
  text: string,
  formats: readonly TableFormat[],
  options: HourlyOptions,
): FoundTable | undefined {
  const top = text.slice(0, charactersToSearch);
  for (const delimiter of delimiters) {
    const decimalComma = delimiter === ";";
    const { data } = Papa.parse<string[]>(top, { delimiter, preview: rowsToSearch });
    for (const [row, cells] of data.entries()) {
      const columns = columnsOf(cells);
      for (const { source, recognise } of formats) {
        const layout = recognise(columns, decimalComma, options);
        if (layout === undefined) continue;
        const width = cells.length;
        return { source, layout, delimiter, decimalComma, headerRows: row + 1, width };
      }
    }
  }
  return undefined;
}
