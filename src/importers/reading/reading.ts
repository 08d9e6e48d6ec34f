import type { Imported, ImportedRun, ImportOptions } from "../imported.ts";
import type { ImportProblem } from "../notice.ts";
import type { Mapping } from "../plain/mapping.ts";
import type { PlainTable } from "../plain/plain-table.ts";

/** What was dropped, chosen or pasted and is read as one: mostly one file, two for a pair of carbontracker's logs. */
export type Source = { readonly name: string; readonly bodies: readonly (Blob | string)[] };

/** What only the user can say of a source. */
export type SourceOptions = ImportOptions & {
  /** What the columns of a table of the user's own hold. */
  readonly mapping?: Mapping;
};

export type Progress = {
  readonly bytes: number;
  readonly totalBytes: number;
  readonly rows: number;
};

/**
 * One line of the preview: a run, or where there are very many, the sum of all runs that are alike in everything but
 * hours, energy and figures.
 */
export type ImportedLine = ImportedRun & {
  /** Runs in it, 1 or more. */
  readonly runs: number;
  /** Measured at the same time on the same machine as a line before it, or the same run: probably counted twice. */
  readonly isDouble: boolean;
};

/** What became of one source. */
export type Reading =
  /** A link or file of ours: to be opened as a link is. */
  | { readonly is: "link"; readonly fragment: string }
  /** A ledger that this app wrote. */
  | { readonly is: "ledger"; readonly text: string }
  | {
      readonly is: "read";
      readonly imported: Omit<Imported, "runs">;
      readonly lines: readonly ImportedLine[];
      /** Rows of the text, counted as they came; 0 where it has no rows. */
      readonly rows: number;
    }
  /** A table of no known format, to be mapped by the user. */
  | { readonly is: "table"; readonly table: PlainTable }
  | { readonly is: "refused"; readonly problem: ImportProblem };
