import { useMemo } from "react";
import { isWasted, wasted, type LedgerTotal } from "../../../ledger/totals.ts";
import { locale } from "../../../view-parts/locale.ts";
import { ledgerTotal } from "../../../words/ledger-total.ts";
import { mass, share, text } from "../../../words/figures.ts";
import { useLater } from "../use-later.ts";
import styles from "../Ledger.module.css";

/** What went into failed, stopped and repeated runs, of each kind of intensity apart. */
export function WastedWork(props: { readonly total: LedgerTotal }) {
  // After the table and the total, so that typing in the search does not wait for it.
  const total = useLater(props.total);
  const words = ledgerTotal.wasted;
  const kinds = useMemo(
    () => total.subtotals.map((sum) => ({ sum, found: wasted(sum.rows) })),
    [total],
  );
  const { uncounted } = total;
  const unsaid = [...total.subtotals.flatMap(({ rows }) => rows), ...uncounted].filter(
    ({ entry }) => entry.status === undefined,
  ).length;
  const withoutFigure = uncounted.filter(isWasted).length;
  return (
    <div>
      <h4>{words.title}</h4>
      <ul className={styles.notes}>
        {kinds.map(({ sum, found }) => {
          const line = (kg: number) =>
            [
              text(mass(kg, locale)),
              sum.kg === 0 ? undefined : share(kg / sum.kg, locale),
            ] as const;
          const kind = kinds.length === 1 ? undefined : sum.intensityKind;
          return (
            <li key={sum.intensityKind} data-testid="ledger-wasted">
              {found.together.count === 0
                ? words.none(kind)
                : words.together(kind, found.together.count, ...line(found.together.kg))}{" "}
              {found.failed.count === 0
                ? null
                : words.failed(found.failed.count, ...line(found.failed.kg))}{" "}
              {found.repeated.count === 0
                ? null
                : words.repeated(found.repeated.count, ...line(found.repeated.kg))}{" "}
              {found.furtherRuns.count === 0
                ? null
                : words.furtherRuns(found.furtherRuns.count, ...line(found.furtherRuns.kg))}
            </li>
          );
        })}
        {withoutFigure === 0 ? null : <li>{words.endedWithoutFigure(withoutFigure)}</li>}
        {unsaid === 0 ? null : <li>{words.noStatus(unsaid)}</li>}
      </ul>
    </div>
  );
}
