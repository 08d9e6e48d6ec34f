import { SortHead } from "../../../ui/Table.tsx";
import { siteTable } from "../../../words/site-table.ts";
import { useChoices } from "../choices.ts";
import type { SortColumn } from "./sort.ts";

const columns: readonly SortColumn[] = [
  "site",
  "emissions",
  "difference",
  "intensity",
  "pue",
  "place",
  "grid",
  "cost",
  "claim",
];

/** Names of the columns; a press on one sorts by it, another the other way round. */
export function SiteHead() {
  const sort = useChoices((choices) => choices.sort);
  const budget = useChoices((choices) => choices.budget);
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <SortHead
            key={column}
            column={column}
            sort={sort}
            onSort={(chosen) => {
              useChoices.setState({ sort: chosen });
            }}
          >
            {siteTable.columns[column]}
          </SortHead>
        ))}
        <th data-column="actions" scope="col">
          {siteTable.columns.actions}
        </th>
        {budget === undefined ? null : <th scope="col">{siteTable.bought}</th>}
      </tr>
    </thead>
  );
}
