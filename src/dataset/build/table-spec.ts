import type { z } from "zod";

/** What the checks need to know of a table beyond its columns. Column names are those of the CSV. */
export type TableSpec = {
  readonly row: z.ZodObject;
  /** Columns that together name a row. */
  readonly key: readonly string[];
  /** Columns whose cells (or lists) are keys of another table. */
  readonly references?: Readonly<Record<string, string>>;
  /** Columns that must not fall from left to right; empty cells are skipped. */
  readonly ascending?: readonly (readonly string[])[];
  /** Columns that are all given or all empty. */
  readonly together?: readonly (readonly string[])[];
};

/** A row that could be read, with the line it stands on. */
export type Row<T> = { readonly line: number; readonly cells: T };

/** Any row, as the checks that go by the spec see it. */
export type AnyCells = Readonly<Record<string, unknown>>;
