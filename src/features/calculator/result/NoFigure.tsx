import { useStore } from "zustand";
import { faults } from "../../../experiment/fault.ts";
import { totalOf, type Estimate } from "../../../experiment/estimate.ts";
import type { IntensityKind } from "../../../experiment/experiment.ts";
import type { Resolution } from "../../../experiment/resolve.ts";
import type { SessionStore } from "../../../experiment/store.ts";
import { missingWords, noTotalWords } from "../../../words/missing.ts";
import { kinds, result } from "../../../words/result.ts";
import { mass, text } from "../../../words/figures.ts";
import { colon } from "../../../words/locale.ts";
import styles from "./Result.module.css";

type Props = {
  readonly found: Estimate | undefined;
  readonly store: SessionStore;
  readonly locale: string;
};

/** Why there is no total, and what to do for one. No number stands here but subtotals of workloads that have one. */
export function NoFigure({ found, store, locale }: Props) {
  const entered = useStore(store, (session) => session.entered);
  if (found === undefined) {
    const wrong = faults(entered).filter(({ figure }) => figure).length;
    return (
      <div className={styles.none}>
        <p className={styles.label}>{result.incomplete}</p>
        <p>{result.inError(wrong)}</p>
      </div>
    );
  }
  const lacking = found.workloads.flatMap(({ missing, workload }, index) =>
    missing.map((one) => ({
      key: `${index}:${one.code}`,
      words:
        found.workloads.length === 1
          ? missingWords(one)
          : `${result.workload(index, workload.name)}${colon} ${missingWords(one)}`,
    })),
  );
  return (
    <div className={styles.none}>
      <p className={styles.label}>{result.incomplete}</p>
      {found.noTotal === undefined ? null : <p>{noTotalWords(found.noTotal)}</p>}
      {lacking.length === 0 ? null : (
        <>
          <p>{result.todo}</p>
          <ul className={styles.list}>
            {lacking.map(({ key, words }) => (
              <li key={key}>{words}</li>
            ))}
          </ul>
        </>
      )}
      {found.noTotal === "kinds-differ" ? <Subtotals found={found} locale={locale} /> : null}
    </div>
  );
}

function Subtotals({ found, locale }: { readonly found: Estimate; readonly locale: string }) {
  const byKind = new Map<IntensityKind, Resolution[]>();
  for (const resolution of found.workloads) {
    const same = byKind.get(resolution.intensityKind) ?? [];
    byKind.set(resolution.intensityKind, [...same, resolution]);
  }
  return (
    <ul className={styles.list}>
      {[...byKind].map(([kind, resolutions]) => {
        const loads = resolutions.flatMap(({ load }) => (load === undefined ? [] : [load]));
        const { range } = totalOf(loads, kind, found.boundary);
        return (
          <li key={kind}>
            {kinds[kind]}
            {colon} {text(mass(range.totalKg, locale))}
          </li>
        );
      })}
    </ul>
  );
}
