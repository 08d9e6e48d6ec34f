/**
 * How a release packs a table: one string a column, so that gzip sees like beside like. Cells are joined by `|`,
 * an empty cell is an absent value, a list inside a cell is joined by `^`. A column of few distinct values
 * names each once and then points: `{ keys: "gpu|cpu", at: "0*12,1" }`,
 * where `0*12` is twelve times the first.
 */
export type Column = string | { readonly keys: string; readonly at: string };

export type PackedTable<Name extends string = string> = {
  readonly rows: number;
  readonly columns: { readonly [K in Name]: Column };
};

export type Cells<Name extends string> = { readonly [K in Name]: readonly string[] };

export const cellSeparator = "|";
export const listSeparator = "^";

type Run = { readonly key: number; readonly length: number };

function runsIn(at: string): readonly Run[] {
  return at.split(",").map((run) => {
    const [key, length = "1"] = run.split("*");
    return { key: Number(key), length: Number(length) };
  });
}

export function unpackColumn(column: Column): readonly string[] {
  if (typeof column === "string") return column.split(cellSeparator);
  const keys = column.keys.split(cellSeparator);
  const cells: string[] = [];
  for (const { key, length } of runsIn(column.at)) {
    const cell = keys[key] ?? "";
    for (let count = 0; count < length; count++) cells.push(cell);
  }
  return cells;
}

function separators(text: string): number {
  let found = 0;
  let at = text.indexOf(cellSeparator);
  while (at !== -1) {
    found += 1;
    at = text.indexOf(cellSeparator, at + 1);
  }
  return found;
}

/** How many cells a column has, without unpacking them: every column is counted before the first figure. */
export function cellCount(column: Column): number {
  if (typeof column === "string") return separators(column) + 1;
  return runsIn(column.at).reduce((sum, { length }) => sum + length, 0);
}

export function unpackTable<Name extends string>(table: PackedTable<Name>): Cells<Name> {
  const entries = Object.entries<Column>(table.columns);
  return Object.fromEntries(
    entries.map(([name, column]) => [name, unpackColumn(column)]),
  ) as Cells<Name>;
}

export function numberIn(cell: string): number | undefined {
  return cell === "" ? undefined : Number(cell);
}

export function textIn(cell: string): string | undefined {
  return cell === "" ? undefined : cell;
}

export function listIn(cell: string): readonly string[] {
  return cell === "" ? [] : cell.split(listSeparator);
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out the fields that are undefined, as `exactOptionalPropertyTypes` asks. */
export function present<T extends object>(fields: T): Present<T> {
  const kept: Partial<T> = {};
  for (const key in fields) {
    if (fields[key] !== undefined) kept[key] = fields[key];
  }
  return kept as Present<T>;
}
