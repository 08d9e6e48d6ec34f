import type { PublishedCase } from "../../../experiment/published-case.ts";
import type { SessionStore } from "../../../experiment/store.ts";
import { examples } from "../../../words/examples.ts";
import { mass, text } from "../../../words/figures.ts";
import { useEstimate } from "../../../view-parts/use-estimate.ts";
import styles from "../Comparisons.module.css";
import { locale } from "../../../view-parts/locale.ts";

/** Figures are English for now: their separators follow the wording. */

/** Both decimals, so that 1.00 can be told from 1.04. */
const ratioFormat = new Intl.NumberFormat(locale, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

type Props = { readonly store: SessionStore; readonly published: PublishedCase };

/** The published figure beside that of the document, which is the case as loaded. */
export function BesidePublished({ store, published: { reportedKg, note } }: Props) {
  const total = useEstimate(store)?.total;
  if (total === undefined) return <p className={styles.beside}>{examples.noFigure}</p>;
  const ourKg = total.range.totalKg;
  return (
    <div className={styles.beside}>
      <p>
        {examples.beside({
          printed: text(mass(reportedKg, locale)),
          ours: text(mass(ourKg, locale)),
          ratio: ratioFormat.format(ourKg / reportedKg),
        })}
      </p>
      {note === undefined ? null : <p className={styles.quiet}>{note}</p>}
    </div>
  );
}
