import type { OffsetKind, PriceOfTonne } from "../../experiment/offset-kinds.ts";
import { ScrollRegion } from "../../ui/ScrollRegion.tsx";
import type { Sources } from "../../view-parts/use-sources.ts";
import { offset as words, offsetKindWords } from "../../words/offset.ts";
import { PriceRows } from "./PriceRows.tsx";
import styles from "./Offset.module.css";

type Props = {
  readonly kind: OffsetKind;
  readonly prices: readonly PriceOfTonne[];
  /** The figure of the experiment; undefined while there is none. */
  readonly kg: number | undefined;
  readonly sources: Sources;
};

/** One kind of price: what it is and is not, how long it lasts, and each row with its cost for this experiment. */
export function PriceTable({ kind, prices, kg, sources }: Props) {
  const { title, about, durability } = offsetKindWords[kind];
  const { columns } = words;
  const heads = [
    columns.name,
    columns.perTonne,
    ...(kg === undefined ? [] : [columns.cost]),
    columns.year,
  ];
  if (prices.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={`${kind}-title`}>
      <h4 className={styles.kind} id={`${kind}-title`}>
        {title}
      </h4>
      <p className={styles.prose}>{about}</p>
      <p className={styles.prose}>
        <b>{words.durability}</b> {durability}
      </p>
      <ScrollRegion label={words.tableRegion(title)}>
        <table className={styles.table}>
          <thead>
            <tr>
              {heads.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {prices.map((price) => (
            <PriceRows
              key={price.id}
              price={price}
              kg={kg}
              columns={heads.length}
              sources={sources}
            />
          ))}
        </table>
      </ScrollRegion>
    </section>
  );
}
