/** A source, as the page cites it: one row of `data/sources.csv` under its id. */
export type Source = {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly kind: string;
  readonly licence?: string;
  readonly note?: string;
};

export type SourcesFile = {
  readonly version: string;
  readonly sources: { readonly [id: string]: Source };
};

export type TableCell = string | number | boolean | null | readonly string[];

/** What `core.json` leaves out: notes, doubts, exact coordinates, and whole tables of comparisons and prices. */
export type TablesFile = {
  readonly version: string;
  readonly tables: {
    readonly [name: string]: {
      readonly columns: readonly string[];
      readonly rows: readonly (readonly TableCell[])[];
    };
  };
};

export type Season = "all" | "winter" | "spring" | "summer" | "autumn";

/** 24 values, one a local hour, relative to the season's mean. */
export type HourlyShape = {
  readonly relative: readonly number[];
  readonly p10: readonly number[];
  readonly p90: readonly number[];
};

export type ZoneProfile = {
  readonly timezone: string;
  readonly year: number;
  readonly sources: readonly string[];
  readonly seasons: { readonly [S in Season]: HourlyShape };
};

/** Electricity Maps hourly series, averaged: ODbL, in a file of its own. */
export type ProfilesFile = {
  readonly version: string;
  readonly licence: string;
  readonly notice: string;
  readonly zones: { readonly [zone: string]: ZoneProfile };
};

/** The rows of one table of `tables.json`, cells by column name as in the CSV; an empty cell is null. */
export function tableRows(
  file: TablesFile,
  name: string,
): readonly Readonly<Record<string, TableCell>>[] {
  const table = file.tables[name];
  if (table === undefined) return [];
  return table.rows.map((cells) =>
    Object.fromEntries(table.columns.map((column, at) => [column, cells[at] ?? null])),
  );
}
