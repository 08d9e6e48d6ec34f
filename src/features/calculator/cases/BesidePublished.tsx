import type { PublishedCase } from "../../../experiment/published-case.ts";
import type { SessionStore } from "../../../experiment/store.ts";
import { examples } from "../../../words/examples.ts";
import { mass, text } from "../../../words/figures.ts";
import { useEstimate } from "../../../view-parts/use-estimate.ts";
import styles from "../Comparisons.module.css";
import { locale } from "../../../view-parts/locale.ts";
import { ratio } from "../../../view-parts/ratio.ts";

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
          ratio: ratio(ourKg / reportedKg),
        })}
      </p>
      {note === undefined ? null : (
        <p className={styles.quiet} lang="en">
          {note}
        </p>
      )}
    </div>
  );
}
