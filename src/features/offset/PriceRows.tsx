import { offsetCost } from "../../calculation/offsets.ts";
import type { PriceOfTonne } from "../../experiment/offset-kinds.ts";
import { locale } from "../../view-parts/locale.ts";
import { SourceList } from "../../view-parts/SourceList.tsx";
import type { Sources } from "../../view-parts/use-sources.ts";
import { offset as words } from "../../words/offset.ts";
import styles from "./Offset.module.css";

type Props = {
  readonly price: PriceOfTonne;
  readonly kg: number | undefined;
  /** How many columns the table has. */
  readonly columns: number;
  readonly sources: Sources;
};

/** A price and its cost, and under them what is known against it and where it is from. */
export function PriceRows({ price, kg, columns, sources }: Props) {
  return (
    <tbody>
      <tr data-price={price.id}>
        <th scope="row" lang="en">
          {price.name}
          <span className={styles.sub}>{price.method}</span>
        </th>
        <td>
          {words.price(price, locale)}
          {words.priceNotes(price).map((note) => (
            <span key={note} className={styles.sub}>
              {note}
            </span>
          ))}
          {price.inDoubt ? <span className={styles.doubt}>{words.inDoubt}</span> : null}
        </td>
        {kg === undefined ? null : <td>{costOf(price, kg)}</td>}
        <td>{price.year}</td>
      </tr>
      <tr>
        <td colSpan={columns} className={styles.about}>
          <p>
            {words.criticism} <span lang="en">{price.note}</span>
          </p>
          <p className={styles.sub}>
            {words.source(price.registry)} <SourceList ids={price.sources} sources={sources} />
          </p>
        </td>
      </tr>
    </tbody>
  );
}

function costOf({ lowPerT, midPerT, highPerT, currency }: PriceOfTonne, kg: number): string {
  const at = (price: number | undefined) =>
    price === undefined ? undefined : offsetCost(kg, price);
  return words.cost(at(lowPerT), at(midPerT), at(highPerT), currency, locale);
}
