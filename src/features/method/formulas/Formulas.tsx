import type { SessionStore } from "../../../experiment/store.ts";
import { Formula } from "../../../view-parts/Formula.tsx";
import { locale } from "../../../view-parts/locale.ts";
import { useEstimate } from "../../../view-parts/use-estimate.ts";
import { method } from "../../../words/en/method.ts";
import styles from "../Method.module.css";

const words = method.formulas;

/** The formulas, first with the numbers at hand. */
export function Formulas({ store }: { readonly store: SessionStore }) {
  const found = useEstimate(store);
  return (
    <section className={styles.section} aria-labelledby="formulas-title">
      <h3 id="formulas-title">{words.title}</h3>
      {found?.total === undefined ? (
        <p>{words.noTotal}</p>
      ) : (
        <Formula found={found} locale={locale} />
      )}
      <h4>{words.generalTitle}</h4>
      <ul className={styles.prose}>
        {words.general.map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>{words.rangeFormula}</li>
      </ul>
      <p className={styles.quiet}>{words.more}</p>
    </section>
  );
}
