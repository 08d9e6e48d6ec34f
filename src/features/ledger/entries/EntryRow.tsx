import { memo } from "react";
import type { Dataset } from "../../../dataset/types.ts";
import type { LedgerRow } from "../../../ledger/figures.ts";
import { Figure, Sub, Tag } from "../../../ui/Table.tsx";
import { locale } from "../../../view-parts/locale.ts";
import { stages } from "../../../words/fields.ts";
import { entryTable as words, statuses } from "../../../words/ledger-entries.ts";
import { result } from "../../../words/result.ts";
import { energy, mass, massRange, text } from "../../../words/figures.ts";
import { entryName } from "../entry-name.ts";
import { hardwareName, siteName } from "../names.ts";
import { reasonOf } from "../reason.ts";
import { deviceHoursOf, hardwareOf, sitesOf, stagesOf } from "../row-figures.ts";
import { RowActions } from "./RowActions.tsx";
import styles from "./EntryTable.module.css";

type Props = {
  readonly row: LedgerRow;
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly isSelected: boolean;
  readonly actions: Actions;
};

/** What can be done with an entry; the same object for all rows and drawings. */
export type Actions = {
  readonly select: (row: LedgerRow, isSelected: boolean) => void;
  readonly edit: (row: LedgerRow) => void;
  readonly duplicate: (row: LedgerRow) => void;
  readonly remove: (row: LedgerRow) => void;
};

/** One entry with its figures. */
export const EntryRow = memo(function EntryRow({ row, datasets, isSelected, actions }: Props) {
  const { entry, energyKwh } = row;
  const name = entryName(row, datasets);
  const hours = deviceHoursOf(row);
  return (
    <tr data-entry={entry.id} data-selected={isSelected}>
      <td>
        <label className={styles.select}>
          <input
            type="checkbox"
            aria-label={words.selectOne(name)}
            checked={isSelected}
            onChange={(event) => {
              actions.select(row, event.currentTarget.checked);
            }}
          />
        </label>
      </td>
      <th scope="row" className={styles.name}>
        {name}
        {entry.isRepeat === true ? <Tag>{words.repeat}</Tag> : null}
        {entry.note === undefined ? null : <Sub>{entry.note}</Sub>}
      </th>
      <td className={styles.short}>{entry.date}</td>
      <td className={styles.text}>{entry.person}</td>
      <td>
        {stagesOf(row)
          .map((stage) => stages[stage])
          .join(", ")}
      </td>
      <td>{entry.status === undefined ? null : statuses[entry.status]}</td>
      <td className={styles.text}>
        <Several names={hardwareOf(row).map((id) => hardwareName(id, datasets))} />
        <Sub>{hours === undefined ? null : words.deviceHours(hours)}</Sub>
      </td>
      <td className={styles.text}>
        <Several names={sitesOf(row).map((id) => siteName(id, datasets))} />
      </td>
      <Figure>{energyKwh === undefined ? null : text(energy(energyKwh, locale))}</Figure>
      {row.problem !== undefined ? (
        <td>
          {words.noFigure}
          <Sub>{reasonOf(row, datasets)}</Sub>
        </td>
      ) : (
        <Figure>
          <data data-testid="entry-emissions" value={String(row.kg)}>
            {text(mass(row.kg, locale))}
          </data>
          <Sub>
            {row.kg === 0 ? null : result.between(massRange(row.lowKg, row.highKg, locale, row.kg))}
          </Sub>
        </Figure>
      )}
      <td>
        <RowActions row={row} name={name} actions={actions} />
      </td>
    </tr>
  );
});

/** The first of several names, and how many more. */
function Several({ names: [first, ...more] }: { readonly names: readonly string[] }) {
  if (first === undefined) return null;
  return more.length === 0 ? first : words.severalParts(first, more.length);
}
