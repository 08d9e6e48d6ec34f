import { lazy, memo, useMemo } from "react";
import { isDivided, sharesBy, type Dimension } from "../../../ledger/totals.ts";
import { kept } from "../../../ui/kept.ts";
import { LazyPart } from "../../../ui/LazyPart.tsx";
import { Select } from "../../../ui/Select.tsx";
import { shares as words } from "../../../words/ledger-total.ts";
import { notices } from "../../../words/problems.ts";
import type { Figures } from "../figures.ts";
import viewStyles from "../Ledger.module.css";
import { useLater } from "../use-later.ts";
import { drawnShares, namedShares } from "./named-shares.ts";
import styles from "./Shares.module.css";
import { ShareTable } from "./ShareTable.tsx";

const ShareBars = lazy(() =>
  import("./ShareBars.tsx").then((part) => ({ default: part.ShareBars })),
);

const dimensions = [
  "stage",
  "person",
  "site",
  "hardware",
  "month",
  "status",
] as const satisfies readonly Dimension[];

const useDimension = kept<Dimension | undefined>(undefined);

/** How the total divides, as bars and as their table. */
export const Shares = memo(function Shares({ figures }: { readonly figures: Figures }) {
  // After the table and the total, so that typing in the search does not wait for it.
  const { total, datasets, rows, all } = useLater(figures);
  const [chosen, setDimension] = useDimension();
  // Kinds are not added up; the first is that of most entries of most ledgers.
  const [sum] = total.subtotals;
  // One bar of 100 % says nothing: the first of the dimensions that divides the total.
  const first = useMemo(() => sum && dimensions.find((one) => isDivided(sum.rows, one)), [sum]);
  const dimension = chosen ?? first ?? "stage";
  const shares = useMemo(
    () =>
      sum === undefined ? [] : namedShares(sharesBy(sum.rows, dimension), dimension, datasets),
    [sum, dimension, datasets],
  );
  const drawn = useMemo(() => drawnShares(shares, dimension), [shares, dimension]);
  if (sum === undefined) return null;
  const name = words.dimensions[dimension];
  return (
    <section className={viewStyles.section} aria-labelledby="ledger-shares-title">
      <h3 id="ledger-shares-title">
        {rows.length < all.length ? words.titleFiltered(rows.length) : words.title}
      </h3>
      <div className={viewStyles.filters}>
        <Select
          label={words.by}
          options={dimensions.map((value) => ({ value, label: words.dimensions[value] }))}
          value={dimension}
          onChange={setDimension}
        />
      </div>
      <p className={viewStyles.quiet}>
        {total.subtotals.length > 1 ? `${words.oneKind(sum.intensityKind)} ` : ""}
        {words.split}
      </p>
      <div className={styles.shares}>
        <LazyPart failed={notices.partFailed}>
          <ShareBars dimension={name} rows={drawn} />
        </LazyPart>
        <ShareTable key={dimension} dimension={name} rows={shares} />
      </div>
    </section>
  );
});
