import type { Beside } from "../../../importers/beside.ts";
import { importLines as words } from "../../../words/import-lines.ts";
import styles from "./Lines.module.css";

/** What either prints is rounded to. */
const rounding = 0.01;

/** The reasons why our figure is not the tool's, each with what it changes. */
export function BesideList({ beside }: { readonly beside: Beside }) {
  const { differences, oursKg, theirs } = beside;
  if (theirs.kg === undefined && differences.length === 0) return null;
  const explained = differences.reduce((all, { theirs: a, ours: b }) => (all * b) / a, 1);
  const rest = theirs.kg === undefined || theirs.kg === 0 ? 1 : oursKg / theirs.kg / explained;
  const isExplained = Math.abs(rest - 1) < rounding;
  if (differences.length === 0 && isExplained) return <p>{words.besideSame}</p>;
  return (
    <div>
      <p className={styles.heading}>{words.besideTitle}</p>
      <ul className={styles.notes}>
        {differences.map(({ of, theirs: a, ours: b }) => (
          <li key={of}>{words.difference(of, a, b)}</li>
        ))}
        {isExplained ? null : <li>{words.rest(rest)}</li>}
      </ul>
    </div>
  );
}
