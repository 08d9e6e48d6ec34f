import { offsetCost } from "../../calculation/offsets.ts";
import type { Estimate, Total } from "../../experiment/estimate.ts";
import type { SessionStore } from "../../experiment/store.ts";
import { locale } from "../../view-parts/locale.ts";
import { OffsetCost } from "../../view-parts/OffsetCost.tsx";
import { useOffsetPrice } from "../../view-parts/use-offset-price.ts";
import { noTotalWords } from "../../words/missing.ts";
import { offset as words } from "../../words/offset.ts";
import { money } from "../../words/figures.ts";
import { OwnPrice } from "./OwnPrice.tsx";
import styles from "./Offset.module.css";

type Props = { readonly found: Estimate | undefined; readonly store: SessionStore };

/** The cost at the experiment's price, over its range too, and the field of that price. */
export function OnePrice({ found, store }: Props) {
  const total = found?.total;
  return (
    <section className={styles.section} aria-labelledby="price-title">
      <h3 id="price-title">{words.priceTitle}</h3>
      {total === undefined ? <NoTotal found={found} /> : <Cost total={total} store={store} />}
      <OwnPrice store={store} />
    </section>
  );
}

function NoTotal({ found }: Pick<Props, "found">) {
  const reason = found?.noTotal;
  return (
    <p className={styles.prose}>
      {found === undefined ? words.inError : reason === undefined ? "" : noTotalWords(reason)}{" "}
      {words.noTotal}
    </p>
  );
}

function Cost({ total, store }: { readonly total: Total; readonly store: SessionStore }) {
  const price = useOffsetPrice(store);
  if (price === undefined) return <p>{words.priceInError}</p>;
  const { totalKg, lowKg, highKg } = total.range;
  const cost = (kg: number) => money(offsetCost(kg, price.usdPerT), "USD", locale);
  return (
    <div className={styles.prose}>
      <OffsetCost total={total} store={store} locale={locale} />
      {totalKg === 0 || price.usdPerT === 0 ? null : (
        <p>{words.overRange(cost(lowKg), cost(highKg))}</p>
      )}
    </div>
  );
}
