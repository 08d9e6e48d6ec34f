import { useStore } from "zustand";
import { toExperiment } from "../../../experiment/entry.ts";
import type { Estimate } from "../../../experiment/estimate.ts";
import type { SessionStore } from "../../../experiment/store.ts";
import { Facts } from "../../../view-parts/Facts.tsx";
import { Formula } from "../../../view-parts/Formula.tsx";
import { locale } from "../../../view-parts/locale.ts";
import { useEstimate } from "../../../view-parts/use-estimate.ts";
import { method } from "../../../words/method.ts";
import { result } from "../../../words/result.ts";
import styles from "../Method.module.css";

type Props = { readonly store: SessionStore };

/** The formulas, first with the numbers at hand and the source of each. */
export function Formulas({ store }: Props) {
  const found = useEstimate(store);
  return (
    <section className={styles.section} aria-labelledby="formulas-title">
      <h3 id="formulas-title">{method.formulas.title}</h3>
      {found?.total === undefined ? (
        <p>{method.formulas.noTotal}</p>
      ) : (
        <Sums found={found} store={store} />
      )}
      <h4>{method.formulas.generalTitle}</h4>
      <ul className={styles.prose}>
        {method.formulas.general.map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>{method.formulas.rangeFormula}</li>
      </ul>
      <p className={styles.quiet}>{method.formulas.more}</p>
    </section>
  );
}

function Sums({ found, store }: Props & { readonly found: Estimate }) {
  const dataset = useStore(store, (session) => session.dataset);
  const entered = useStore(store, (session) => session.entered);
  const { total, boundary } = found;
  if (total === undefined) return null;
  return (
    <>
      <Formula found={found} locale={locale} />
      {boundary === "full" ? null : (
        <>
          <h4>{method.formulas.fullTitle}</h4>
          <Formula found={{ ...found, boundary: "full" }} locale={locale} />
        </>
      )}
      <h4>{result.facts}</h4>
      <Facts
        found={found}
        total={total}
        dataset={dataset}
        ownPriceUsdPerT={toExperiment(entered)?.offsetPriceUsdPerT}
        store={store}
        locale={locale}
        heading="h5"
      />
    </>
  );
}
