import { useMemo } from "react";
import type { LedgerEntry } from "../../../ledger/entry.ts";
import type { Stage } from "../../../experiment/experiment.ts";
import type { Status } from "../../../ledger/entry.ts";
import { Button } from "../../../ui/Button.tsx";
import { SearchField } from "../../../ui/SearchField.tsx";
import { Select } from "../../../ui/Select.tsx";
import { stages } from "../../../words/fields.ts";
import { entryTable as words, statuses } from "../../../words/ledger-entries.ts";
import { clearFilter, setFilter, useChoices } from "../choices.ts";
import type { Figures } from "../figures.ts";
import styles from "../Ledger.module.css";
import { monthName } from "../names.ts";

/** In a list a chosen value stands after a sign, so that an empty one can be told from any. */
const valued = "=";

type ListProps<V extends string> = {
  readonly label: string;
  readonly any: string;
  readonly values: readonly V[];
  readonly nameOf: (value: V) => string;
  readonly chosen: V | undefined;
  readonly onChoose: (value: V | undefined) => void;
};

function FilterList<V extends string>(props: ListProps<V>) {
  const { label, any, values, nameOf, chosen, onChoose } = props;
  // A value that no entry has any more stays to be seen while it is chosen.
  const listed = chosen === undefined || values.includes(chosen) ? values : [...values, chosen];
  return (
    <Select
      label={label}
      options={[
        { value: "", label: any },
        ...listed.map((value) => ({ value: valued + value, label: nameOf(value) })),
      ]}
      value={chosen === undefined ? "" : valued + chosen}
      onChange={(option) => {
        onChoose(listed.find((value) => valued + value === option));
      }}
    />
  );
}

/** What of the ledger is shown and added up. */
export function Filters({ figures: { entries } }: { readonly figures: Figures }) {
  const filter = useChoices((choices) => choices.filter);
  const { persons, months } = useMemo(() => valuesIn(entries), [entries]);
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  return (
    <div className={styles.filters}>
      <SearchField
        label={words.search}
        hint={words.searchHint}
        value={filter.text ?? ""}
        onChange={(text) => {
          setFilter({ text: text === "" ? undefined : text });
        }}
      />
      <FilterList
        label={words.person}
        any={words.anyone}
        values={persons}
        nameOf={(person) => (person === "" ? words.notGiven : person)}
        chosen={filter.person}
        onChoose={(person) => {
          setFilter({ person });
        }}
      />
      <FilterList<Stage>
        label={words.stage}
        any={words.anyStage}
        values={Object.keys(stages) as Stage[]}
        nameOf={(stage) => (stage === "other" ? words.otherStage : stages[stage])}
        chosen={filter.stage}
        onChoose={(stage) => {
          setFilter({ stage });
        }}
      />
      <FilterList<Status | "">
        label={words.status}
        any={words.anyStatus}
        values={[...(Object.keys(statuses) as Status[]), ""]}
        nameOf={(status) => (status === "" ? words.notGiven : statuses[status])}
        chosen={filter.status}
        onChoose={(status) => {
          setFilter({ status });
        }}
      />
      <FilterList
        label={words.month}
        any={words.anyMonth}
        values={months}
        nameOf={(month) => (month === "" ? words.noDate : monthName(month))}
        chosen={filter.month}
        onChoose={(month) => {
          setFilter({ month });
        }}
      />
      {isFiltered ? (
        <p className={styles.clear}>
          <Button onClick={clearFilter}>{words.clearAll}</Button>
        </p>
      ) : null}
    </div>
  );
}

/** Persons by their names, months newest first; entries without either come last. */
function valuesIn(entries: readonly LedgerEntry[]) {
  const persons = new Set<string>();
  const months = new Set<string>();
  for (const { person = "", date = "" } of entries) {
    persons.add(person);
    months.add(date.slice(0, 7));
  }
  const lastEmpty = (values: Set<string>, order: readonly string[]) =>
    values.has("") ? [...order, ""] : order;
  const named = (values: Set<string>) => [...values].filter(Boolean);
  return {
    persons: lastEmpty(
      persons,
      named(persons).sort((a, b) => a.localeCompare(b)),
    ),
    months: lastEmpty(months, named(months).sort().toReversed()),
  };
}
