import { useCalculated } from "../use-calculated.ts";
import type { LedgerRow } from "../../../ledger/figures.ts";
import { entryForm, entryTable as words } from "../../../words/ledger-entries.ts";
import { entryName } from "../entry-name.ts";
import type { Figures } from "../figures.ts";
import { say } from "../said.ts";
import { changesOf, detailsOf } from "./details.ts";
import { EntryForm } from "./EntryForm.tsx";
import styles from "./EntryTable.module.css";

/** Columns of the table. */
const columns = 11;

type Props = {
  readonly row: LedgerRow;
  readonly figures: Figures;
  readonly onDone: () => void;
};

/** The details of an entry, below its row. */
export function EditRow({ row, figures: { ledger, store, datasets }, onDone }: Props) {
  const name = entryName(row, datasets);
  const { id } = row.entry;
  const calculated = useCalculated(store);
  const done = () => {
    onDone();
    // Back to the button that opened the form, which goes.
    document.querySelector<HTMLElement>(`[data-edit="${id}"]`)?.focus();
  };
  return (
    <tr className={styles.editing}>
      <td colSpan={columns}>
        <div className={styles.inSight}>
          <EntryForm
            title={entryForm.title(name)}
            submit={entryForm.save}
            initial={detailsOf(row.entry)}
            replacement={calculated.is === "whole" ? calculated.line : undefined}
            onSubmit={(details, replaces) => {
              const replacement =
                replaces && calculated.is === "whole" ? { fragment: calculated.fragment() } : {};
              const problems = ledger
                .getState()
                .change(id, { ...changesOf(details), ...replacement });
              if (problems !== undefined) {
                say(entryForm.refused);
                return;
              }
              say(words.edited(name));
              done();
            }}
            onCancel={done}
          />
        </div>
      </td>
    </tr>
  );
}
