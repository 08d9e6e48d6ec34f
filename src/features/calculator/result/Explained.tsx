import { lazy } from "react";
import { useStore } from "zustand";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import { LazyPart } from "../../../ui/LazyPart.tsx";
import type { Dataset } from "../../../dataset/types.ts";
import { isFaulty } from "../../../experiment/entry.ts";
import type { Estimate, Total } from "../../../experiment/estimate.ts";
import type { SessionStore } from "../../../experiment/store.ts";
import { formula } from "../../../words/formula.ts";
import { notices } from "../../../words/problems.ts";
import { result } from "../../../words/result.ts";
import { Breakdown } from "./Breakdown.tsx";
import { Drivers } from "./Drivers.tsx";
import { Equivalents } from "./Equivalents.tsx";
import { Notes } from "./Notes.tsx";
import { OffsetCost } from "../../../view-parts/OffsetCost.tsx";
import { Workloads } from "./Workloads.tsx";
import styles from "./Result.module.css";

// Folded away at first, so their code comes when they are opened.
const Formula = lazy(() =>
  import("../../../view-parts/Formula.tsx").then((it) => ({ default: it.Formula })),
);
const Facts = lazy(() =>
  import("../../../view-parts/Facts.tsx").then((it) => ({ default: it.Facts })),
);

type Props = {
  readonly found: Estimate;
  readonly total: Total;
  readonly dataset: Dataset;
  readonly store: SessionStore;
  readonly locale: string;
};

/** What the figure is made of, how sure it is, and every fact behind it. */
export function Explained({ found, total, dataset, store, locale }: Props) {
  const price = useStore(store, ({ entered }) => entered.entries.offsetPriceUsdPerT);
  const ownPrice = price === undefined || isFaulty(price) ? undefined : price.value;
  return (
    <>
      <Breakdown total={total} boundary={found.boundary} locale={locale} />
      <Workloads found={found} locale={locale} />
      <Drivers total={total} dataset={dataset} locale={locale} />
      <Notes found={found} dataset={dataset} locale={locale} />
      <OffsetCost total={total} store={store} locale={locale} />
      <div>
        <Equivalents total={total} dataset={dataset} locale={locale} />
        <Disclosure summary={formula.title}>
          <LazyPart failed={notices.partFailed}>
            <Formula found={found} locale={locale} />
          </LazyPart>
        </Disclosure>
        <Disclosure summary={result.facts}>
          <LazyPart failed={notices.partFailed}>
            <Facts
              found={found}
              total={total}
              dataset={dataset}
              ownPriceUsdPerT={ownPrice}
              store={store}
              locale={locale}
            />
          </LazyPart>
        </Disclosure>
      </div>
      <p className={styles.quiet}>{result.isAndIsNot}</p>
    </>
  );
}
