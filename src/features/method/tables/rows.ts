import type { BrowsableRow } from "../../../dataset/browse.ts";
import type { TableCell } from "../../../dataset/release-files.ts";

export type Order = { readonly column: string; readonly descending: boolean };

function textOf(cell: TableCell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.join(" ") : String(cell);
}

/** Rows that have every word of the text in some cell; the row whose key is the whole text comes first. */
export function found(rows: readonly BrowsableRow[], text: string): readonly BrowsableRow[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  const matches = rows.filter(({ key, cells }) => {
    const all = `${key} ${Object.values(cells).map(textOf).join(" ")}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
  return matches.toSorted((a, b) => Number(b.key === text) - Number(a.key === text));
}

/** Rows by a column, numbers by size and texts by letter; empty cells come last either way. */
export function ordered(
  rows: readonly BrowsableRow[],
  order: Order | undefined,
): readonly BrowsableRow[] {
  if (order === undefined) return rows;
  const sign = order.descending ? -1 : 1;
  return rows.toSorted((rowA, rowB) => {
    const a = rowA.cells[order.column] ?? null;
    const b = rowB.cells[order.column] ?? null;
    const empty = Number(textOf(a) === "") - Number(textOf(b) === "");
    if (empty !== 0) return empty;
    if (typeof a === "number" && typeof b === "number") return sign * (a - b);
    return sign * (textOf(a) < textOf(b) ? -1 : textOf(a) > textOf(b) ? 1 : 0);
  });
}
