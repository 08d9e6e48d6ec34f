import type { LedgerOrder, SortKey } from "../../../ledger/order.ts";
import type { LedgerRow } from "../../../ledger/figures.ts";
import { SortHead } from "../../../ui/Table.tsx";
import { entryTable as words } from "../../../words/ledger-entries.ts";
import { select, useChoices } from "../choices.ts";
import styles from "./EntryTable.module.css";

const columns: readonly Exclude<SortKey, "changed">[] = [
  "name",
  "date",
  "person",
  "stage",
  "status",
  "hardware",
  "site",
  "energy",
  "emissions",
];

type Props = { readonly rows: readonly LedgerRow[] };

/** Names of the columns, each a way to sort by it, and the box that selects all that pass the filters. */
export function EntryHead({ rows }: Props) {
  const { by, isDescending } = useChoices(({ order }) => order);
  const selected = useChoices((choices) => choices.selected);
  const isAll = rows.length > 0 && rows.every(({ entry }) => selected.has(entry.id));
  return (
    <thead>
      <tr>
        <th scope="col" data-column="select">
          <label className={styles.select}>
            <input
              type="checkbox"
              aria-label={words.selectAll}
              checked={isAll}
              onChange={(event) => {
                select(
                  rows.map(({ entry }) => entry.id),
                  event.currentTarget.checked,
                );
              }}
            />
          </label>
        </th>
        {columns.map((column) => (
          <SortHead
            key={column}
            column={column}
            sort={{ column: by, descending: isDescending }}
            onSort={({ column: chosen, descending }) => {
              const order: LedgerOrder = { by: chosen, isDescending: descending };
              useChoices.setState({ order });
            }}
          >
            {words.columns[column]}
          </SortHead>
        ))}
        <th scope="col" data-column="actions">
          {words.columns.actions}
        </th>
      </tr>
    </thead>
  );
}
