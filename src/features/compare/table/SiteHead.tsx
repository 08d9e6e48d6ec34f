import { siteTable } from "../../../words/site-table.ts";
import { useChoices } from "../choices.ts";
import type { SortColumn } from "./sort.ts";
import styles from "./SiteTable.module.css";

const columns: readonly {
  readonly name: keyof typeof siteTable.columns;
  readonly sorts?: SortColumn;
}[] = [
  { name: "site", sorts: "site" },
  { name: "emissions", sorts: "emissions" },
  { name: "difference", sorts: "difference" },
  { name: "intensity", sorts: "intensity" },
  { name: "pue", sorts: "pue" },
  { name: "place", sorts: "place" },
  { name: "grid", sorts: "grid" },
  { name: "cost", sorts: "cost" },
  { name: "claim", sorts: "claim" },
  { name: "actions" },
];

/** Names of the columns; a press on one sorts by it, another the other way round. */
export function SiteHead() {
  const { column, descending } = useChoices((choices) => choices.sort);
  const budget = useChoices((choices) => choices.budget);
  return (
    <thead>
      <tr>
        {columns.map(({ name, sorts }) => (
          <th
            key={name}
            data-column={name}
            scope="col"
            aria-sort={
              sorts === undefined
                ? undefined
                : sorts === column
                  ? descending
                    ? "descending"
                    : "ascending"
                  : "none"
            }
          >
            {sorts === undefined ? (
              siteTable.columns[name]
            ) : (
              <button
                type="button"
                className={styles.sort}
                onClick={() => {
                  const again = sorts === column;
                  useChoices.setState({
                    sort: { column: sorts, descending: again && !descending },
                  });
                }}
              >
                {siteTable.columns[name]}
                <span aria-hidden="true">{sorts === column ? (descending ? " ↓" : " ↑") : ""}</span>
              </button>
            )}
          </th>
        ))}
        {budget === undefined ? null : <th scope="col">{siteTable.bought}</th>}
      </tr>
    </thead>
  );
}
