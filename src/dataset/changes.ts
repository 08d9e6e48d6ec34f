import { browsable, browsableTables, type BrowsableName, type BrowsableRow } from "./browse.ts";
import type { ProfilesFile, SourcesFile, TablesFile } from "./release-files.ts";
import type { Dataset } from "./types.ts";

/** One release with all its files. */
export type WholeRelease = {
  readonly dataset: Dataset;
  readonly tables: TablesFile;
  readonly sources: SourcesFile["sources"];
  readonly profiles: ProfilesFile;
};

/** Keys of rows that differ between two releases. */
export type TableChanges = {
  readonly name: BrowsableName;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
};

function rowsOf(name: BrowsableName, { dataset, ...files }: WholeRelease) {
  const { rows } = browsable(name, dataset, files);
  // Cells come in the order of the columns, which a release may have more of.
  const text = (cells: BrowsableRow["cells"]) =>
    JSON.stringify(Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1)));
  return new Map(rows.map(({ key, cells }) => [key, text(cells)]));
}

/** What changed from one release to another, table by table; tables in which no row differs are left out. */
export function changesBetween(older: WholeRelease, newer: WholeRelease): TableChanges[] {
  return browsableTables.flatMap((name) => {
    const before = rowsOf(name, older);
    const after = rowsOf(name, newer);
    const added = [...after.keys()].filter((key) => !before.has(key));
    const removed = [...before.keys()].filter((key) => !after.has(key));
    const changed = [...after.keys()].filter(
      (key) => before.has(key) && before.get(key) !== after.get(key),
    );
    return added.length + removed.length + changed.length === 0
      ? []
      : [{ name, added, changed, removed }];
  });
}
