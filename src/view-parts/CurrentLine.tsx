import { useStore } from "zustand";
import { toExperiment } from "../experiment/entry.ts";
import type { SessionStore } from "../experiment/store.ts";
import { result } from "../words/result.ts";
import { currentLine } from "../words/current-line.ts";
import { energy, mass, massRange, text } from "../words/figures.ts";
import { CopyLink } from "./CopyLink.tsx";
import { locale } from "./locale.ts";
import { useEstimate } from "./use-estimate.ts";
import styles from "./CurrentLine.module.css";

/** The experiment at hand with its total, above every view but the calculator, and the way back to its form. */
export function CurrentLine({ store }: { readonly store: SessionStore }) {
  const dataset = useStore(store, (session) => session.dataset);
  const experiment = useStore(store, (session) => session.entered);
  const found = useEstimate(store);
  const known = toExperiment(experiment);
  const words = known === undefined ? undefined : currentLine.experiment(known, dataset);
  return (
    <div className={styles.line}>
      <p className={styles.words}>
        <span className={styles.lead}>{currentLine.lead}</span>
        <span>{words === "" || words === undefined ? currentLine.unnamed : words}</span>
        {found?.total === undefined ? (
          <strong>{result.incomplete}</strong>
        ) : (
          <Figures found={found} total={found.total} />
        )}
        <a href="#/">{found?.total === undefined ? currentLine.complete : currentLine.edit}</a>
      </p>
      <CopyLink store={store} />
    </div>
  );
}

type FiguresProps = {
  readonly found: NonNullable<ReturnType<typeof useEstimate>>;
  readonly total: NonNullable<NonNullable<ReturnType<typeof useEstimate>>["total"]>;
};

function Figures({ found, total }: FiguresProps) {
  const { range, intensityKind } = total;
  const ends = massRange(range.lowKg, range.highKg, locale, range.totalKg);
  return (
    <span>
      <strong>
        <data data-testid="total-emissions" value={String(range.totalKg)}>
          {text(mass(range.totalKg, locale))}
        </data>
      </strong>{" "}
      {range.totalKg === 0 ? null : (
        <>
          (
          <data data-testid="range-low" value={String(range.lowKg)}>
            {ends.low}
          </data>{" "}
          {result.to}{" "}
          <data data-testid="range-high" value={String(range.highKg)}>
            {ends.high}
          </data>
          ),{" "}
        </>
      )}
      <data data-testid="total-energy" value={String(total.energyKwh)}>
        {text(energy(total.energyKwh, locale))}
      </data>
      , {result.boundaryOf(found.boundary, intensityKind)}
    </span>
  );
}
