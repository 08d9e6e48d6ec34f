import { useMemo, useState, type ReactNode } from "react";
import { distinctPins, pinKey } from "../../../experiment/pins.ts";
import { Announced } from "../../../ui/Announced.tsx";
import { Button } from "../../../ui/Button.tsx";
import { Table } from "../../../ui/Table.tsx";
import { locale } from "../../../view-parts/locale.ts";
import { siteTable } from "../../../words/site-table.ts";
import { money } from "../../../words/figures.ts";
import { BudgetField } from "../budget/BudgetField.tsx";
import { useChoices } from "../choices.ts";
import type { Compared } from "../use-ranking.ts";
import { ApartSites } from "./ApartSites.tsx";
import { noFilters } from "./filters.ts";
import { Filters } from "./Filters.tsx";
import { SaveSites } from "./SaveSites.tsx";
import { SiteHead } from "./SiteHead.tsx";
import { SiteRow } from "./SiteRow.tsx";
import styles from "./SiteTable.module.css";

const step = 50;

type Props = {
  readonly compared: Compared;
  /** What follows the filters too, and stands between them and the table. */
  readonly children: ReactNode;
};

/** The experiment at every site, lowest emissions first unless sorted otherwise. */
export function SiteTable({ compared, children }: Props) {
  const [limit, setLimit] = useState(step);
  const [said, setSaid] = useState("");
  const { rows, ranking, current, experiment } = compared;
  const pinned = useMemo(() => new Set(distinctPins(experiment.pins).map(pinKey)), [experiment]);
  const budget = useChoices((choices) => choices.budget);
  const all = ranking.ranked.length;
  const rank = ranking.ranked.findIndex(({ site }) => site === current.site) + 1;
  const shown = rows.slice(0, limit);

  return (
    <section className={styles.section} aria-labelledby="site-table-title">
      <h3 id="site-table-title" tabIndex={-1} className={styles.title}>
        {siteTable.title}
      </h3>
      <Filters compared={compared} />
      <BudgetField compared={compared} />
      <p>
        <span role="status">{siteTable.shown(rows.length, all)}</span>{" "}
        {rank === 0 ? null : siteTable.rank(rank, all)}{" "}
        {current.kg === undefined ? siteTable.currentKind : null}
      </p>
      {children}
      {rows.length === 0 ? (
        <p>
          {siteTable.noneLeft}{" "}
          <Button
            onClick={() => {
              useChoices.setState({ filters: noFilters });
            }}
          >
            {siteTable.clearFilters}
          </Button>
        </p>
      ) : (
        <Table
          region={siteTable.region}
          caption={siteTable.caption}
          look={styles.table}
          testId="site-table"
        >
          <SiteHead />
          <tbody>
            {shown.map((ranked) => (
              <SiteRow
                key={ranked.site}
                ranked={ranked}
                job={compared.job}
                budget={budget}
                isPinned={pinned.has(pinKey({ site: ranked.site }))}
                onSaid={setSaid}
              />
            ))}
          </tbody>
        </Table>
      )}
      <div className={styles.after}>
        {rows.length > limit ? (
          <Button
            onClick={() => {
              setLimit(limit + step);
            }}
          >
            {siteTable.showMore(Math.min(step, rows.length - limit))}
          </Button>
        ) : null}
        <SaveSites compared={compared} />
      </div>
      <Announced>{said}</Announced>
      <TableNotes compared={compared} />
      <ApartSites compared={compared} />
    </section>
  );
}

function TableNotes({ compared }: { readonly compared: Compared }) {
  const { price } = compared;
  return (
    <p className={styles.quiet}>
      {price === undefined
        ? siteTable.priceInError
        : siteTable.costHead(
            money(price.usdPerT, "USD", locale),
            siteTable.whosePrice(price.row),
          )}{" "}
      {siteTable.claimNote}
    </p>
  );
}
