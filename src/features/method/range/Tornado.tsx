import { useStore } from "zustand";
import type { Total } from "../../../experiment/estimate.ts";
import type { SessionStore } from "../../../experiment/store.ts";
import { tornado, type Bar } from "../../../experiment/tornado.ts";
import { FigureTable } from "../../../ui/FigureTable.tsx";
import { ScrollRegion } from "../../../ui/ScrollRegion.tsx";
import { locale } from "../../../view-parts/locale.ts";
import { useEstimate } from "../../../view-parts/use-estimate.ts";
import { factFigure, factName } from "../../../words/facts.ts";
import { result } from "../../../words/result.ts";
import { tornadoWords as words } from "../../../words/tornado.ts";
import { mass, massRange, plain, share, text } from "../../../words/figures.ts";
import { TornadoChart } from "./TornadoChart.tsx";
import styles from "../Method.module.css";

/** The facts that widen the range, the widest first, and what finding each out would leave. */
export function Tornado({ store }: { readonly store: SessionStore }) {
  const total = useEstimate(store)?.total;
  return (
    <section className={styles.section} aria-labelledby="tornado-title">
      <h3 id="tornado-title">{words.title}</h3>
      {total === undefined ? <p>{words.noTotal}</p> : <Bars total={total} store={store} />}
    </section>
  );
}

function Bars({ total, store }: { readonly total: Total; readonly store: SessionStore }) {
  const dataset = useStore(store, (session) => session.dataset);
  const { range } = total;
  const bars = tornado(total);
  if (bars.length === 0) return <p>{words.nothing}</p>;
  const nameOf = ({ contribution: { fact } }: Bar) => factName(fact, dataset);
  const { columns } = words;
  return (
    <>
      <p className={styles.prose}>
        {words.intro(
          text(mass(range.totalKg, locale)),
          massRange(range.lowKg, range.highKg, locale, range.totalKg),
        )}
      </p>
      <TornadoChart
        bars={bars.map((bar) => ({
          name: nameOf(bar),
          lowKg: bar.contribution.lowKg,
          highKg: bar.contribution.highKg,
        }))}
        totalKg={range.totalKg}
      />
      <ScrollRegion label={words.region}>
        <FigureTable
          caption={words.caption}
          columns={[columns.fact, columns.ends, columns.emissions, columns.share, columns.left]}
        >
          {bars.map((bar) => {
            const { fact, low, high, lowKg, highKg } = bar.contribution;
            return (
              <tr key={fact.key}>
                <th scope="row">
                  {nameOf(bar)} <b>{factFigure(fact, fact.value, locale)}</b>
                </th>
                <td>{result.between({ low: plain(low, locale), high: plain(high, locale) })}</td>
                <td>{result.between(massRange(lowKg, highKg, locale, range.totalKg))}</td>
                <td>{share(bar.share, locale)}</td>
                <td>
                  {result.between(
                    massRange(bar.left.lowKg, bar.left.highKg, locale, range.totalKg),
                  )}
                </td>
              </tr>
            );
          })}
        </FigureTable>
      </ScrollRegion>
      <p className={styles.quiet}>{words.isNot}</p>
    </>
  );
}
