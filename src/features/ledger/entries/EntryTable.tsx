import { memo, Fragment, useMemo, useState } from "react";
import { duplicatesIn } from "../../../ledger/duplicates.ts";
import { changedEntry, newId } from "../../../ledger/edit-entry.ts";
import { Button } from "../../../ui/Button.tsx";
import { Table } from "../../../ui/Table.tsx";
import { entryTable as words } from "../../../words/ledger-entries.ts";
import { clearFilter, select, useChoices } from "../choices.ts";
import { entryName } from "../entry-name.ts";
import type { Figures } from "../figures.ts";
import { focusSaid, say } from "../said.ts";
import styles from "../Ledger.module.css";
import { EditRow } from "./EditRow.tsx";
import { EntryHead } from "./EntryHead.tsx";
import { EntryRow, type Actions } from "./EntryRow.tsx";
import tableStyles from "./EntryTable.module.css";
import { Filters } from "./Filters.tsx";
import { SelectionBar } from "./SelectionBar.tsx";

const step = 50;

/** The entries that pass the filters, and what can be done with them. */
export const EntryTable = memo(function EntryTable({ figures }: { readonly figures: Figures }) {
  const { ordered, rows, all, entries, datasets } = figures;
  const [limit, setLimit] = useState(step);
  const [editing, setEditing] = useState<string>();
  const selected = useChoices((choices) => choices.selected);
  const actions = useActions(figures, setEditing);
  return (
    <section className={styles.section} aria-labelledby="ledger-entries-title">
      <h3 id="ledger-entries-title" tabIndex={-1}>
        {words.title}
      </h3>
      <Filters figures={figures} />
      <p role="status">{words.shown(rows.length, all.length)}</p>
      <SelectionBar figures={figures} />
      {rows.length === 0 ? (
        <p>
          {words.noneLeft} <Button onClick={clearFilter}>{words.clearFilters}</Button>
        </p>
      ) : (
        <Table
          region={words.region}
          caption={words.caption}
          look={tableStyles.table}
          testId="ledger-table"
        >
          <EntryHead rows={rows} />
          <tbody>
            {ordered.slice(0, limit).map((row) => (
              <Fragment key={row.entry.id}>
                <EntryRow
                  row={row}
                  datasets={datasets}
                  isSelected={selected.has(row.entry.id)}
                  actions={actions}
                />
                {editing === row.entry.id ? (
                  <EditRow
                    row={row}
                    figures={figures}
                    onDone={() => {
                      setEditing(undefined);
                    }}
                  />
                ) : null}
              </Fragment>
            ))}
          </tbody>
        </Table>
      )}
      <p className={styles.actions}>
        {ordered.length > limit ? (
          <Button
            onClick={() => {
              setLimit(limit + step);
            }}
          >
            {words.showMore(Math.min(step, ordered.length - limit))}
          </Button>
        ) : null}
        <Button
          onClick={() => {
            const again = duplicatesIn(entries).flatMap(([, ...others]) => others);
            if (again.length > 0) {
              useChoices.setState({ selected: new Set(again.map(({ id }) => id)) });
            }
            say(again.length === 0 ? words.noneAlike : words.alike(again.length));
          }}
        >
          {words.findAlike}
        </Button>
      </p>
    </section>
  );
});

function useActions({ ledger, datasets }: Figures, edit: (id: string) => void): Actions {
  return useMemo(
    () => ({
      select: (row, isSelected) => {
        select([row.entry.id], isSelected);
      },
      edit: (row) => {
        edit(row.entry.id);
      },
      duplicate: (row) => {
        const name = entryName(row, datasets);
        const made = changedEntry({ ...row.entry, id: newId() }, {}, new Date());
        if (!("entry" in made)) return;
        ledger.getState().add([made.entry]);
        say(words.duplicated(name));
      },
      remove: (row) => {
        ledger.getState().remove([row.entry.id]);
        select([row.entry.id], false);
        say(words.removed(entryName(row, datasets)));
        focusSaid();
      },
    }),
    [ledger, datasets, edit],
  );
}
