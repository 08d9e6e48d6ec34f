import type { Dataset } from "../../dataset/types.ts";
import type { Estimate, Total } from "../../experiment/estimate.ts";
import type { SessionStore } from "../../experiment/store.ts";
import { result } from "../../words/en/result.ts";
import { Breakdown } from "./Breakdown.tsx";
import { Drivers } from "./Drivers.tsx";
import { Facts } from "./Facts.tsx";
import { Formula } from "./Formula.tsx";
import { Notes } from "./Notes.tsx";
import { Offset } from "./Offset.tsx";
import { Workloads } from "./Workloads.tsx";
import styles from "./Result.module.css";

type Props = {
  readonly found: Estimate;
  readonly total: Total;
  readonly dataset: Dataset;
  readonly store: SessionStore;
  readonly locale: string;
};

/** What the figure is made of, how sure it is, and every fact behind it. */
export function Explained({ found, total, dataset, store, locale }: Props) {
  return (
    <>
      <Breakdown total={total} boundary={found.boundary} locale={locale} />
      <Workloads found={found} locale={locale} />
      <Drivers total={total} dataset={dataset} locale={locale} />
      <Notes found={found} dataset={dataset} locale={locale} />
      <Offset total={total} store={store} locale={locale} />
      <div>
        <Formula found={found} locale={locale} />
        <Facts total={total} dataset={dataset} locale={locale} />
      </div>
      <p className={styles.quiet}>{result.isAndIsNot}</p>
    </>
  );
}
