import type { z } from "zod";
import { hardwareSpecs } from "./schema-hardware.ts";
import { methodSpecs } from "./schema-method.ts";
import { siteSpecs } from "./schema-sites.ts";
import type { AnyCells, Row, TableSpec } from "./table-spec.ts";

const specs = { ...hardwareSpecs, ...siteSpecs, ...methodSpecs };

export type TableName = keyof typeof specs;

export const tableNames = Object.keys(specs) as TableName[];

/** Every table of `data/`, with the rows that could be read. */
export type Tables = {
  readonly [T in TableName]: readonly Row<z.infer<(typeof specs)[T]["row"]>>[];
};

export function specOf(name: TableName): TableSpec {
  return specs[name];
}

export function anyRows(tables: Tables, name: TableName): readonly Row<AnyCells>[] {
  return tables[name];
}

export function columnNames(name: TableName): readonly string[] {
  return Object.keys(specs[name].row.shape);
}

export function fileOf(name: TableName): string {
  return `${name}.csv`;
}

/** The cells of a row that name it, as a reader would write them: `aws/us-east-1`. */
export function rowKey(name: TableName, cells: AnyCells): string {
  return specOf(name)
    .key.map((column) => String(cells[column]))
    .join("/");
}
