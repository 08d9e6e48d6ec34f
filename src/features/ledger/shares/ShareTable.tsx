import { useState } from "react";
import { Button } from "../../../ui/Button.tsx";
import { Figure, Table } from "../../../ui/Table.tsx";
import { locale } from "../../../view-parts/locale.ts";
import { shares as words } from "../../../words/ledger-total.ts";
import { energy, mass, plain, share, text } from "../../../words/figures.ts";
import type { NamedShare } from "./named-shares.ts";
import styles from "./Shares.module.css";

const step = 50;

type Props = { readonly dimension: string; readonly rows: readonly NamedShare[] };

/** The figures of the chart beside it, and of what the chart puts together. */
export function ShareTable({ dimension, rows }: Props) {
  const [limit, setLimit] = useState(step);
  return (
    <>
      <Table
        region={words.region(dimension)}
        caption={words.caption(dimension)}
        look={styles.table}
        testId="ledger-shares"
      >
        <thead>
          <tr>
            <th scope="col">{dimension}</th>
            <th scope="col">{words.columns.share}</th>
            <th scope="col">{words.columns.emissions}</th>
            <th scope="col">{words.columns.energy}</th>
            <th scope="col">{words.columns.entries}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, limit).map(({ key, label, part, kg, energyKwh, count }) => (
            <tr key={key} data-key={key}>
              <th scope="row">{label}</th>
              <Figure>{share(part, locale)}</Figure>
              <Figure>
                <data value={String(kg)}>{text(mass(kg, locale))}</data>
              </Figure>
              <Figure>{text(energy(energyKwh, locale))}</Figure>
              <Figure>{plain(count, locale)}</Figure>
            </tr>
          ))}
        </tbody>
      </Table>
      {rows.length > limit ? (
        <Button
          onClick={() => {
            setLimit(limit + step);
          }}
        >
          {words.showMore(Math.min(step, rows.length - limit))}
        </Button>
      ) : null}
    </>
  );
}
