import { useMemo } from "react";
import type { Fact } from "../calculation/fact.ts";
import type { Estimate, Total } from "../experiment/estimate.ts";
import type { Dataset } from "../dataset/types.ts";
import { factFigure, factName, standings } from "../words/facts.ts";
import { plain } from "../words/figures.ts";
import { result } from "../words/result.ts";
import { factNotes } from "./fact-notes.ts";
import { factsBeside } from "./facts-beside.ts";
import { Button } from "../ui/Button.tsx";
import type { SessionStore } from "../experiment/store.ts";
import { rowOfFact, showRow, showTerm, termOfFact } from "./method-place.ts";
import { SourceList } from "./SourceList.tsx";
import { useTables } from "./use-tables.ts";
import { useSources } from "./use-sources.ts";
import { weightOf } from "../experiment/tornado.ts";
import styles from "./Facts.module.css";

type Props = {
  readonly found: Estimate;
  readonly total: Total;
  readonly dataset: Dataset;
  /** The user's price of a tonne, where they gave one. */
  readonly ownPriceUsdPerT: number | undefined;
  readonly store: SessionStore;
  readonly locale: string;
  /** Rank of the heading of those beside it, below what the list stands under. */
  readonly heading?: "h3" | "h5";
};

/** Facts that move the headline most come first; those without a range, or outside its boundary, last. */
function sorted({ trace, range }: Total): Total["trace"] {
  const weight = ({ contribution }: Total["trace"][number]) =>
    contribution === undefined ? 0 : weightOf(contribution, range);
  return trace.toSorted((a, b) => weight(b) - weight(a));
}

/** Every figure an estimate rests on, and those beside it, with range, year, standing and source. */
export function Facts(props: Props) {
  const { found, total, dataset, ownPriceUsdPerT, store, locale, heading: Beside = "h3" } = props;
  const sources = useSources(dataset.version);
  const tables = useTables(dataset.version);
  const notes = useMemo(
    () => (tables.is === "ready" ? factNotes(tables.file) : undefined),
    [tables],
  );
  const noteOf = ({ of, key }: Fact) => {
    const said = notes?.get(of ?? "") ?? notes?.get(key);
    if (said === undefined) return null;
    return (
      <p>
        {said.isInDoubt ? `${result.inDoubt} ` : null}
        <span lang="en">{said.note}</span>
      </p>
    );
  };
  const item = (fact: Fact, ends: Ends) => (
    <li key={fact.key} className={styles.fact}>
      <p className={styles.name}>
        {factName(fact, dataset)} <b>{factFigure(fact, fact.value, locale)}</b>
      </p>
      <p>
        {[endWords(ends, locale), fact.year, standings[fact.standing]]
          .filter((part) => part !== undefined)
          .join(" · ")}
      </p>
      {fact.standing === "yours" ? null : (
        <p>
          <SourceList ids={fact.sources} sources={sources} />
        </p>
      )}
      {noteOf(fact)}
      <FactLinks fact={fact} store={store} />
    </li>
  );
  return (
    <>
      <ul className={styles.facts}>
        {sorted(total).map(({ fact, contribution }) => item(fact, contribution ?? fact))}
      </ul>
      <Beside className={styles.heading}>{result.beside}</Beside>
      <ul className={styles.facts}>
        {factsBeside(found, ownPriceUsdPerT, dataset).map((fact) => item(fact, fact))}
      </ul>
    </>
  );
}

type Ends = { readonly low: number; readonly high: number };

/** The ends of a fact, in its unit, which stands beside its value. */
function endWords({ low, high }: Ends, locale: string): string {
  if (low === high) return result.exact;
  return result.between({ low: plain(low, locale), high: plain(high, locale) });
}

/** The ways on from a fact: its row, and what it means. */
function FactLinks({ fact, store }: { readonly fact: Fact; readonly store: SessionStore }) {
  const { dataset } = store.getState();
  const place = rowOfFact(fact, dataset);
  const term = termOfFact(fact);
  const name = factName(fact, dataset);
  return (
    <p>
      {place === undefined ? null : (
        <Button
          look="link"
          aria-label={`${result.inTables}: ${name}`}
          onClick={() => {
            showRow(store, place.table, place.row);
          }}
        >
          {result.inTables}
        </Button>
      )}
      {term === undefined ? null : (
        <Button
          look="link"
          aria-label={`${result.explain} ${name}`}
          onClick={() => {
            showTerm(store, term);
          }}
        >
          {result.explain}
        </Button>
      )}
    </p>
  );
}
