import { useDeferredValue, useMemo, useState } from "react";
import { browsable, type BrowsableName } from "../../../dataset/browse.ts";
import type { TablesFile } from "../../../dataset/release-files.ts";
import type { Dataset } from "../../../dataset/types.ts";
import { Button } from "../../../ui/Button.tsx";
import { ScrollRegion } from "../../../ui/ScrollRegion.tsx";
import { useProfiles } from "../../../view-parts/use-profiles.ts";
import { useSources } from "../../../view-parts/use-sources.ts";
import { method } from "../../../words/method.ts";
import { Cell } from "./Cell.tsx";
import { found, ordered, type Order } from "./rows.ts";
import styles from "../Method.module.css";

const step = 50;

type Props = {
  readonly name: BrowsableName;
  readonly tables: TablesFile;
  readonly dataset: Dataset;
  readonly text: string;
  /** Key of the row to mark. */
  readonly row: string | undefined;
};

/** One table: the rows that have the words, in the order of a column, fifty at a time. */
export function DataTable({ name, tables, dataset, text, row }: Props) {
  const [limit, setLimit] = useState(step);
  const [order, setOrder] = useState<Order>();
  const sources = useSources(dataset.version);
  const searched = useDeferredValue(text);
  const loaded = useProfiles(dataset.version);
  const profiles = loaded.is === "ready" ? loaded.file : undefined;
  const table = useMemo(
    () =>
      browsable(name, dataset, {
        tables,
        sources: typeof sources === "string" ? {} : sources,
        ...(profiles === undefined ? {} : { profiles }),
      }),
    [name, dataset, tables, sources, profiles],
  );
  const rows = useMemo(() => ordered(found(table.rows, searched), order), [table, searched, order]);

  return (
    <>
      <p role="status">{method.tables.shown(rows.length, table.rows.length)}</p>
      {rows.length === 0 ? null : (
        <ScrollRegion label={method.tables.region(method.names[name])}>
          <table className={styles.table}>
            <thead>
              <tr>
                {table.columns.map((column) => (
                  <th
                    key={column}
                    scope="col"
                    aria-sort={
                      order?.column === column
                        ? order.descending
                          ? "descending"
                          : "ascending"
                        : "none"
                    }
                  >
                    <button
                      type="button"
                      className={styles.sort}
                      onClick={() => {
                        const again = order?.column === column;
                        setOrder({ column, descending: again && !order.descending });
                      }}
                    >
                      {column}
                      <span aria-hidden="true">
                        {order?.column === column ? (order.descending ? " ↓" : " ↑") : ""}
                      </span>
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, limit).map(({ key, cells }) => (
                <tr key={key} aria-current={key === row ? "true" : undefined}>
                  {table.columns.map((column, index) => (
                    <Cell
                      key={column}
                      column={column}
                      cell={cells[column] ?? null}
                      isHead={index === 0}
                      sources={sources}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {rows.length > limit ? (
        <p>
          <Button
            onClick={() => {
              setLimit(limit + step);
            }}
          >
            {method.tables.showMore(Math.min(step, rows.length - limit))}
          </Button>
        </p>
      ) : null}
    </>
  );
}
