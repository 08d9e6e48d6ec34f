import { useStore } from "zustand";
import { browsableTables } from "../../../dataset/browse.ts";
import type { SessionStore } from "../../../experiment/store.ts";
import { SearchField } from "../../../ui/SearchField.tsx";
import { Select } from "../../../ui/Select.tsx";
import { useMethodPlace } from "../../../view-parts/method-place.ts";
import { TablesPart } from "../../../view-parts/TablesPart.tsx";
import { method } from "../../../words/method.ts";
import { DataTable } from "./DataTable.tsx";
import styles from "../Method.module.css";

/** Every table of the release, to read, search and sort. */
export function DataTables({ store }: { readonly store: SessionStore }) {
  const dataset = useStore(store, (session) => session.dataset);
  const { table, text, row } = useMethodPlace();
  return (
    <section className={styles.section} aria-labelledby="tables-title">
      <h3 id="tables-title">{method.tables.title}</h3>
      <div className={styles.fields}>
        <Select
          label={method.tables.table}
          options={browsableTables.map((value) => ({ value, label: method.names[value] }))}
          value={table}
          onChange={(name) => {
            useMethodPlace.setState({ table: name, row: undefined, text: "" });
          }}
        />
        <SearchField
          label={method.tables.search}
          hint={method.tables.searchHint}
          value={text}
          onChange={(typed) => {
            useMethodPlace.setState({ text: typed });
          }}
        />
      </div>
      {row === undefined ? null : <p>{method.tables.fromFact}</p>}
      <TablesPart version={dataset.version}>
        {(tables) => (
          <DataTable
            key={table}
            name={table}
            tables={tables}
            dataset={dataset}
            text={text}
            row={row}
          />
        )}
      </TablesPart>
      <p className={styles.quiet}>{method.tables.codebook}</p>
    </section>
  );
}
