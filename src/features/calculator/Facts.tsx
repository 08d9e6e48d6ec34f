import type { Fact } from "../../calculation/fact.ts";
import type { Total } from "../../experiment/estimate.ts";
import type { Dataset } from "../../dataset/types.ts";
import { factFigure, factName, standings } from "../../words/en/facts.ts";
import { result } from "../../words/en/result.ts";
import { SourceList } from "./SourceList.tsx";
import { useSources } from "./use-sources.ts";
import { weightOf } from "./weight.ts";
import styles from "./Facts.module.css";

type Props = { readonly total: Total; readonly dataset: Dataset; readonly locale: string };

/** Facts that move the headline most come first; those without a range, or outside its boundary, last. */
function sorted({ trace, range }: Total): Total["trace"] {
  const weight = ({ contribution }: Total["trace"][number]) =>
    contribution === undefined ? 0 : weightOf(contribution, range);
  return trace.toSorted((a, b) => weight(b) - weight(a));
}

/** Every figure an estimate rests on, with its range, year, source and standing. */
export function Facts({ total, dataset, locale }: Props) {
  const sources = useSources(dataset.version);
  return (
    <div className={styles.scroll} role="region" aria-label={result.facts} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{result.fact}</th>
            <th scope="col">{result.value}</th>
            <th scope="col">{result.lowHigh}</th>
            <th scope="col">{result.year}</th>
            <th scope="col">{result.standing}</th>
            <th scope="col">{result.source}</th>
          </tr>
        </thead>
        <tbody>
          {sorted(total).map(({ fact, contribution }) => (
            <tr key={fact.key}>
              <th scope="row">{factName(fact, dataset)}</th>
              <td>{factFigure(fact, fact.value, locale)}</td>
              <td>{ends(fact, contribution ?? fact, locale)}</td>
              <td>{fact.year ?? "–"}</td>
              <td>{standings[fact.standing]}</td>
              <td>
                {fact.standing === "yours" ? (
                  result.yourEntry
                ) : (
                  <SourceList ids={fact.sources} sources={sources} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ends(fact: Fact, { low, high }: { low: number; high: number }, locale: string): string {
  if (low === high) return result.exact;
  return result.between({
    low: factFigure(fact, low, locale),
    high: factFigure(fact, high, locale),
  });
}
