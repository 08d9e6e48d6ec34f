import type { ReactNode } from "react";
import { ScrollRegion } from "./ScrollRegion.tsx";
import styles from "./Table.module.css";

type Props = {
  /** Name of the region that the table scrolls in on a narrow screen. */
  readonly region: string;
  /** Said by screen readers, and not to be seen. */
  readonly caption: string;
  /** What else the table's own style sheet says of it: its least width, widths of columns. */
  readonly look?: string | undefined;
  readonly testId?: string;
  readonly children: ReactNode;
};

/** A table of many columns: names left, hairlines between rows, its own scrolling on a narrow screen. */
export function Table({ region, caption, look = "", testId, children }: Props) {
  return (
    <ScrollRegion label={region}>
      <table className={`${styles.table} ${look}`} data-testid={testId}>
        <caption className={styles.caption}>{caption}</caption>
        {children}
      </table>
    </ScrollRegion>
  );
}

/** A second line of a cell, in small. */
export function Sub({ children }: { readonly children: ReactNode }) {
  return <span className={styles.sub}>{children}</span>;
}

/** A word that marks a row, in a frame. */
export function Tag({ children }: { readonly children: ReactNode }) {
  return <span className={styles.tag}>{children}</span>;
}

/** A cell with a figure, which stays in one line. */
export function Figure({ children }: { readonly children: ReactNode }) {
  return <td className={styles.figure}>{children}</td>;
}

export type Sort<C extends string> = { readonly column: C; readonly descending: boolean };

type SortHeadProps<C extends string> = {
  readonly column: C;
  readonly sort: Sort<C>;
  readonly onSort: (sort: Sort<C>) => void;
  readonly children: ReactNode;
};

/** The name of a column; a press sorts by it, another the other way round. */
export function SortHead<C extends string>(props: SortHeadProps<C>) {
  const { column, sort, onSort, children } = props;
  const isSorted = sort.column === column;
  const order = sort.descending ? "descending" : "ascending";
  return (
    <th data-column={column} scope="col" aria-sort={isSorted ? order : "none"}>
      <button
        type="button"
        className={styles.sort}
        onClick={() => {
          onSort({ column, descending: isSorted && !sort.descending });
        }}
      >
        {children}
        <span aria-hidden="true">{isSorted ? (sort.descending ? " ↓" : " ↑") : ""}</span>
      </button>
    </th>
  );
}
