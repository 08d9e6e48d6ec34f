import type { ReactNode } from "react";
import styles from "./FigureTable.module.css";

type Props = {
  readonly caption: string;
  /** Names of the columns: what a row is, then its figures. */
  readonly columns: readonly string[];
  readonly children: ReactNode;
};

/** A quiet table: names left, figures right, hairlines between rows. */
export function FigureTable({ caption, columns, children }: Props) {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
