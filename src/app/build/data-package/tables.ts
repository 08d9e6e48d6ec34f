import { columnNames, type TableName } from "../../../dataset/build/tables.ts";
import { browsable, browsableTables } from "../../../dataset/browse.ts";
import type { TableCell } from "../../../dataset/release-files.ts";
import type { ListedRelease } from "./release.ts";
import { intensityRows, releaseRows, siteRows, type PackageRow } from "./resolved-tables.ts";

export type PackageTable = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly PackageRow[];
};

/** Columns that a release leaves out of what `data/` has. */
const notReleased: { readonly [T in TableName]?: readonly string[] } = { profiles: ["days"] };

/** An empty note is absent, as an empty cell of a CSV file is. */
function published(cell: TableCell | undefined): TableCell {
  return cell === undefined || cell === "" ? null : cell;
}

function resolved(name: string, rows: readonly PackageRow[]): PackageTable {
  return { name, columns: Object.keys(rows[0] ?? {}), rows };
}

/** What is published of a release: what an engine joins first, then the tables as they are in `data/`. */
export function packageTables(release: ListedRelease): PackageTable[] {
  return [
    resolved("release", releaseRows(release)),
    resolved("sites", siteRows(release)),
    resolved("zone_intensity", intensityRows(release)),
    ...browsableTables.map((name): PackageTable => {
      const columns = columnNames(name).filter((column) => !notReleased[name]?.includes(column));
      const rows = browsable(name, release.dataset, release).rows.map(({ cells }) =>
        Object.fromEntries(columns.map((column) => [column, published(cells[column])])),
      );
      return { name, columns, rows };
    }),
  ];
}
