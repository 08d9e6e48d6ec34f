import type { Columns } from "./columns.ts";
import type { DateOrder, HourlyNotice, HourlyProblem } from "./notice.ts";
import type { Basis, HourlyOptions, HourlySource } from "./series.ts";

export type Cells = readonly string[];

/** A column, or several together, that gives an intensity. */
export type Candidate = {
  /** Its header as it stands in the file. */
  readonly column: string;
  readonly basis: Basis;
  /** g/kWh; undefined where none is given, NaN where it can not be read. */
  readonly gPerKwh: (cells: Cells, line: number) => number | undefined;
};

/** What the source says of a value that is no plain measurement. */
export type Doubt = "estimated" | "forecast";

/** How to read the rows of one table. */
export type Layout = {
  readonly stampAt: number;
  /** Which end of its time a stamp marks. */
  readonly marks: "start" | "end";
  /** Of 01/02/2024, as the source writes it; `undefined`: it does not, but a spreadsheet may have. */
  readonly dateOrder: DateOrder | undefined;
  /** The first with any value is taken. */
  readonly candidates: readonly Candidate[];
  readonly zoneAt?: number;
  readonly zone?: string;
  readonly doubt?: (cells: Cells) => Doubt | undefined;
  /** Of the whole file, once its rows are read. */
  readonly problem?: () => HourlyProblem | undefined;
  readonly notices?: () => readonly HourlyNotice[];
};

/** One format of table. A layout where the header is its own, a problem where it can be told but not read. */
export type TableFormat = {
  readonly source: HourlySource;
  readonly recognise: (
    columns: Columns,
    decimalComma: boolean,
    options: HourlyOptions,
  ) => Layout | HourlyProblem | undefined;
};
