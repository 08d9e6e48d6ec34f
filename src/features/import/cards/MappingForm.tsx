import { useState } from "react";
import type { MeasuredScope } from "../../../experiment/experiment.ts";
import {
  mappedUnits,
  type MappedColumn,
  type MappedField,
  type Mapping,
} from "../../../importers/plain/mapping.ts";
import type { PlainTable } from "../../../importers/plain/plain-table.ts";
import { Button } from "../../../ui/Button.tsx";
import { Select } from "../../../ui/Select.tsx";
import { Table } from "../../../ui/Table.tsx";
import { importLines } from "../../../words/import-lines.ts";
import { importMapping as words, mappedFields } from "../../../words/imports-mapping.ts";
import type { ReadSource } from "../imports.ts";
import { readAgain } from "../reading-queue.ts";
import styles from "./Cards.module.css";

type Props = { readonly one: ReadSource; readonly table: PlainTable };

// The table holds these fields and no others, which its type cannot tell Object.keys.
const fields = Object.keys(mappedUnits) as readonly MappedField[];
const unitsOf = (field: MappedField): readonly string[] => Object.keys(mappedUnits[field]);

type Fault = keyof typeof words.faults;

/** A field stands for one column, and a row needs an energy, or a time to make one of. */
function faultOf(columns: Mapping["columns"]): Fault | undefined {
  const taken = [...columns.values()].map(({ field }) => field);
  if (new Set(taken).size < taken.length) return "twice";
  return taken.includes("energy") || taken.includes("time") ? undefined : "no-energy";
}

/** What each column of a table of the user's own holds: proposed by its name, confirmed before a row is read. */
export function MappingForm({ one: { id, source, options }, table }: Props) {
  const [columns, setColumns] = useState(table.proposed.columns);
  const [scope, setScope] = useState<MeasuredScope>(table.proposed.scope);
  const [fault, setFault] = useState<Fault>();
  const heads = table.header.map((name, at) => ({ at, name: name || words.unnamed(at + 1) }));
  const rows = table.sample.map((cells, at) => ({ at, cells }));
  const change = (at: number, column: MappedColumn | undefined) => {
    const others = [...columns].filter(([one]) => one !== at);
    setColumns(new Map(column === undefined ? others : [...others, [at, column]]));
    setFault(undefined);
  };
  return (
    <form
      className={styles.mapping}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const found = faultOf(columns);
        setFault(found);
        if (found === undefined) readAgain(id, { ...options, mapping: { columns, scope } });
      }}
    >
      <p className={styles.text}>{words.intro}</p>
      <Table
        region={words.region(source.name)}
        caption={words.caption}
        look={styles.columns}
        testId="column-mapping"
      >
        <thead>
          <tr>
            {heads.map(({ at, name }) => (
              <th key={at} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {heads.map(({ at, name }) => (
              <td key={at}>
                <ColumnChoice
                  name={name}
                  column={columns.get(at)}
                  onChange={(column) => {
                    change(at, column);
                  }}
                />
              </td>
            ))}
          </tr>
          {rows.map(({ at: row, cells }) => (
            <tr key={row}>
              {heads.map(({ at }) => (
                <td key={at}>{cells[at]?.slice(0, 200)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      <Select
        label={words.scope}
        options={(["it", "acc", "meter", "wall"] as const).map((value) => ({
          value,
          label: importLines.scopes[value],
        }))}
        value={scope}
        onChange={setScope}
      />
      {fault === undefined ? null : (
        <p role="alert" className={styles.error}>
          {words.faults[fault]}
        </p>
      )}
      <Button type="submit" look="strong">
        {words.confirm}
      </Button>
    </form>
  );
}

type ColumnProps = {
  readonly name: string;
  readonly column: MappedColumn | undefined;
  readonly onChange: (column: MappedColumn | undefined) => void;
};

function ColumnChoice({ name, column, onChange }: ColumnProps) {
  const units = column === undefined ? [] : unitsOf(column.field);
  return (
    <>
      <select
        aria-label={words.holds(name)}
        value={column?.field ?? ""}
        onChange={(event) => {
          const field = fields.find((one) => one === event.currentTarget.value);
          onChange(field && { field, unit: unitsOf(field)[0] ?? "" });
        }}
      >
        <option value="">{words.left}</option>
        {fields.map((field) => (
          <option key={field} value={field}>
            {mappedFields[field]}
          </option>
        ))}
      </select>
      {column === undefined || units.length < 2 ? null : (
        <select
          aria-label={words.unitOf(name)}
          value={column.unit}
          onChange={(event) => {
            onChange({ ...column, unit: event.currentTarget.value });
          }}
        >
          {units.map((unit) => (
            <option key={unit} value={unit}>
              {unit}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
