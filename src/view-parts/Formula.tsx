import type { Estimate } from "../experiment/estimate.ts";
import { result } from "../words/result.ts";
import { formulaLines } from "./formula-lines.ts";
import styles from "./Formula.module.css";

type Props = { readonly found: Estimate; readonly locale: string };

/** The formula with the user's own numbers in it, so that the figure can be checked with a pencil. */
export function Formula({ found, locale }: Props) {
  const several = found.workloads.length > 1;
  return (
    <>
      {found.workloads.map(({ load, workload }, index) =>
        load === undefined ? null : (
          // A workload's place is its identity here: two may have one name.
          // oxlint-disable-next-line react/no-array-index-key
          <section key={index} className={styles.workload}>
            {several ? (
              <h3 className={styles.name}>{result.workload(index, workload.name)}</h3>
            ) : null}
            <dl className={styles.lines}>
              {formulaLines(load, found.boundary, locale).map(({ name, sum, gives }) => (
                <div key={name} className={styles.line}>
                  <dt>{name}</dt>
                  <dd>{sum}</dd>
                  <dd className={styles.gives}>= {gives}</dd>
                </div>
              ))}
            </dl>
          </section>
        ),
      )}
    </>
  );
}
