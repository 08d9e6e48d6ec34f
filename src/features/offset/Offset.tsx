import { useStore } from "zustand";
import { tableRows } from "../../dataset/release-files.ts";
import { offsetKinds, pricesByKind } from "../../experiment/offset-kinds.ts";
import type { SessionStore } from "../../experiment/store.ts";
import { locale } from "../../view-parts/locale.ts";
import { OffsetCost } from "../../view-parts/OffsetCost.tsx";
import { TablesPart } from "../../view-parts/TablesPart.tsx";
import { useEstimate } from "../../view-parts/use-estimate.ts";
import { ViewFrame } from "../../view-parts/ViewFrame.tsx";
import { offset as words } from "../../words/en/offset.ts";
import { kinds } from "../../words/en/result.ts";
import { mass, text } from "../../words/figures.ts";
import { OwnPrice } from "./OwnPrice.tsx";
import { PriceTable } from "./PriceTable.tsx";
import styles from "./Offset.module.css";

/** What dealing with the emissions would cost, by kind, after what comes before it. */
export function Offset({ store }: { readonly store: SessionStore }) {
  const version = useStore(store, ({ dataset }) => dataset.version);
  const total = useEstimate(store)?.total;
  const kg = total?.range.totalKg;
  return (
    <ViewFrame title={words.title}>
      <section className={styles.section} aria-labelledby="order-title">
        <h3 id="order-title">{words.orderTitle}</h3>
        <ol className={styles.prose}>
          {words.order.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className={styles.prose}>
          <b>{words.never}</b>
        </p>
      </section>
      <section className={styles.section} aria-labelledby="price-title">
        <h3 id="price-title">{words.priceTitle}</h3>
        {total === undefined ? (
          <p>{words.noTotal}</p>
        ) : (
          <OffsetCost total={total} store={store} locale={locale} />
        )}
        <OwnPrice store={store} />
      </section>
      {total === undefined || total.intensityKind === "location" ? null : (
        <p>{words.otherKind(kinds[total.intensityKind])}</p>
      )}
      <p className={styles.quiet}>
        {kg === undefined ? null : `${words.forKg(text(mass(kg, locale)))} `}
        {words.currencies}
      </p>
      <TablesPart version={version}>
        {(tables) => {
          const prices = pricesByKind(tableRows(tables, "offset_prices"));
          return offsetKinds.map((kind) => (
            <PriceTable
              key={kind}
              kind={kind}
              prices={prices.get(kind) ?? []}
              kg={kg}
              version={version}
            />
          ));
        }}
      </TablesPart>
      <section className={styles.section} aria-labelledby="neuclir-title">
        <h3 id="neuclir-title">{words.neuclirTitle}</h3>
        <p className={styles.prose}>{words.neuclir}</p>
      </section>
      <section className={styles.section} aria-labelledby="registries-title">
        <h3 id="registries-title">{words.registriesTitle}</h3>
        <ul className={styles.prose}>
          {words.registries.map(({ name, url, status }) => (
            <li key={url}>
              <a href={url}>{name}</a>: {status}
            </li>
          ))}
        </ul>
        <p className={styles.prose}>{words.registriesNote}</p>
      </section>
    </ViewFrame>
  );
}
