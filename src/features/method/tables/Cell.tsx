import type { TableCell } from "../../../dataset/release-files.ts";
import { SourceList } from "../../../view-parts/SourceList.tsx";
import type { Sources } from "../../../view-parts/use-sources.ts";
import { method } from "../../../words/method.ts";
import styles from "../Method.module.css";

type Props = {
  readonly column: string;
  readonly cell: TableCell;
  readonly isHead: boolean;
  readonly sources: Sources;
};

/** A cell as published: numbers with all their digits, sources as links, addresses to follow. */
export function Cell({ column, cell, isHead, sources }: Props) {
  if (isHead)
    return (
      <th scope="row" lang="en">
        {String(cell)}
      </th>
    );
  if (cell === null || cell === "") return <td>{""}</td>;
  if (column.endsWith("source_ids") && typeof cell === "object") {
    return (
      <td className={styles.wide}>
        <SourceList ids={cell} sources={sources} />
      </td>
    );
  }
  if (typeof cell === "boolean") return <td>{cell ? method.tables.yes : method.tables.no}</td>;
  if (typeof cell === "number") return <td className={styles.number}>{String(cell)}</td>;
  if (typeof cell === "object") return <td lang="en">{cell.join(", ")}</td>;
  if (column === "url" && /^https?:\/\//.test(cell)) {
    return (
      <td className={styles.wide}>
        <a href={cell}>{cell}</a>
      </td>
    );
  }
  return (
    <td className={column === "note" ? styles.wide : undefined} lang="en">
      {cell}
    </td>
  );
}
