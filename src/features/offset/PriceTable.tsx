import { offsetCost } from "../../calculation/offsets.ts";
import type { OffsetKind, PriceOfTonne } from "../../experiment/offset-kinds.ts";
import { ScrollRegion } from "../../ui/ScrollRegion.tsx";
import { SourceList } from "../../view-parts/SourceList.tsx";
import { useSources } from "../../view-parts/use-sources.ts";
import { offset as words, offsetKindWords } from "../../words/en/offset.ts";
import styles from "./Offset.module.css";

type Props = {
  readonly kind: OffsetKind;
  readonly prices: readonly PriceOfTonne[];
  /** The figure of the experiment; undefined while there is none. */
  readonly kg: number | undefined;
  readonly version: string;
};

/** One kind of price: what it is and is not, how long it lasts, and each row with its cost for this experiment. */
export function PriceTable({ kind, prices, kg, version }: Props) {
  const sources = useSources(version);
  const { title, about, durability } = offsetKindWords[kind];
  const { columns } = words;
  const heads = [
    columns.name,
    columns.perTonne,
    ...(kg === undefined ? [] : [columns.cost]),
    columns.year,
    columns.note,
    columns.source,
  ];
  return (
    <section className={styles.section} aria-labelledby={`${kind}-title`}>
      <h3 id={`${kind}-title`}>{title}</h3>
      <p className={styles.prose}>
        {about} {words.durability(durability)}
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
          <tbody>
            {prices.map((price) => (
              <tr key={price.id}>
                <th scope="row">
                  {price.name}
                  <span className={styles.sub}>{price.method}</span>
                </th>
                <td>
                  {words.prices(price)}
                  <span className={styles.sub}>{words.tonneOf(price.tonneOf)}</span>
                </td>
                {kg === undefined ? null : <td>{costOf(price, kg)}</td>}
                <td>{price.year}</td>
                <td className={styles.wide}>
                  {price.inDoubt ? `${words.inDoubt} ` : ""}
                  {price.note}
                </td>
                <td className={styles.wide}>
                  {price.registry}: <SourceList ids={price.sources} sources={sources} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function costOf({ lowPerT, midPerT, highPerT, currency }: PriceOfTonne, kg: number): string {
  const at = (price: number | undefined) =>
    price === undefined ? undefined : offsetCost(kg, price);
  return words.cost(at(lowPerT), at(midPerT), at(highPerT), currency);
}
