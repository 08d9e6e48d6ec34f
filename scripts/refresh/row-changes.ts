import { browsable, type BrowsableName } from "../../src/dataset/browse.ts";
import { changesBetween, type WholeRelease } from "../../src/dataset/changes.ts";
import type { TableCell } from "../../src/dataset/release-files.ts";

/** A cell that differs between two releases. */
type CellChange = { readonly column: string; readonly from: TableCell; readonly to: TableCell };

type Row = Readonly<Record<string, TableCell>>;

/** Longer lists of rows are cut: the tables themselves have the rest. */
const mostNamed = 12;

function rowsOf(name: BrowsableName, release: WholeRelease): ReadonlyMap<string, Row> {
  const { rows } = browsable(name, release.dataset, release);
  return new Map(rows.map(({ key, cells }) => [key, cells]));
}

function changedCells(before: Row, after: Row): CellChange[] {
  const columns = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return columns
    .map((column) => ({ column, from: before[column] ?? null, to: after[column] ?? null }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
}

function listed(keys: readonly string[]): string {
  const named = keys.slice(0, mostNamed).map((key) => `\`${key}\``);
  const more = keys.length - named.length;
  return more > 0 ? `${named.join(", ")} and ${more} more` : named.join(", ");
}

/** `rated_w 400 to 401`; of a text only that it changed. */
function described({ column, from, to }: CellChange): string {
  return typeof from === "number" && typeof to === "number" ? `${column} ${from} to ${to}` : column;
}

/** Rows by what changed in them: a new year of the grids is one line, and not 352. */
function changedLines(
  name: BrowsableName,
  keys: readonly string[],
  older: WholeRelease,
  newer: WholeRelease,
): string[] {
  const [before, after] = [rowsOf(name, older), rowsOf(name, newer)];
  const byColumns = new Map<string, { keys: string[]; cells: CellChange[] }>();
  for (const key of keys) {
    const cells = changedCells(before.get(key) ?? {}, after.get(key) ?? {});
    const columns = cells.map(({ column }) => column).join(", ");
    const group = byColumns.get(columns) ?? { keys: [], cells };
    group.keys.push(key);
    byColumns.set(columns, group);
  }
  return [...byColumns].map(([columns, group]) => {
    const what = group.keys.length === 1 ? group.cells.map(described).join(", ") : columns;
    return `\`${name}\`: ${group.keys.length} changed in ${what}: ${listed(group.keys)}.`;
  });
}

/** Rows added, changed and removed from one release to another, one sentence a kind of change. */
export function changeLines(older: WholeRelease, newer: WholeRelease): string[] {
  return changesBetween(older, newer).flatMap(({ name, added, changed, removed }) => [
    ...(added.length > 0 ? [`\`${name}\`: ${added.length} added: ${listed(added)}.`] : []),
    ...changedLines(name, changed, older, newer),
    ...(removed.length > 0 ? [`\`${name}\`: ${removed.length} removed: ${listed(removed)}.`] : []),
  ]);
}
